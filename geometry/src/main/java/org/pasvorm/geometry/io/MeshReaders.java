package org.pasvorm.geometry.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pasvorm.geometry.progress.Progress;

/// All scan formats and the one door to them.
public final class MeshReaders {
    public static final List<MeshReader> ALL = List.of(
            new StlReader(), new PlyReader(), new GlbReader(), new ThreeMfReader(), new OffReader(), new ObjReader());

    private static final int GZIP = 0x1f8b;

    private MeshReaders() {}

    /// Reads a scan. The content decides the format; the name only where the content does not.
    ///
    /// @throws MeshFormatException when the file is not a readable scan; its one line is meant for a person
    /// @throws IOException when the file is missing or cannot be accessed
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static LoadedScan read(Path file, ReadLimits limits, Progress progress)
            throws MeshFormatException, IOException {
        String name = String.valueOf(file.getFileName());
        try {
            progress.report(0, "read " + name);
            return read(load(file, name, limits), limits, progress);
        } catch (OutOfMemoryError e) {
            throw new MeshFormatException(
                    name, "", "reading it takes more memory than there is", "reduce the scan or give the program more");
        }
    }

    /// Reads a scan that is in memory.
    public static LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        List<String> notes = new ArrayList<>();
        ScanBytes content = bytes;
        if (bytes.isUtf16()) {
            content = bytes.fromUtf16();
            notes.add("the text was UTF-16");
        }
        MeshReader reader = choose(content, notes);
        LoadedScan scan = reader.read(content, limits, progress);
        notes.addAll(scan.notes());
        return new LoadedScan(scan.soup(), scan.format(), scan.declaredUnit(), notes);
    }

    /// The reader whose usual extensions include that of `name`.
    public static Optional<MeshReader> byName(String name) {
        String extension = extension(name);
        return ALL.stream().filter(r -> r.extensions().contains(extension)).findFirst();
    }

    private static MeshReader choose(ScanBytes bytes, List<String> notes) throws MeshFormatException {
        if (bytes.size() == 0) {
            throw bytes.refusal("the file is empty", "choose the file with the scan");
        }
        Optional<MeshReader> named = byName(bytes.name());
        if (named.isPresent() && named.get().recognises(bytes)) {
            return named.get();
        }
        Optional<MeshReader> seen =
                ALL.stream().filter(r -> r.recognises(bytes)).findFirst();
        if (seen.isPresent()) {
            String format = seen.get().id().toUpperCase(Locale.ROOT);
            notes.add("the content is " + format + " though the name says ." + extension(bytes.name()));
            return seen.get();
        }
        return named.orElseThrow(() -> unknown(bytes));
    }

    private static MeshFormatException unknown(ScanBytes bytes) {
        String known = ALL.stream().map(r -> r.id().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
        boolean gzip = bytes.size() > 1 && (bytes.at(0) << 8 | bytes.at(1)) == GZIP;
        return gzip
                ? bytes.refusalAtByte(0, "the file is packed with gzip", "unpack it first")
                : bytes.refusalAtByte(0, "the format is not known", "export the scan as one of " + known);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ScanBytes load(Path file, String name, ReadLimits limits) throws MeshFormatException, IOException {
        long size = Files.size(file);
        if (!Files.isRegularFile(file)) {
            throw new MeshFormatException(name, "", "it is not a file", "choose the file with the scan");
        }
        if (size > limits.fileBytes()) {
            throw new MeshFormatException(
                    name,
                    "",
                    "the file has " + size + " bytes, more than " + limits.fileBytes(),
                    "reduce the scan before reading it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] data = in.readNBytes((int) size);
            if (data.length < size) {
                throw new EOFException(name + " shrank while it was read");
            }
            return ScanBytes.owning(name, data);
        }
    }
}
