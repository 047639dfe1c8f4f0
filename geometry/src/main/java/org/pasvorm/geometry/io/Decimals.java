package org.pasvorm.geometry.io;

import java.nio.charset.StandardCharsets;

/// Reads decimal numbers from ASCII bytes, correctly rounded, without a string for the usual ones and without any
/// locale. Numbers of up to 15 digits with a small exponent are exact in one multiplication or division, because both
/// operands are exact doubles; the others take the way of the JDK.
final class Decimals {
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long EXACT = 1L << 53;
    private static final int MOST_EXPONENT = 99_999;

    private Decimals() {}

    /// The number in `data[from, to)`: digits with an optional sign, point and exponent, or `nan`, `inf`, `infinity`
    /// in any case.
    ///
    /// @throws NumberFormatException when it is none of these
    static double parse(byte[] data, int from, int to) {
        int i = from;
        boolean negative = i < to && data[i] == '-';
        if (negative || i < to && data[i] == '+') {
            i++;
        }
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        boolean point = false;
        for (; i < to; i++) {
            int c = data[i];
            if (c >= '0' && c <= '9') {
                digits++;
                mantissa = mantissa < EXACT ? mantissa * 10 + (c - '0') : Long.MAX_VALUE;
                scale -= point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return word(data, from, to);
        }
        int exponent = i == to ? 0 : exponent(data, i, to);
        return value(data, from, to, negative, mantissa, (long) scale + exponent);
    }

    private static double value(byte[] data, int from, int to, boolean negative, long mantissa, long scale) {
        double size;
        if (mantissa <= EXACT && scale >= -22 && scale <= 22) {
            size = scale < 0 ? mantissa / TENS[(int) -scale] : mantissa * TENS[(int) scale];
        } else {
            return Double.parseDouble(new String(data, from, to - from, StandardCharsets.ISO_8859_1));
        }
        return negative ? -size : size;
    }

    /// The exponent that begins at `from` with `e` or `E`; large ones saturate.
    private static int exponent(byte[] data, int from, int to) {
        int i = from;
        if ((data[i] | 0x20) != 'e') {
            throw new NumberFormatException("not a number");
        }
        i++;
        boolean negative = i < to && data[i] == '-';
        if (negative || i < to && data[i] == '+') {
            i++;
        }
        if (i == to) {
            throw new NumberFormatException("no exponent");
        }
        int exponent = 0;
        for (; i < to; i++) {
            if (data[i] < '0' || data[i] > '9') {
                throw new NumberFormatException("not a number");
            }
            exponent = Math.min(exponent * 10 + (data[i] - '0'), MOST_EXPONENT);
        }
        return negative ? -exponent : exponent;
    }

    private static double word(byte[] data, int from, int to) {
        if (to - from > 9) {
            throw new NumberFormatException("not a number");
        }
        return switch (lowerCase(data, from, to)) {
            case "nan", "-nan", "+nan" -> Double.NaN;
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new NumberFormatException("not a number");
        };
    }

    private static String lowerCase(byte[] data, int from, int to) {
        char[] text = new char[to - from];
        for (int i = 0; i < text.length; i++) {
            int c = data[from + i] & 0xff;
            text[i] = (char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return new String(text);
    }
}
