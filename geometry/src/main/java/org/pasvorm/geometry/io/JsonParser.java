package org.pasvorm.geometry.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A strict JSON parser for the text inside a binary file: UTF-8 only, no comments, no repeated keys, nothing after the
/// value but blanks; nesting and the number of values are capped.
final class JsonParser {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_VALUES = 2_000_000;

    private final ScanBytes source;
    private final int start;
    private final String text;
    private final int deepest;
    private int at;
    private int values;

    private JsonParser(ScanBytes source, int start, String text, int deepest) {
        this.source = source;
        this.start = start;
        this.text = text;
        this.deepest = deepest;
    }

    /// Parses the JSON value in the `length` bytes from `start` on.
    static Json parse(ScanBytes source, int start, int length, ReadLimits limits) throws MeshFormatException {
        if (length > MOST_BYTES) {
            throw source.refusalAtByte(start, "the JSON part is longer than " + MOST_BYTES + " bytes", "reduce it");
        }
        JsonParser parser = new JsonParser(source, start, decode(source, start, length), limits.depth());
        Json value = parser.value(0);
        parser.blanks();
        if (parser.at < parser.text.length()) {
            throw parser.refusal("text after the end of the JSON value");
        }
        return value;
    }

    private static String decode(ScanBytes source, int start, int length) throws MeshFormatException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(source.raw(), start, length);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw source.refusalAtByte(start, "the JSON part is not UTF-8", "export the scan again");
        }
    }

    private Json value(int depth) throws MeshFormatException {
        if (depth > deepest) {
            throw refusal("JSON nested deeper than " + deepest);
        }
        if (++values > MOST_VALUES) {
            throw refusal("more than " + MOST_VALUES + " JSON values");
        }
        blanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nil());
            default -> number();
        };
    }

    private Json object(int depth) throws MeshFormatException {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        blanks();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                blanks();
            }
            String key = string();
            blanks();
            expect(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw refusal("the JSON key '" + key + "' occurs twice");
            }
            blanks();
        }
        at++;
        return new Json.Obj(members);
    }

    private Json array(int depth) throws MeshFormatException {
        List<Json> items = new ArrayList<>();
        at++;
        blanks();
        while (peek() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value(depth + 1));
            blanks();
        }
        at++;
        return new Json.Arr(items);
    }

    private String string() throws MeshFormatException {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw refusal("a control character in a JSON string");
            }
            string.append(c == '\\' ? escape() : c);
        }
        at++;
        return string.toString();
    }

    private char escape() throws MeshFormatException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw refusal("an unknown escape in a JSON string");
        };
    }

    private char unicode() throws MeshFormatException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw refusal("a bad \\u escape in a JSON string");
            }
            code = 16 * code + digit;
            at++;
        }
        return (char) code;
    }

    private Json number() throws MeshFormatException {
        int from = at;
        at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at++;
            at += peek() == '-' || peek() == '+' ? 1 : 0;
            digits();
        }
        return new Json.Num(Double.parseDouble(text.substring(from, at)));
    }

    private void digits() throws MeshFormatException {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw refusal("no JSON value where one belongs");
        }
    }

    private Json word(String word, Json value) throws MeshFormatException {
        if (!text.startsWith(word, at)) {
            throw refusal("no JSON value where one belongs");
        }
        at += word.length();
        return value;
    }

    private void expect(char c) throws MeshFormatException {
        if (peek() != c) {
            throw refusal("no " + c + " where one belongs in the JSON part");
        }
        at++;
    }

    private char peek() throws MeshFormatException {
        if (at >= text.length()) {
            throw refusal("the JSON part ends too early");
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MeshFormatException refusal(String reason) {
        int bytes = text.substring(0, Math.min(at, text.length())).getBytes(StandardCharsets.UTF_8).length;
        return source.refusalAtByte(start + bytes, reason, "export the scan again");
    }
}
