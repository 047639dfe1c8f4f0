package org.pasvorm.printing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.printing.printer.PrintProfile;

/// The part encloses a volume, outside outwards, and no closed cavity that would keep powder or air.
public final class VolumeRule implements PrintRule {
    @Override
    public String key() {
        return "volume";
    }

    @Override
    public List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        double volume = MeshMeasures.of(part.mesh()).volume() / 1000;
        List<Finding> findings = new ArrayList<>();
        if (!(volume > 0)) {
            String message = "The part encloses no volume: it is empty or inside out";
            findings.add(new Finding(key(), Severity.ERROR, message, volume, 0, Unit.CUBIC_CENTIMETRE, List.of()));
            return findings;
        }
        List<Surfaces.Surface> cavities = Surfaces.of(part.mesh()).cavities();
        if (!cavities.isEmpty()) {
            double lost =
                    -cavities.stream().mapToDouble(Surfaces.Surface::volume).sum() / 1000;
            String message = String.format(
                    Locale.ROOT, "%d closed cavities of %.2f cm3 together keep what is inside", cavities.size(), lost);
            findings.add(new Finding(
                    key(),
                    Severity.CAUTION,
                    message,
                    lost,
                    0,
                    Unit.CUBIC_CENTIMETRE,
                    cavities.stream().map(Surfaces.Surface::place).limit(20).toList()));
        }
        return findings;
    }
}
