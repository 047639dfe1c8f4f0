package org.pasvorm.geometry.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks one entry, counts the bytes that really come out, and compares size and checksum at the end.
final class ZipEntryStream extends InputStream {
    private static final String CURE = "copy or export the scan again";

    private final ZipArchive archive;
    private final ScanBytes source;
    private final ZipArchive.Entry entry;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long out;
    private boolean done;

    ZipEntryStream(ZipArchive archive, ScanBytes source, ZipArchive.Entry entry) {
        this.archive = archive;
        this.source = source;
        this.entry = entry;
        if (entry.method() != 0) {
            inflater.setInput(source.raw(), (int) entry.data(), (int) entry.packed());
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (done || length == 0) {
            return done ? -1 : 0;
        }
        int got = entry.method() == 0 ? copy(into, from, length) : inflate(into, from, length);
        if (got <= 0) {
            finish();
            return -1;
        }
        checksum.update(into, from, got);
        out += got;
        archive.spend(entry, out, got);
        return got;
    }

    private int copy(byte[] into, int from, int length) {
        int got = (int) Math.min(length, entry.packed() - out);
        System.arraycopy(source.raw(), (int) (entry.data() + out), into, from, got);
        return got;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            int got = inflater.inflate(into, from, length);
            if (got == 0 && !inflater.finished()) {
                throw refused("is cut off");
            }
            return got;
        } catch (DataFormatException e) {
            throw refused("is damaged");
        }
    }

    private void finish() throws IOException {
        done = true;
        if (out != entry.size()) {
            throw refused("has " + out + " bytes where the archive says " + entry.size());
        }
        if (checksum.getValue() != entry.crc()) {
            throw refused("is damaged (checksum)");
        }
    }

    private ZipArchive.Refused refused(String reason) {
        return new ZipArchive.Refused(archive.refusal(entry, reason, CURE));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
