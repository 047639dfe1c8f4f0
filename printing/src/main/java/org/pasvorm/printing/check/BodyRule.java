package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.PrintProfile;

/// The part has as many bodies as its design declares and no triangle crosses another. That every edge is closed is
/// already a promise of the mesh class.
public final class BodyRule implements PrintRule {
    private static final int AT_MOST = 1000;

    @Override
    public String key() {
        return "closed-body";
    }

    @Override
    public List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        List<Surfaces.Surface> bodies = Surfaces.of(part.mesh()).bodies();
        if (bodies.size() != part.expectedBodies()) {
            String message = String.format(
                    Locale.ROOT,
                    "The part falls into %d bodies; the design declares %d",
                    bodies.size(),
                    part.expectedBodies());
            List<Vec3> places =
                    bodies.stream().map(Surfaces.Surface::place).limit(20).toList();
            findings.add(new Finding(
                    key(), Severity.ERROR, message, bodies.size(), part.expectedBodies(), Unit.COUNT, places));
        }
        crossings(part, progress, findings);
        return findings;
    }

    private void crossings(Part part, Progress progress, List<Finding> findings) {
        List<TrianglePair> found = part.selfIntersections().isPresent()
                ? List.of()
                : SelfIntersections.find(part.index(), AT_MOST, progress);
        int pairs = part.selfIntersections().orElse(found.size());
        if (pairs > 0) {
            String message = "The surface crosses itself in " + (found.size() < AT_MOST ? "" : "at least ") + pairs
                    + (pairs == 1 ? " place" : " places");
            List<Vec3> places =
                    found.stream().map(TrianglePair::place).limit(20).toList();
            findings.add(new Finding(key(), Severity.ERROR, message, pairs, 0, Unit.COUNT, places));
        }
    }
}
