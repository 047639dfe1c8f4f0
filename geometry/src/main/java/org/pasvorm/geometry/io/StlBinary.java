package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// The binary form of STL: 80 bytes of header, a 32-bit count, 50 bytes a triangle, little-endian.
final class StlBinary {
    static final int HEADER = 84;
    static final int RECORD = 50;

    private static final int COUNT_AT = 80;
    private static final int NORMAL = 12;
    private static final int CHECK_EVERY = 1 << 16;

    private StlBinary() {}

    static boolean hasExactSize(ScanBytes bytes) {
        return bytes.size() >= HEADER && HEADER + RECORD * bytes.unsignedIntLe(COUNT_AT) == bytes.size();
    }

    static LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        if (bytes.size() < HEADER) {
            throw bytes.refusalAtByte(
                    bytes.size(), "too short for a binary STL and not an ASCII one", "export the scan again");
        }
        List<String> notes = new ArrayList<>();
        int triangles = count(bytes, notes);
        if (triangles == 0) {
            throw bytes.refusal("the file holds no triangles", "choose the file with the scan");
        }
        if (triangles > limits.triangles()) {
            throw SoupBuilder.tooMany(bytes, limits);
        }
        return new LoadedScan(soup(bytes, triangles, limits, progress), "binary STL", Optional.empty(), notes);
    }

    /// The number of whole triangles in the file; a header that says otherwise is believed only when bytes are left
    /// over.
    private static int count(ScanBytes bytes, List<String> notes) throws MeshFormatException {
        long declared = bytes.unsignedIntLe(COUNT_AT);
        long body = bytes.size() - HEADER;
        long fitting = body / RECORD;
        if (declared * RECORD == body) {
            return (int) declared;
        }
        if (body % RECORD == 0) {
            notes.add("the header counts " + declared + " triangles, the size " + fitting + "; read by size");
            return (int) fitting;
        }
        if (declared > fitting) {
            throw bytes.refusalAtByte(
                    HEADER + fitting * RECORD,
                    "cut off or not an STL: the header counts " + declared + " triangles, the file holds " + fitting,
                    "copy or export the scan again");
        }
        notes.add(body - declared * RECORD + " bytes after the last triangle were not read");
        return (int) declared;
    }

    private static TriangleSoup soup(ScanBytes bytes, int triangles, ReadLimits limits, Progress progress)
            throws MeshFormatException {
        double[] xyz = new double[9 * triangles];
        int[] corners = new int[3 * triangles];
        for (int t = 0; t < triangles; t++) {
            int record = HEADER + RECORD * t + NORMAL;
            for (int k = 0; k < 9; k++) {
                double c = bytes.floatLe(record + 4 * k);
                if (!(Math.abs(c) <= limits.coordinate())) {
                    throw bytes.refusalAtByte(
                            record + 4L * k,
                            SoupBuilder.unusable("xyz".charAt(k % 3), c, limits) + " in triangle " + (t + 1),
                            "repair or export the scan again");
                }
                xyz[9 * t + k] = c;
            }
            for (int k = 0; k < 3; k++) {
                corners[3 * t + k] = 3 * t + k;
            }
            if (t % CHECK_EVERY == 0) {
                progress.check();
                progress.report((double) t / triangles, "read triangles");
            }
        }
        return TriangleSoup.owning(xyz, corners);
    }
}
