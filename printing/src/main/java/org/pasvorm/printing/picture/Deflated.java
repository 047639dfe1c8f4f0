package org.pasvorm.printing.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// Bytes packed in the zlib format, as PNG and PDF want them.
final class Deflated {
    private Deflated() {}

    static byte[] bytes(byte[] data) {
        try (Deflater deflater = new Deflater(6)) {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
