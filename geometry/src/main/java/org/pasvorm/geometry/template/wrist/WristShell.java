package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.CentrePoint;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.Design.Strap;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The inner face of the shell: where it stands off bone, lifts at the straps, flares, and supports the palmar arch.
final class WristShell {
    private static final double NORMAL_RADIUS = 8;
    private static final double SKIN_DEPTH = 12;
    private static final double EAR_FALLOFF = 14;
    private static final double MOST_BUILD_UP = 3;

    private final Limb limb;
    private final Course course;
    private final WristSizes s;

    WristShell(Limb limb, Course course, WristSizes sizes) {
        this.limb = limb;
        this.course = course;
        this.s = sizes;
    }

    ShellOffset inner(WristTrim trim, List<Strap> straps, double buildUp) {
        List<Plateau> reliefs = new ArrayList<>();
        double k = s.scale();
        relief(reliefs, LandmarkId.ULNAR_HEAD, 12.5 * k, 10 * k, s.values().number(WristParameters.ULNAR_RELIEF));
        relief(reliefs, LandmarkId.RADIAL_STYLOID, 10 * k, 8 * k, s.values().number(WristParameters.RADIAL_RELIEF));
        if (buildUp > 0) {
            Vec3 palm = course.skin(new Course.Place(0, 0.6 * trim.distalUlnar()));
            reliefs.add(patch(palm, 8 * k, 6 * k, 16 * k, -buildUp));
        }
        List<Plateau> ears = new ArrayList<>();
        for (Strap strap : straps) {
            ears.add(ear(strap.from()));
            ears.add(ear(strap.to()));
        }
        CentrePoint end = course.chart().line().at(trim.proximal());
        Plane rim = Plane.through(end.point(), end.distal());
        return new ShellOffset(s.standOff(), reliefs, ears, rim, s.values().number(WristParameters.FLARE));
    }

    private void relief(List<Plateau> reliefs, LandmarkId id, double halfLength, double halfWidth, double depth) {
        if (depth > 0) {
            limb.landmarks()
                    .find(id)
                    .ifPresent(mark -> reliefs.add(
                            patch(mark.position(), halfLength * 0.4, halfWidth * 0.4, 0.9 * halfLength, depth)));
        }
    }

    /// A patch whose long side x runs along the limb.
    private Plateau patch(Vec3 at, double halfLength, double halfWidth, double falloff, double height) {
        Vec3 p = limb.skin().closest(at).position();
        UnitVec3 normal = limb.skin().normalNear(p, NORMAL_RADIUS);
        Vec3 distal =
                course.chart().line().at(course.locate(p).station()).distal().vector();
        return new Plateau(RigidTransform.frame(p, normal, distal), halfLength, halfWidth, falloff, SKIN_DEPTH, height);
    }

    /// The lift at a slot: flat over the slot and its bridges, and on to the rim.
    private Plateau ear(Opening slot) {
        double lift = s.values().number(WristParameters.EAR);
        double halfX = slot.length() / 2;
        double halfY = slot.height() / 2 + s.bridge();
        return new Plateau(slot.frame(), halfX, halfY, EAR_FALLOFF * Math.min(1, s.scale()), SKIN_DEPTH, lift);
    }

    /// Depth of the palmar arch in the scan: how deep the palm lies below a straight edge across it, halfway to the
    /// metacarpal heads.
    double archDepth(WristTrim trim) {
        double station = 0.6 * trim.distalUlnar();
        double deepest = 0;
        Vec3 radial = course.skin(new Course.Place(45, station));
        Vec3 ulnar = course.skin(new Course.Place(-45, station));
        CentrePoint c = course.chart().line().at(station);
        for (int theta = -45; theta <= 45; theta += 3) {
            Vec3 p = course.skin(new Course.Place(theta, station));
            double share = p.minus(ulnar).dot(radial.minus(ulnar))
                    / radial.minus(ulnar).lengthSquared();
            deepest = Math.max(deepest, c.dorsal().dot(p.minus(ulnar.lerp(radial, share))));
        }
        return deepest;
    }

    /// How much the shell presses into the palm to give the arch that is asked for.
    double buildUp(double scannedDepth) {
        double wanted = s.values().number(WristParameters.ARCH) * Math.min(1, s.scale());
        return Math.clamp(wanted - scannedDepth, 0, MOST_BUILD_UP * Math.min(1, s.scale()));
    }
}
