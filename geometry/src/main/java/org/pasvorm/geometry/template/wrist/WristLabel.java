package org.pasvorm.geometry.template.wrist;

import java.util.List;
import org.pasvorm.geometry.field.TextField;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.limb.CentrePoint;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.DesignOrder;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.wrist.Course.Place;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The label on the volar face of the forearm: side in capitals, then case code and revision, with an arrow that points
/// to the elbow. It is read along the limb, from the elbow to the hand.
///
/// @param frame origin on the skin in the middle of the label, x along the reading direction (distal), z outward
/// @param letters extruded through skin and shell; flipped for a left limb, whose design is mirrored when it is done
/// @param halfLength half of the space along x that is kept free of holes
/// @param halfHeight likewise along y
record WristLabel(RigidTransform frame, TextField letters, double halfLength, double halfHeight) {
    private static final double CAP_HEIGHT = 7;
    private static final double LINE_PITCH = 1.6;

    /// Readable in a powder-bed print.
    private static final double LEAST_CAP_HEIGHT = 3;

    private static final double END_BAND = 15;

    /// How far the letters' tool reaches into the limb, and out of it, however far out the shell lies.
    private static final double INWARD = 12;

    private static final double OUTWARD = 24;

    /// @throws DesignRefusedException when the case code is too long to be readable on this forearm
    static WristLabel of(Limb limb, Course course, WristSizes s, WristTrim trim, DesignOrder order)
            throws DesignRefusedException {
        List<String> lines = List.of("\u2190 " + limb.side().name(), order.caseCode() + " R" + order.revision());
        if (!TextOutline.canWrite(order.caseCode())) {
            throw new DesignRefusedException(
                    "the case code '" + order.caseCode() + "' has characters that the label font lacks");
        }
        double widest =
                lines.stream().mapToDouble(l -> TextOutline.width(l, 1)).max().orElseThrow();
        double room = -trim.proximal() - END_BAND * (1 + s.scale());
        double cap = Math.min(CAP_HEIGHT * Math.min(1, s.scale()), room / widest);
        if (cap < LEAST_CAP_HEIGHT) {
            throw new DesignRefusedException("the case code '" + order.caseCode()
                    + "' is too long for a readable label of " + Math.round(room) + " mm; use a shorter one");
        }
        TextOutline upright = TextOutline.of(lines, cap, LINE_PITCH * cap);
        TextOutline outline = limb.mirrored() ? upright.flipped() : upright;
        double station = (trim.proximal() - 20 * s.scale()) / 2;
        Vec3 p = course.skin(new Place(0, station));
        UnitVec3 normal = limb.skin().normalNear(p, 2 * cap);
        CentrePoint c = course.chart().line().at(station);
        RigidTransform frame = RigidTransform.frame(p, normal, c.distal().vector());
        TextField letters = new TextField(outline, frame, -INWARD, OUTWARD);
        return new WristLabel(frame, letters, outline.halfWidth(), outline.halfHeight());
    }

    /// A box that holds all letters, however far out the shell lies.
    Box3 zone() {
        return letters.bounds();
    }

    /// Whether `p` lies on the label or within `margin` of it, seen along the normal.
    boolean covers(Vec3 p, double margin) {
        Vec3 d = frame.inverse().apply(p);
        return Math.abs(d.x()) < halfLength + margin && Math.abs(d.y()) < halfHeight + margin && Math.abs(d.z()) < 40;
    }
}
