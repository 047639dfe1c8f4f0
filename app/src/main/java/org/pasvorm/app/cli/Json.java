package org.pasvorm.app.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Results for scripts: indented JSON with keys in the order in which they were put.
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /// Prints a tree of maps, lists, text, numbers and booleans.
    static void print(PrintWriter out, Object tree) {
        out.println(text(tree));
    }

    static String text(Object tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
