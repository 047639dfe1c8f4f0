package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;

/// The central directory of a ZIP archive.
///
/// @param start first byte of the directory; all entries lie before it
/// @param entries as listed, their data not yet located
record ZipDirectory(long start, List<ZipArchive.Entry> entries) {
    private static final String CURE = "copy or export the scan again";
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int LOCATOR64_LENGTH = 20;
    private static final int END64_LENGTH = 56;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final long IN_EXTRA = 0xffffffffL;

    private record Bounds(long count, long length, long start, long end) {}

    static ZipDirectory find(ScanBytes source, ReadLimits limits) throws MeshFormatException {
        Bounds bounds = bounds(source, onlyEnd(source));
        if (bounds.count() > limits.zipEntries()) {
            throw source.refusal(
                    "the archive has " + bounds.count() + " entries, more than " + limits.zipEntries(),
                    "export the scan alone");
        }
        boolean fits = bounds.start() >= 0
                && bounds.length() >= 0
                && bounds.start() <= bounds.end()
                && bounds.length() == bounds.end() - bounds.start()
                && bounds.count() * LISTED_LENGTH <= bounds.length();
        if (!fits) {
            throw source.refusalAtByte(bounds.end(), "the archive's directory is not where its end says", CURE);
        }
        return new ZipDirectory(bounds.start(), list(source, bounds));
    }

    /// Position of the end record. Two places that could be one would mean two directories.
    private static int onlyEnd(ScanBytes source) throws MeshFormatException {
        int found = -1;
        int last = source.size() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xffff; at--) {
            boolean end = source.intLe(at) == END && source.shortLe(at + 20) == last - at;
            if (end && found >= 0) {
                throw source.refusalAtByte(at, "the archive has two ends", CURE);
            }
            found = end ? at : found;
        }
        if (found < 0) {
            throw source.refusalAtByte(source.size(), "the archive has no end; it is cut off", CURE);
        }
        return found;
    }

    private static Bounds bounds(ScanBytes source, int end) throws MeshFormatException {
        int count = source.shortLe(end + 10);
        long length = source.unsignedIntLe(end + 12);
        long start = source.unsignedIntLe(end + 16);
        if (source.shortLe(end + 4) != 0 && source.shortLe(end + 4) != 0xffff) {
            throw source.refusalAtByte(end, "the archive is split over several files", "export one file");
        }
        if (count != 0xffff && length != IN_EXTRA && start != IN_EXTRA) {
            return new Bounds(count, length, start, end64(source, end));
        }
        int locator = end - LOCATOR64_LENGTH;
        if (locator < 0 || source.intLe(locator) != LOCATOR64) {
            throw source.refusalAtByte(end, "the archive's ZIP64 record is missing", CURE);
        }
        long at = end64(source, end);
        if (at == end) {
            throw source.refusalAtByte(locator, "the archive's ZIP64 record is not where it should be", CURE);
        }
        int record = (int) at;
        return new Bounds(
                Math.max(0, source.longLe(record + 32)), source.longLe(record + 40), source.longLe(record + 48), at);
    }

    /// Where the directory must end: at a ZIP64 record, which some writers always add, or at the end record.
    private static long end64(ScanBytes source, int end) {
        int locator = end - LOCATOR64_LENGTH;
        if (locator < 0 || source.intLe(locator) != LOCATOR64) {
            return end;
        }
        long at = source.longLe(locator + 8);
        boolean record = at >= 0 && at <= locator - END64_LENGTH && source.intLe((int) at) == END64;
        return record ? at : end;
    }

    private static List<ZipArchive.Entry> list(ScanBytes source, Bounds bounds) throws MeshFormatException {
        List<ZipArchive.Entry> entries = new ArrayList<>();
        long at = bounds.start();
        for (long i = 0; i < bounds.count(); i++) {
            if (at > bounds.end() - LISTED_LENGTH || source.intLe((int) at) != LISTED) {
                throw source.refusalAtByte(at, "the archive's directory is damaged", CURE);
            }
            int record = (int) at;
            int nameLength = source.shortLe(record + 28);
            int extraLength = source.shortLe(record + 30);
            at += LISTED_LENGTH + nameLength + extraLength + source.shortLe(record + 32);
            if (at > bounds.end()) {
                throw source.refusalAtByte(record, "the archive's directory is damaged", CURE);
            }
            entries.add(entry(source, record, nameLength, extraLength));
        }
        return entries;
    }

    private static ZipArchive.Entry entry(ScanBytes source, int record, int nameLength, int extraLength) {
        long[] wide = {
            source.unsignedIntLe(record + 24), source.unsignedIntLe(record + 20), source.unsignedIntLe(record + 42)
        };
        int extra = record + LISTED_LENGTH + nameLength;
        widen(source, extra, extra + extraLength, wide);
        return new ZipArchive.Entry(
                ZipArchive.name(source, record + LISTED_LENGTH, nameLength),
                source.shortLe(record + 8),
                source.shortLe(record + 10),
                source.unsignedIntLe(record + 16),
                wide[1],
                wide[0],
                wide[2],
                0);
    }

    /// Takes size, packed size and offset from the ZIP64 extra field where the plain ones say so.
    private static void widen(ScanBytes source, int from, int end, long[] wide) {
        int at = from;
        while (at <= end - 4) {
            int stop = Math.min(end, at + 4 + source.shortLe(at + 2));
            if (source.shortLe(at) == 1) {
                int value = at + 4;
                for (int i = 0; i < 3 && value <= stop - 8; i++) {
                    if (wide[i] == IN_EXTRA) {
                        wide[i] = source.longLe(value);
                        value += 8;
                    }
                }
                return;
            }
            at = stop;
        }
    }
}
