package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.app.output.OutputFile;
import org.pasvorm.app.planning.Scan;
import org.pasvorm.app.planning.ScanGate;
import org.pasvorm.app.planning.ScanSource;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.repair.RepairLeftovers;
import org.pasvorm.geometry.repair.RepairReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pasvorm repair`: a closed mesh from a scan.
@Command(
        name = "repair",
        description = "Repairs a scan and writes it in millimetres; tells how far any scanned point was moved.")
final class RepairCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "scan file")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "repaired mesh: .stl or .3mf")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "replace that file")
    private boolean overwrite;

    @Mixin
    private ScanOptions scan = new ScanOptions();

    @Option(names = "--json", description = "print an object")
    private boolean json;

    RepairCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        OutputFile.require(out, overwrite);
        MeshOutput.format(out);
        Scan repaired = ScanGate.open(
                new ScanSource.File(file), scan.choice(), session.progress().range(0, 0.7));
        TriangleMesh mesh = repaired.repaired().mesh();
        List<Finding> findings = new ArrayList<>(repaired.findings());
        findings.addAll(RepairLeftovers.of(mesh, session.progress().range(0.7, 0.85)));
        MeshOutput.write(mesh, out, session.progress().range(0.85, 1));
        if (json) {
            Json.print(session.out(), tree(repaired, findings));
        } else {
            print(repaired, findings);
        }
        return ExitCode.DONE.code();
    }

    private void print(Scan repaired, List<Finding> findings) {
        RepairReport r = repaired.repaired().report();
        session.out()
                .printf(
                        Locale.ROOT,
                        "%s: unit %s (%s), %d triangles, largest deviation %.4f mm, %d open ends capped, %d holes"
                                + " filled (%.0f mm2 invented)%n",
                        out,
                        repaired.unit().label(),
                        repaired.unitOrigin(),
                        r.triangles(),
                        r.largestDeviation(),
                        r.caps().size(),
                        r.holes().size(),
                        r.inventedArea());
        FindingLines.print(session.out(), findings);
    }

    private Map<String, Object> tree(Scan repaired, List<Finding> findings) {
        RepairReport r = repaired.repaired().report();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("out", out.toString());
        tree.put("unit", repaired.unit().label());
        tree.put("unit_origin", repaired.unitOrigin());
        tree.put("triangles_read", r.trianglesRead());
        tree.put("triangles", r.triangles());
        tree.put("largest_deviation_mm", r.largestDeviation());
        tree.put("joined_vertices", r.joinedVertices());
        tree.put("degenerate", r.degenerate());
        tree.put("duplicates", r.duplicates());
        tree.put("flipped", r.flipped());
        tree.put("pieces_dropped", r.dropped().size());
        tree.put("caps", r.caps().size());
        tree.put("holes_filled", r.holes().size());
        tree.put("invented_area_mm2", r.inventedArea());
        tree.put("findings", findings.stream().map(FindingLines::tree).toList());
        return tree;
    }
}
