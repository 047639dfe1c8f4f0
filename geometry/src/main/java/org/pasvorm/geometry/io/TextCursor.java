package org.pasvorm.geometry.io;

import java.nio.charset.StandardCharsets;

/// Walks over the words of an ASCII text and knows the line it is on. A line ends with LF, CR LF or CR; on request a
/// backslash before a line end joins two lines. A line over the limit is refused.
///
/// The current word is what the last successful `next…` call found.
final class TextCursor {
    private static final int LONGEST_SHOWN = 40;

    private final ScanBytes source;
    private final byte[] data;
    private final int lineLimit;
    private final boolean joinLines;
    private int at;
    private long line = 1;
    private int lineStart;
    private int from;
    private int to;

    TextCursor(ScanBytes source, int start, ReadLimits limits, boolean joinLines) {
        this.source = source;
        this.data = source.raw();
        this.lineLimit = limits.lineBytes();
        this.joinLines = joinLines;
        this.at = start;
        this.lineStart = start;
    }

    /// Continues the line count of a header that was read otherwise.
    TextCursor startingAtLine(long number) {
        line = number;
        return this;
    }

    long line() {
        return line;
    }

    int position() {
        return at;
    }

    /// Bytes not yet walked over.
    int left() {
        return data.length - at;
    }

    /// The next word, on this line or a later one; false at the end of the text.
    boolean next() throws MeshFormatException {
        while (!nextOnLine()) {
            if (!nextLine()) {
                return false;
            }
        }
        return true;
    }

    /// The next word on this line; false at its end.
    boolean nextOnLine() throws MeshFormatException {
        while (at < data.length && (isBlank(data[at]) || isJoint(at))) {
            at = isJoint(at) ? joined(at) : at + 1;
        }
        from = at;
        while (at < data.length && !isSpace(data[at]) && !isJoint(at)) {
            at++;
        }
        to = at;
        checkLine();
        return to > from;
    }

    /// Goes to the beginning of the next line; false when there is none.
    boolean nextLine() throws MeshFormatException {
        while (at < data.length && !isLineEnd(data[at])) {
            at = isJoint(at) ? joined(at) : at + 1;
        }
        checkLine();
        if (at >= data.length) {
            return false;
        }
        at = afterLineEnd(at);
        line++;
        lineStart = at;
        return at < data.length;
    }

    private int joined(int backslash) {
        line++;
        return afterLineEnd(backslash + 1);
    }

    private void checkLine() throws MeshFormatException {
        if (at - lineStart > lineLimit) {
            throw refusal("the line is longer than " + lineLimit + " bytes", "export the scan again");
        }
    }

    private int afterLineEnd(int i) {
        return data[i] == '\r' && i + 1 < data.length && data[i + 1] == '\n' ? i + 2 : i + 1;
    }

    private boolean isJoint(int i) {
        return joinLines && data[i] == '\\' && i + 1 < data.length && isLineEnd(data[i + 1]);
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == 0x0b || b == '\f';
    }

    private static boolean isSpace(byte b) {
        return isBlank(b) || isLineEnd(b);
    }

    int wordStart() {
        return from;
    }

    int wordEnd() {
        return to;
    }

    /// Whether the current word is `ascii` (lower case) in any case.
    boolean is(String ascii) {
        if (to - from != ascii.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int c = data[i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != ascii.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(char c) {
        return to > from && data[from] == c;
    }

    /// The current word as it may be shown to a person.
    String word() {
        int length = Math.min(to - from, LONGEST_SHOWN);
        return new String(data, from, length, StandardCharsets.UTF_8) + (to - from > LONGEST_SHOWN ? "…" : "");
    }

    /// The current word as a number; NaN and infinities are numbers here.
    double number() throws MeshFormatException {
        try {
            return Decimals.parse(data, from, to);
        } catch (NumberFormatException e) {
            String cure = word().indexOf(',') >= 0 ? "write a decimal point, not a comma" : "export the scan again";
            throw refusal("'" + word() + "' is not a number", cure);
        }
    }

    /// The next word on this line as a number.
    double nextNumber(String what) throws MeshFormatException {
        if (!nextOnLine()) {
            throw refusal("the line ends before " + what, "export the scan again");
        }
        return number();
    }

    /// The current word as a whole number.
    long whole() throws MeshFormatException {
        return whole(from, to);
    }

    /// The bytes `[start, end)` as a whole number of at most 18 digits with an optional sign.
    long whole(int start, int end) throws MeshFormatException {
        boolean negative = start < end && data[start] == '-';
        int i = negative || start < end && data[start] == '+' ? start + 1 : start;
        if (i == end || end - i > 18) {
            throw refusal("'" + word() + "' is not a usable whole number", "export the scan again");
        }
        long value = 0;
        for (; i < end; i++) {
            if (data[i] < '0' || data[i] > '9') {
                throw refusal("'" + word() + "' is not a whole number", "export the scan again");
            }
            value = value * 10 + (data[i] - '0');
        }
        return negative ? -value : value;
    }

    MeshFormatException refusal(String reason, String cure) {
        return source.refusalAtLine(line, reason, cure);
    }
}
