package org.pasvorm.printing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Writes a [Picture] as PNG: 8 bits a channel, no time stamp, so the same picture gives the same bytes.
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private PngWriter() {}

    /// The complete file.
    ///
    /// @param dotsPerInch the print size to declare; must be positive
    public static byte[] bytes(Picture picture, int dotsPerInch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13).putInt(picture.width()).putInt(picture.height());
        chunk(out, "IHDR", head.put(new byte[] {8, 2, 0, 0, 0}).array());
        int perMetre = (int) Math.round(dotsPerInch / 0.0254);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
        chunk(out, "IDAT", Deflated.bytes(filteredRows(picture)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// The complete file, declared at 150 dots per inch.
    public static byte[] bytes(Picture picture) {
        return bytes(picture, 150);
    }

    /// Each row as its difference from the row above (filter 2), which suits drawings on an even ground.
    private static byte[] filteredRows(Picture picture) {
        int stride = 1 + 3 * picture.width();
        byte[] rows = new byte[stride * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            int at = y * stride;
            rows[at++] = 2;
            for (int x = 0; x < picture.width(); x++) {
                int rgb = picture.rgb(x, y);
                int above = y == 0 ? 0 : picture.rgb(x, y - 1);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows[at++] = (byte) ((rgb >> shift & 255) - (above >> shift & 255));
                }
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
