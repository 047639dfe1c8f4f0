package org.pasvorm.geometry.limb;

import org.pasvorm.geometry.vector.Vec3;

/// One named point.
///
/// @param position millimetres, in the frame of the set it belongs to
/// @param confidence 0 to 1: how well the shape pins the point down. 1: given by a person. 0.8 and more: a feature of
///     its own (a tip, a web, a section that stands out). 0.5 to 0.8: proportions between such features, moved onto
///     the skin. Below 0.5: proportions alone, after the feature they rest on was not seen. It is a grade, not a
///     probability.
/// @param how where the point comes from, in a few words for a person
public record Landmark(LandmarkId id, Vec3 position, double confidence, String how) {
    /// Below this confidence a required landmark must be given by a person.
    public static final double LEAST_CONFIDENCE = 0.4;

    public static Landmark given(LandmarkId id, Vec3 position) {
        return new Landmark(id, position, 1, "given");
    }

    public boolean isGiven() {
        return confidence == 1;
    }

    public Landmark at(Vec3 place) {
        return new Landmark(id, place, confidence, how);
    }
}
