package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.solid.OffsetMap;
import org.pasvorm.geometry.vector.Plane;

/// How far a face of the shell stands off the skin: a base, reliefs and build-ups that add up, strap ears of which the
/// highest counts, and the flare at the proximal rim (joined to the ears by the larger, so that they do not pile up).
///
/// @param reliefs positive to stand off, negative to press in
/// @param ears lifts at the strap slots
/// @param rim plane of the proximal rim, its normal pointing distally
/// @param flare stand-off at the rim, reached over [#FLARE_LENGTH]
record ShellOffset(double base, List<Plateau> reliefs, List<Plateau> ears, Plane rim, double flare)
        implements OffsetMap {
    /// Length over which the flare opens, in mm.
    static final double FLARE_LENGTH = 10;

    ShellOffset {
        reliefs = List.copyOf(reliefs);
        ears = List.copyOf(ears);
        if (!(flare >= 0)) {
            throw new IllegalArgumentException("a flare stands off the skin: " + flare);
        }
    }

    /// The same relief at another distance: the outer face for the inner one.
    ShellOffset raised(double by) {
        return new ShellOffset(base + by, reliefs, ears, rim, flare);
    }

    @Override
    public double at(double x, double y, double z) {
        double sum = base;
        for (int i = 0; i < reliefs.size(); i++) {
            sum += reliefs.get(i).at(x, y, z);
        }
        double lift = flareAt(x, y, z);
        for (int i = 0; i < ears.size(); i++) {
            lift = Math.max(lift, ears.get(i).at(x, y, z));
        }
        return sum + lift;
    }

    @Override
    public OffsetMap within(double x, double y, double z, double radius) {
        if (lipschitzNear(x, y, z, radius) == 0) {
            return OffsetMap.constant(at(x, y, z));
        }
        double there = fromRim(x, y, z) < FLARE_LENGTH + radius ? flare : 0;
        return new ShellOffset(base, reaching(reliefs, x, y, z, radius), reaching(ears, x, y, z, radius), rim, there);
    }

    private static List<Plateau> reaching(List<Plateau> all, double x, double y, double z, double radius) {
        List<Plateau> some = new ArrayList<>();
        for (Plateau p : all) {
            if (p.reaches(x, y, z, radius)) {
                some.add(p);
            }
        }
        return some;
    }

    private double flareAt(double x, double y, double z) {
        double t = Math.clamp(fromRim(x, y, z) / FLARE_LENGTH, 0, 1);
        return flare * (1 - t * t * (3 - 2 * t));
    }

    private double fromRim(double x, double y, double z) {
        return rim.normal().x() * x + rim.normal().y() * y + rim.normal().z() * z - rim.offset();
    }

    @Override
    public double min() {
        return base + reliefs.stream().mapToDouble(p -> Math.min(0, p.height())).sum();
    }

    @Override
    public double max() {
        double lift = ears.stream().mapToDouble(Plateau::height).max().orElse(0);
        return base + reliefs.stream().mapToDouble(p -> Math.max(0, p.height())).sum() + Math.max(flare, lift);
    }

    @Override
    public double lipschitz() {
        double steepest = 1.5 * flare / FLARE_LENGTH;
        for (Plateau ear : ears) {
            steepest = Math.max(steepest, ear.lipschitz());
        }
        double sum = 0;
        for (Plateau relief : reliefs) {
            sum += relief.lipschitz();
        }
        return sum + steepest;
    }

    @Override
    public double lipschitzNear(double x, double y, double z, double radius) {
        double sum = 0;
        for (int i = 0; i < reliefs.size(); i++) {
            Plateau relief = reliefs.get(i);
            sum += relief.reaches(x, y, z, radius) ? relief.lipschitz() : 0;
        }
        double fromRim = fromRim(x, y, z);
        boolean flaring = fromRim > -radius && fromRim < FLARE_LENGTH + radius;
        double steepest = flaring ? 1.5 * flare / FLARE_LENGTH : 0;
        for (int i = 0; i < ears.size(); i++) {
            Plateau ear = ears.get(i);
            steepest = ear.reaches(x, y, z, radius) ? Math.max(steepest, ear.lipschitz()) : steepest;
        }
        return sum + steepest;
    }
}
