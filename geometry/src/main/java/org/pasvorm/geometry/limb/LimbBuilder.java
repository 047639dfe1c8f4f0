package org.pasvorm.geometry.limb;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Moves a scan with its landmarks into the canonical frame and measures it there.
final class LimbBuilder {
    private static final double GIRTH_STEP = 5;

    private final TriangleMesh mesh;
    private final BitSet caps;
    private final LandmarkReport report;
    private final Landmarks marks;
    private final CentreLine line;
    private final Skin skin;

    private LimbBuilder(LandmarkRequest request, LandmarkReport report, Motion motion, Progress progress) {
        this.mesh = motion.moved(request.skin());
        this.caps = request.caps();
        this.report = report;
        this.marks = report.landmarks().mapped(motion::apply);
        List<Vec3> course = report.course().stream().map(motion::apply).toList();
        this.line = CentreLine.through(course, Vec3.ZERO, UnitVec3.Y);
        this.skin = Skin.of(mesh, progress);
    }

    static Limb build(LandmarkRequest request, LandmarkReport report, Progress progress) {
        LimbAxes axes = report.axes();
        boolean mirrored = axes.side() == Side.LEFT;
        Motion motion = Motion.of(axes, mirrored);
        LimbBuilder b = new LimbBuilder(request, report, motion, progress);
        progress.check();
        return new Limb(
                b.skin,
                b.caps,
                axes.side(),
                mirrored,
                motion.canonical(),
                b.marks,
                b.line,
                b.thumbPlane(),
                b.measures(),
                report.findings());
    }

    /// Through the first web and the thumb's base, along the palm's dorsal direction.
    private Plane thumbPlane() {
        Vec3 web = marks.at(LandmarkId.THUMB_WEB);
        CentrePoint middle = line.at(line.stationOf(web));
        Vec3 base = marks.find(LandmarkId.CMC_1)
                .map(Landmark::position)
                .orElse(line.at(0)
                        .point()
                        .plus(0.5 * report.handWidth(), middle.radial().vector()));
        UnitVec3 along = UnitVec3.of(web.minus(base));
        UnitVec3 normal = UnitVec3.of(middle.dorsal().cross(along.vector()));
        return Plane.through(web, normal.dot(middle.radial()) > 0 ? normal : normal.negated());
    }

    private LimbMeasures measures() {
        SectionLoop wrist = skin.slicer()
                .cut(new Plane(UnitVec3.Z, 0))
                .through(Vec3.ZERO)
                .orElseThrow(() -> new IllegalStateException("the wrist centre lies outside the skin"));
        return new LimbMeasures(
                report.handLength(),
                report.handLengthMeasured(),
                report.handWidth(),
                report.palmThickness(),
                wrist.tapeGirth(),
                wrist.widthAlong(UnitVec3.X),
                wrist.widthAlong(UnitVec3.Y),
                forearmGirthMax(),
                -line.firstStation(),
                report.handLength() * LimbMeasures.FOREARM_TO_HAND,
                WristAngles.of(UnitVec3.of(handPoint())),
                thumbAbduction());
    }

    /// The middle of the hand at the head of the third metacarpal.
    private Vec3 handPoint() {
        return line.at(line.stationOf(marks.at(LandmarkId.MCP_3))).point();
    }

    private double forearmGirthMax() {
        LimbChart chart = new LimbChart(skin, line, new Plane(UnitVec3.X, 1e9));
        double most = 0;
        for (double s = line.firstStation() + GIRTH_STEP; s <= -GIRTH_STEP; s += GIRTH_STEP) {
            most = Math.max(most, chart.girth(s).orElse(0.0));
        }
        return most;
    }

    private double thumbAbduction() {
        Optional<Landmark> tip = marks.find(LandmarkId.THUMB_TIP);
        Optional<Landmark> base = marks.find(LandmarkId.CMC_1);
        if (tip.isEmpty() || base.isEmpty()) {
            return Double.NaN;
        }
        UnitVec3 ray = UnitVec3.of(tip.get().position().minus(base.get().position()));
        return ray.angleDegrees(UnitVec3.of(handPoint()));
    }

    /// From scan to canonical coordinates: an explicit mirror step first where the limb is a left one.
    private record Motion(boolean mirrored, RigidTransform canonical) {
        static Motion of(LimbAxes axes, boolean mirrored) {
            UnitVec3 z = UnitVec3.of(mirror(axes.distal().vector(), mirrored));
            Vec3 x = mirror(axes.radial().vector(), mirrored);
            RigidTransform frame = RigidTransform.frame(mirror(axes.wrist(), mirrored), z, x);
            return new Motion(mirrored, frame.inverse());
        }

        Vec3 apply(Vec3 p) {
            return canonical.apply(mirror(p, mirrored));
        }

        TriangleMesh moved(TriangleMesh mesh) {
            return (mirrored ? mesh.mirroredX() : mesh).transformed(canonical);
        }

        private static Vec3 mirror(Vec3 p, boolean mirrored) {
            return mirrored ? new Vec3(-p.x(), p.y(), p.z()) : p;
        }
    }
}
