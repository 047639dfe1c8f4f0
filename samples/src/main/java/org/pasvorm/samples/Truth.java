package org.pasvorm.samples;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// What is known of a sample because it was made so. Points are in millimetres in the coordinates of the scan (its
/// own pose, before the change to the file's unit).
///
/// @param landmarks by key; skin points but `wrist-centre`, `forearm-end`, `elbow-crease` and the keys that end in
///     `-joint`, which lie inside
/// @param girths by key, as a tape reads them (convex hull of the section) across the forearm's axis: `wrist`,
///     `forearm-max`, `forearm-30` (30 mm proximal of the wrist centre) and so on; `hand` across the palm without
///     the thumb, proximal of the knuckles
/// @param lengths by key
/// @param angles by key in degrees, signs as in [HandPose]
/// @param mirrored whether the body is the mirror image (x turned round) of the right limb it was made from
/// @param pose motion from the limb frame (mirrored first for a left limb) to the scan
public record Truth(
        SortedMap<String, Vec3> landmarks,
        SortedMap<String, Double> girths,
        SortedMap<String, Double> lengths,
        SortedMap<String, Double> angles,
        boolean mirrored,
        RigidTransform pose) {
    public Truth {
        landmarks = Collections.unmodifiableSortedMap(new TreeMap<>(landmarks));
        girths = Collections.unmodifiableSortedMap(new TreeMap<>(girths));
        lengths = Collections.unmodifiableSortedMap(new TreeMap<>(lengths));
        angles = Collections.unmodifiableSortedMap(new TreeMap<>(angles));
    }

    /// The landmark with this key.
    ///
    /// @throws IllegalArgumentException when there is none
    public Vec3 landmark(String key) {
        return known("landmark", landmarks, key);
    }

    /// The girth with this key, in millimetres; refused as in [#landmark(String)].
    public double girth(String key) {
        return known("girth", girths, key);
    }

    /// The length with this key, in millimetres; refused as in [#landmark(String)].
    public double length(String key) {
        return known("length", lengths, key);
    }

    /// The angle with this key, in degrees; refused as in [#landmark(String)].
    public double angleDegrees(String key) {
        return known("angle", angles, key);
    }

    private static <T> T known(String what, SortedMap<String, T> values, String key) {
        T value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + what + " " + key + "; there are " + values.keySet());
        }
        return value;
    }

    /// Where a point of the limb frame of a right limb lies in the scan.
    public Vec3 toScan(Vec3 canonical) {
        return pose.apply(mirrored ? mirror(canonical) : canonical);
    }

    /// Direction of the forearm from elbow to wrist in the scan.
    public UnitVec3 forearmAxis() {
        return UnitVec3.of(pose.applyDirection(UnitVec3.Z.vector()));
    }

    /// The truth of the same body as a left limb (when `left`) in the given pose. Only for truth in the limb frame.
    Truth placed(boolean left, RigidTransform motion) {
        Map<String, Vec3> moved = new TreeMap<>();
        landmarks.forEach((key, p) -> moved.put(key, motion.apply(left ? mirror(p) : p)));
        return new Truth(new TreeMap<>(moved), girths, lengths, angles, left, motion);
    }

    private static Vec3 mirror(Vec3 p) {
        return new Vec3(-p.x(), p.y(), p.z());
    }
}
