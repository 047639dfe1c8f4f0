package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.pasvorm.app.output.OutputFile;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.app.version.SoftwareVersion;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.export.Exporter;
import org.pasvorm.printing.export.PartFile;
import org.pasvorm.printing.export.PrintFormat;
import org.pasvorm.printing.export.PrintFormats;

/// Writes a mesh in the format that its file name asks for, read back and compared.
final class MeshOutput {
    private MeshOutput() {}

    /// @throws WrongUse when the name ends in no known format
    static PrintFormat format(Path file) throws WrongUse {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PrintFormats.ALL.stream()
                .filter(f -> name.endsWith("." + f.id()))
                .findFirst()
                .orElseThrow(() -> new WrongUse("'" + file + "' must end in one of "
                        + String.join(
                                ", ",
                                PrintFormats.ALL.stream().map(f -> "." + f.id()).toList())));
    }

    static void write(TriangleMesh mesh, Path file, Progress progress) throws Refusal {
        PrintFormat format = format(file);
        String name = String.valueOf(file.getFileName());
        PartFile part = new PartFile(mesh, name, name, name, "pasvorm " + SoftwareVersion.text());
        OutputFile.write(file, draft -> Exporter.write(part, format, draft, progress));
    }
}
