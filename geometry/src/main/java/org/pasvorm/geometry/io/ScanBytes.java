package org.pasvorm.geometry.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The content of a file with the file's name, held in memory as a whole; the reader's only source.
public final class ScanBytes {
    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final String name;
    private final byte[] data;

    private ScanBytes(String name, byte[] data) {
        this.name = name;
        this.data = data;
    }

    /// Takes ownership of the array: the caller must not keep it.
    ///
    /// @param name file name for messages, without its folder
    public static ScanBytes owning(String name, byte[] data) {
        return new ScanBytes(name, data);
    }

    public String name() {
        return name;
    }

    public int size() {
        return data.length;
    }

    /// The byte at `i` as 0 to 255.
    public int at(int i) {
        return data[i] & 0xff;
    }

    /// Whether the bytes from `from` on are this ASCII text, in this case.
    public boolean holds(int from, String ascii) {
        if (from < 0 || from > data.length - ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (data[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The first bytes, at most `most`, as lower-case ASCII text without a byte order mark, for recognition.
    String beginning(int most) {
        int from = textStart();
        int length = Math.min(most, data.length - from);
        return new String(data, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /// The first line that is neither empty nor a `#` comment, stripped, in lower case; empty when there is none within
    /// the first bytes or when they are not text.
    String firstLine(int within) {
        String text = beginning(within);
        if (text.indexOf(0) >= 0) {
            return "";
        }
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .findFirst()
                .orElse("");
    }

    /// 3 when the file begins with the byte order mark of UTF-8, else 0.
    int textStart() {
        return isUtf8Mark() ? 3 : 0;
    }

    private boolean isUtf8Mark() {
        return data.length >= 3 && at(0) == 0xef && at(1) == 0xbb && at(2) == 0xbf;
    }

    boolean isUtf16() {
        return data.length >= 2 && (at(0) == 0xfe && at(1) == 0xff || at(0) == 0xff && at(1) == 0xfe);
    }

    /// The same text in UTF-8.
    ScanBytes fromUtf16() {
        return new ScanBytes(name, new String(data, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8));
    }

    long unsignedIntLe(int at) {
        return (int) INT_LE.get(data, at) & 0xffffffffL;
    }

    int intLe(int at) {
        return (int) INT_LE.get(data, at);
    }

    /// The two bytes at `at` as 0 to 65535.
    int shortLe(int at) {
        return at(at) | at(at + 1) << 8;
    }

    long longLe(int at) {
        return unsignedIntLe(at) | unsignedIntLe(at + 4) << 32;
    }

    float floatLe(int at) {
        return Float.intBitsToFloat((int) INT_LE.get(data, at));
    }

    /// The array itself; readers of this package do not write to it.
    byte[] raw() {
        return data;
    }

    MeshFormatException refusal(String reason, String cure) {
        return new MeshFormatException(name, "", reason, cure);
    }

    MeshFormatException refusalAtByte(long place, String reason, String cure) {
        return new MeshFormatException(name, "byte " + place, reason, cure);
    }

    MeshFormatException refusalAtLine(long line, String reason, String cure) {
        return new MeshFormatException(name, "line " + line, reason, cure);
    }
}
