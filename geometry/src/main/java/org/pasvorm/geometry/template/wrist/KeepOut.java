package org.pasvorm.geometry.template.wrist;

import java.util.List;
import org.pasvorm.geometry.limb.Landmark;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.vector.Vec3;

/// Where no ventilation hole may lie: near strap slots, the label and bony points.
record KeepOut(Limb limb, WristSizes sizes, List<Opening> slots, WristLabel label) {
    private static final double SLOT_BAND = 8;

    /// Whether a hole centred at `p` would come too near to anything.
    boolean covers(Vec3 p) {
        double half = sizes.values().number(WristParameters.HOLE) / 2;
        return nearSlot(p, half + SLOT_BAND * Math.min(1, sizes.scale()))
                || label.covers(p, half + 4)
                || nearBone(p, half + sizes.bony());
    }

    private boolean nearSlot(Vec3 p, double distance) {
        return slots.stream().anyMatch(slot -> {
            Vec3 d = slot.frame().inverse().apply(p);
            double along = Math.max(0, Math.abs(d.x()) - (slot.length() - slot.height()) / 2);
            return Math.hypot(along, d.y()) - slot.height() / 2 < distance && Math.abs(d.z()) < slot.length();
        });
    }

    private boolean nearBone(Vec3 p, double distance) {
        return List.of(LandmarkId.ULNAR_HEAD, LandmarkId.RADIAL_STYLOID, LandmarkId.PISIFORM).stream()
                .flatMap(id -> limb.landmarks().find(id).stream())
                .map(Landmark::position)
                .anyMatch(bone -> bone.distance(p) < distance);
    }
}
