package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.CentrePoint;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.Design.Strap;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.template.wrist.Course.Place;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The three straps with their pairs of slots: near the proximal rim, proximal of the wrist's bony points, and across
/// the back of the hand from the web bar's tab to the ulnar border.
///
/// A slot's long side is at right angles to the strap. On the cone of the forearm a taut strap runs along a geodesic:
/// where it leaves the slot it is turned from the cone's parallel circle by half of the angle that the strap spans on
/// the unrolled cone, `wrap · sin α / 2` with `α` the half angle of the cone.
final class WristStraps {
    private static final double NORMAL_RADIUS = 6;

    private final Limb limb;
    private final Course course;
    private final WristSizes s;
    private final WristTrim trim;

    WristStraps(Limb limb, Course course, WristSizes sizes, WristTrim trim) {
        this.limb = limb;
        this.course = course;
        this.s = sizes;
        this.trim = trim;
    }

    List<Strap> straps() {
        List<Strap> straps = new ArrayList<>();
        double half = s.slotLength() / 2;
        double proximal = trim.proximal() + Math.max(20 * s.scale(), half + s.bridge() + 8 * s.scale());
        double wrist = trim.styloid() - WristTrim.EDGE_BEFORE_STYLOID * s.scale() - s.bridge() - half;
        if (wrist - proximal > s.slotLength() + s.bridge()) {
            straps.add(forearm("proximal strap", proximal));
        }
        straps.add(forearm("wrist strap", wrist));
        straps.add(hand());
        return straps;
    }

    private Strap forearm(String name, double station) {
        double w = s.halfWrap();
        double radial = course.thetaAtArc(station, w, -s.slotInset());
        double ulnar = course.thetaAtArc(station, -w, s.slotInset());
        double tilt = (360 - 2 * w) * Math.sin(coneHalfAngle(station)) / 2;
        double length = s.slotLength();
        return new Strap(
                name,
                length - 2,
                slot("radial slot of the " + name, new Place(radial, station), tilt, length),
                slot("ulnar slot of the " + name, new Place(ulnar, station), -tilt, length));
    }

    private Strap hand() {
        double length = s.handSlotLength();
        WristTrim.Tab tab = trim.tab();
        double middle = tab.middle();
        double radial = course.dorsalTheta(middle, tab.edge() + tab.width() / 2);
        double station = Math.min(middle, trim.distalUlnar() - 8 * s.scale() - s.bridge() - length / 2);
        double ulnar = course.thetaAtArc(station, trim.ulnarHand(), s.slotInset());
        return new Strap(
                "hand strap",
                length - 2,
                slot("radial slot of the hand strap", new Place(radial, middle), 0, length),
                slot("ulnar slot of the hand strap", new Place(ulnar, station), 0, length));
    }

    /// Half angle of the forearm's cone at a station, in radians, from the girths 20 mm to both sides.
    private double coneHalfAngle(double station) {
        double a = course.chart().girth(station - 20).orElse(0.0);
        double b = course.chart().girth(station + 20).orElse(a);
        return a == 0 ? 0 : Math.atan((a - b) / (2 * Math.PI) / 40);
    }

    private Opening slot(String name, Place at, double tiltDegrees, double length) {
        Vec3 p = course.skin(at);
        UnitVec3 normal = limb.skin().normalNear(p, NORMAL_RADIUS);
        CentrePoint c = course.chart().line().at(at.station());
        RigidTransform flat = RigidTransform.frame(p, normal, c.distal().vector());
        RigidTransform turned = RigidTransform.rotation(p, normal, tiltDegrees).after(flat);
        return new Opening(Opening.Kind.STRAP_SLOT, name, turned, length, s.slotHeight());
    }
}
