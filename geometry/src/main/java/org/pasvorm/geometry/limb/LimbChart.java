package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Coordinates on the skin round the limb: station along the centre line and angle about it. Lines given in these
/// coordinates re-flow on another body.
///
/// A place is found by a ray at right angles to the centre line; the first way out of the body counts, so that from
/// the palm's middle the thumb side is the outer side of whatever the palm is joined to at that station. Where the
/// thumb is to stay out, ask [#trunk]: it leaves out places on the thumb's side of the thumb plane.
public final class LimbChart {
    private static final double REACH = 150;

    private final Skin skin;
    private final CentreLine line;
    private final Plane thumbPlane;

    /// @param thumbPlane separates thumb (positive side) from palm; see [Limb#thumbPlane]
    public LimbChart(Skin skin, CentreLine line, Plane thumbPlane) {
        this.skin = skin;
        this.line = line;
        this.thumbPlane = thumbPlane;
    }

    public CentreLine line() {
        return line;
    }

    public Skin skin() {
        return skin;
    }

    /// The skin at a station and angle; empty where the ray leaves no body (beyond the ends).
    public Optional<SkinPoint> at(double station, double angleDegrees) {
        CentrePoint c = line.at(station);
        return skin.exit(c.point(), c.direction(angleDegrees), REACH);
    }

    /// As [#at], but empty where the skin belongs to the thumb.
    public Optional<SkinPoint> trunk(double station, double angleDegrees) {
        return at(station, angleDegrees).filter(p -> thumbPlane.signedDistance(p.position()) <= 0);
    }

    /// The chart coordinates of any point near the limb.
    public ChartPlace locate(Vec3 p) {
        double station = line.stationOf(p);
        CentrePoint c = line.at(station);
        return new ChartPlace(station, c.angleDegrees(p), c.point().distance(p));
    }

    /// The section at right angles to the centre line.
    public Section section(double station) {
        CentrePoint c = line.at(station);
        return skin.slicer().cut(Plane.through(c.point(), c.distal()));
    }

    /// What a tape round the limb reads at `station`, in mm; empty beyond the limb's ends.
    public Optional<Double> girth(double station) {
        return section(station).through(line.at(station).point()).map(SectionLoop::tapeGirth);
    }

    /// The skin along straight lines between `places` in chart coordinates, a point every `stepMm` or so. Places where
    /// the skin is missing are left out. Angles are followed as given and may pass ±180.
    public List<Vec3> path(List<ChartPlace> places, double stepMm) {
        List<Vec3> path = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            ChartPlace a = places.get(i);
            ChartPlace b = places.get(i + 1);
            double across = Math.toRadians(Math.abs(b.angleDegrees() - a.angleDegrees())) * 40;
            int steps = (int) Math.max(1, Math.ceil(Math.hypot(across, b.station() - a.station()) / stepMm));
            for (int k = i == 0 ? 0 : 1; k <= steps; k++) {
                double t = (double) k / steps;
                double station = a.station() + t * (b.station() - a.station());
                double angle = a.angleDegrees() + t * (b.angleDegrees() - a.angleDegrees());
                at(station, angle).ifPresent(p -> path.add(p.position()));
            }
        }
        return path;
    }
}
