package org.pasvorm.geometry.template.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.limb.Section;
import org.pasvorm.geometry.limb.SectionLoop;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// One section of part and limb at a right angle to the limb's centre line: how far the part reaches round the limb,
/// how wide it is open on the dorsum, and how much wider the limb is that has to pass.
///
/// @param centre centroid of the limb's section, the pole of the angles
/// @param wrapDegrees the angle that the part covers, 360 less the gap that holds the dorsal direction
/// @param opening distance between the two edges of that gap in mm
/// @param limbWidth width of the limb along the line between the edges, of all that lies deeper than that line, in mm
/// @param overhang by how much the part must be spread for the limb to pass, soft tissue not counted, in mm
/// @param radius mean distance of the part from the centre in mm
record DonningSection(
        Vec3 centre, double wrapDegrees, double opening, double limbWidth, double overhang, double radius) {
    /// A gap narrower than this is no opening: 20°.
    private static final double CLOSED_DEGREES = 340;

    private static final double FLAT = 1.8;
    private static final double DORSAL_DEGREES = 90;

    static Optional<DonningSection> of(Section part, Section limb, Plane thumb) {
        Optional<SectionLoop> skin = limb.largest();
        if (skin.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        List<Vec3> trunk = skin.get().points().stream()
                .filter(p -> thumb.signedDistance(p) <= 0)
                .toList();
        Vec3 centre = trunk.size() < 3 ? skin.get().centroid() : mean(trunk);
        List<Vec3> wall = dense(part, centre);
        Vec3 from = wall.getLast();
        Vec3 to = wall.getFirst();
        for (int i = 0; i + 1 < wall.size(); i++) {
            if (angle(wall.get(i), centre) <= DORSAL_DEGREES && angle(wall.get(i + 1), centre) > DORSAL_DEGREES) {
                from = wall.get(i);
                to = wall.get(i + 1);
            }
        }
        double gap = (angle(to, centre) - angle(from, centre) + 720) % 360;
        double radius =
                wall.stream().mapToDouble(p -> p.distance(centre)).average().orElseThrow();
        double[] beyond = beyond(trunk, from, to);
        boolean flat = skin.get().calipers().aspect() > FLAT;
        double overhang = flat ? 2 * Math.min(beyond[0], beyond[1]) : beyond[0] + beyond[1];
        double opening = from.distance(to);
        return Optional.of(new DonningSection(
                centre, 360 - gap, opening, opening + beyond[0] + beyond[1], Math.max(0, overhang), radius));
    }

    boolean closed() {
        return wrapDegrees >= CLOSED_DEGREES;
    }

    OpenArc arc(double wall) {
        return new OpenArc(radius, wall, Math.clamp(wrapDegrees / 2, 1, 179));
    }

    private static Vec3 mean(List<Vec3> points) {
        Vec3 sum = Vec3.ZERO;
        for (Vec3 p : points) {
            sum = sum.plus(p);
        }
        return sum.times(1.0 / points.size());
    }

    /// The part's outline with points at most 1 mm apart, by angle about the centre, so that a long straight stretch is
    /// no gap.
    private static List<Vec3> dense(Section part, Vec3 centre) {
        List<Vec3> points = new ArrayList<>();
        for (SectionLoop loop : part.loops()) {
            for (int i = 0; i < loop.points().size(); i++) {
                Vec3 a = loop.points().get(i);
                Vec3 b = loop.points().get((i + 1) % loop.points().size());
                int steps = (int) Math.ceil(a.distance(b)) + 1;
                for (int k = 0; k < steps; k++) {
                    points.add(a.lerp(b, (double) k / steps));
                }
            }
        }
        points.sort(Comparator.comparingDouble(p -> angle(p, centre)));
        return points;
    }

    /// Counted from the volar direction, so that the dorsal one (90 from radial) lies in the middle of the range: in
    /// [−90, 270).
    private static double angle(Vec3 p, Vec3 centre) {
        double degrees = Math.toDegrees(Math.atan2(p.y() - centre.y(), p.x() - centre.x()));
        return degrees < -90 ? degrees + 360 : degrees;
    }

    /// How far the skin reaches beyond `from` and beyond `to`, along the line between them, with all that lies on
    /// the part's side of that line. Seen counter-clockwise the gap runs from `from` to `to`: the part lies left.
    private static double[] beyond(List<Vec3> skin, Vec3 from, Vec3 to) {
        Vec3 along = to.minus(from);
        double length = along.length();
        if (!(length > 0)) {
            return new double[] {0, 0};
        }
        Vec3 unit = along.times(1 / length);
        double low = 0;
        double high = length;
        for (Vec3 p : skin) {
            Vec3 d = p.minus(from);
            if (unit.x() * d.y() - unit.y() * d.x() > 0) {
                low = Math.min(low, unit.dot(d));
                high = Math.max(high, unit.dot(d));
            }
        }
        return new double[] {-low, high - length};
    }
}
