package org.pasvorm.printing.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.io.LoadedScan;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.io.ScanBytes;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

/// Writes a part, reads the file back and compares before anybody is told that it is done: triangle count, every
/// corner, closedness and volume.
public final class Exporter {
    private Exporter() {}

    /// @param file where to write; an existing file is replaced
    /// @throws ExportException when the file read back is not the part
    /// @throws IOException when it cannot be written
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static ExportedFile write(PartFile part, PrintFormat format, Path file, Progress progress)
            throws IOException {
        progress.report(0, "write " + format.id().toUpperCase(Locale.ROOT));
        byte[] bytes = format.bytes(part, progress.range(0, 0.4));
        Files.write(file, bytes);
        progress.report(0.5, "read " + format.id().toUpperCase(Locale.ROOT) + " back");
        return verify(part, format, String.valueOf(file.getFileName()), Files.readAllBytes(file), progress);
    }

    /// Compares the content of a file with the part it should hold.
    ///
    /// @throws ExportException when they differ
    public static ExportedFile verify(
            PartFile part, PrintFormat format, String fileName, byte[] bytes, Progress progress)
            throws ExportException {
        String hash = sha256(bytes);
        LoadedScan scan = read(fileName, bytes, progress.range(0.5, 0.9));
        if (scan.declaredUnit().isPresent() && scan.declaredUnit().get() != LengthUnit.MILLIMETRE) {
            throw new ExportException(fileName, "the unit read back is not the millimetre");
        }
        TriangleMesh back = ReadBack.compare(part.mesh(), scan.soup(), format, fileName);
        double volume = MeshMeasures.of(part.mesh()).volume();
        double read = MeshMeasures.of(back).volume();
        if (Math.abs(read - volume) > 1e-4 * Math.abs(volume) + 1e-3) {
            throw new ExportException(
                    fileName, String.format(Locale.ROOT, "the volume read back is %.3f, not %.3f mm3", read, volume));
        }
        progress.report(1, "compared");
        return new ExportedFile(fileName, format.id(), bytes.length, hash, back);
    }

    private static LoadedScan read(String fileName, byte[] bytes, Progress progress) throws ExportException {
        try {
            return MeshReaders.read(ScanBytes.owning(fileName, bytes), ReadLimits.DEFAULT, progress);
        } catch (MeshFormatException e) {
            throw new ExportException(fileName, "cannot be read back: " + e.getMessage());
        }
    }

    /// SHA-256 as 64 lower-case hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
