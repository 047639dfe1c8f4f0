package org.pasvorm.printing.check;

import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.BuildVolume;
import org.pasvorm.printing.printer.PrintProfile;

/// The part fits the usable volume of the printer as it lies, margins kept. A quarter turn about the vertical is
/// allowed, since it changes nothing about the build.
public final class BuildVolumeRule implements PrintRule {
    @Override
    public String key() {
        return "build-volume";
    }

    @Override
    public List<Finding> check(Part part, PrintProfile profile, Progress progress) {
        Vec3 size = part.mesh().bounds().size();
        BuildVolume box = profile.printer().volume();
        double width = box.width() - 2 * box.margin();
        double depth = box.depth() - 2 * box.margin();
        double height = box.height() - box.margin();
        double straight = Math.max(size.x() - width, size.y() - depth);
        double turned = Math.max(size.x() - depth, size.y() - width);
        double excess = Math.max(Math.min(straight, turned), size.z() - height);
        if (excess <= 0) {
            return turned < straight && straight > 0 ? List.of(turn(profile)) : List.of();
        }
        String message = String.format(
                Locale.ROOT,
                "The part (%.1f x %.1f x %.1f mm as it lies) is %.1f mm too large for %s (%.0f x %.0f x %.0f mm usable)",
                size.x(),
                size.y(),
                size.z(),
                excess,
                profile.printer().label(),
                width,
                depth,
                height);
        return List.of(new Finding(key(), Severity.ERROR, message, excess, 0, Unit.MILLIMETRE, List.of()));
    }

    private Finding turn(PrintProfile profile) {
        return Finding.info(
                key(),
                "Turn the part a quarter about the vertical to fit "
                        + profile.printer().label());
    }
}
