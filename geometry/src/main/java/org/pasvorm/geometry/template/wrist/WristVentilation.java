package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.template.TrimLine;
import org.pasvorm.geometry.template.wrist.Course.Place;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Round holes in a staggered pattern on the forearm part of the shell. They keep away from rims, slots, label and bony
/// points, and leave the wrist ±20 mm (adult) and all of the hand solid.
final class WristVentilation {
    private static final double RIM_BAND = 8;
    private static final double SOLID_WRIST = 20;
    private static final double NORMAL_RADIUS = 6;

    private final Limb limb;
    private final Course course;
    private final WristSizes s;
    private final TrimLine rim;
    private final Predicate<Vec3> keepOut;

    /// @param keepOut places where no hole may begin, beyond what this class knows itself
    WristVentilation(Limb limb, Course course, WristSizes sizes, TrimLine rim, Predicate<Vec3> keepOut) {
        this.limb = limb;
        this.course = course;
        this.s = sizes;
        this.rim = rim;
        this.keepOut = keepOut;
    }

    /// Rows at equal distances along the limb, symmetric about the volar middle, every second row shifted by half.
    List<Opening> holes(double proximal) {
        double diameter = s.values().number(WristParameters.HOLE);
        double pitch = diameter + s.values().number(WristParameters.LIGAMENT);
        double row = pitch * Math.sqrt(3) / 2;
        double last = -SOLID_WRIST * s.scale() - diameter / 2;
        List<Opening> holes = new ArrayList<>();
        for (int i = 0; last - i * row > proximal; i++) {
            addRow(holes, last - i * row, pitch, i % 2 == 0 ? 0 : pitch / 2, diameter);
        }
        return holes;
    }

    private void addRow(List<Opening> holes, double station, double pitch, double shift, double diameter) {
        for (int side = -1; side <= 1; side += 2) {
            for (double arc = side < 0 && shift == 0 ? pitch : shift; ; arc += pitch) {
                double theta = arc == 0 ? 0 : course.thetaAtArc(station, 0, side * arc);
                if (Math.abs(theta) > s.halfWrap()) {
                    break;
                }
                Vec3 p = course.skin(new Place(theta, station));
                if (rim.distance(p) >= diameter / 2 + RIM_BAND * Math.min(1, s.scale()) && !keepOut.test(p)) {
                    holes.add(hole(p, station, diameter, holes.size() + 1));
                }
            }
        }
    }

    private Opening hole(Vec3 p, double station, double diameter, int number) {
        UnitVec3 normal = limb.skin().normalNear(p, NORMAL_RADIUS);
        RigidTransform frame = RigidTransform.frame(
                p, normal, course.chart().line().at(station).distal().vector());
        return new Opening(Opening.Kind.VENTILATION_HOLE, "ventilation hole " + number, frame, diameter, diameter);
    }
}
