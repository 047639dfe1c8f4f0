package org.pasvorm.app.jsonfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pasvorm.app.refusal.InputRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Opens a JSON file whose top is an object.
public final class JsonFile {
    /// No file that a person writes is larger.
    private static final long MOST_BYTES = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /// @throws InputRefused naming the file and, for bad JSON, the line
    public static JsonObject read(Path file) throws InputRefused {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputRefused(file + ": larger than 1 MB, which no such file is");
            }
            JsonNode top = MAPPER.readTree(Files.readAllBytes(file));
            if (!top.isObject()) {
                throw new InputRefused(file + ": must hold a JSON object { … }");
            }
            return new JsonObject(file.toString(), top);
        } catch (JacksonException e) {
            throw new InputRefused(file + place(e) + ": is no valid JSON: " + firstSentence(e));
        } catch (NoSuchFileException _) {
            throw new InputRefused(file + ": no such file");
        } catch (IOException e) {
            throw new InputRefused(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
    }

    /// Without the parser's own account of where it was, which speaks of bytes it does not show.
    private static String firstSentence(JacksonException e) {
        String text = String.valueOf(e.getOriginalMessage());
        String first = text.lines().findFirst().orElse("");
        int account = first.indexOf(" (start marker at");
        return account < 0 ? first : first.substring(0, account);
    }
}
