package org.pasvorm.printing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// XML as bytes through a buffer of its own, with numbers written digit by digit: a mesh has millions of them.
final class XmlBytes {
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /// Markup of ours, written as it is.
    XmlBytes ascii(String markup) throws IOException {
        for (int i = 0; i < markup.length(); i++) {
            put((byte) markup.charAt(i));
        }
        return this;
    }

    /// Text from outside, escaped for content and attributes alike.
    XmlBytes text(String text) throws IOException {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        for (byte b : escaped.getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
        return this;
    }

    XmlBytes integer(long value) throws IOException {
        if (value < 0) {
            put((byte) '-');
        }
        digits(Math.abs(value), 1);
        return this;
    }

    /// A decimal number with at most six digits after the point.
    ///
    /// @throws IllegalArgumentException when the number is not finite or above a million
    XmlBytes millionths(double value) throws IOException {
        if (!(Math.abs(value) < 1e6)) {
            throw new IllegalArgumentException("coordinate out of range: " + value);
        }
        long scaled = Math.round(value * 1e6);
        if (scaled < 0) {
            put((byte) '-');
        }
        long size = Math.abs(scaled);
        digits(size / 1_000_000, 1);
        long rest = size % 1_000_000;
        if (rest != 0) {
            put((byte) '.');
            int places = 6;
            while (rest % 10 == 0) {
                rest /= 10;
                places--;
            }
            digits(rest, places);
        }
        return this;
    }

    private void digits(long value, int atLeast) throws IOException {
        int places = atLeast;
        for (long v = value; places < 19 && v >= power(places); ) {
            places++;
        }
        for (long p = power(places - 1); p > 0; p /= 10) {
            put((byte) ('0' + value / p % 10));
        }
    }

    private static long power(int exponent) {
        long p = 1;
        for (int i = 0; i < exponent; i++) {
            p *= 10;
        }
        return p;
    }

    private void put(byte b) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = b;
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
