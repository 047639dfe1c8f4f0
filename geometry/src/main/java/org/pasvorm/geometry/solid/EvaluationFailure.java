package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Vec3;

/// Carries a named failure out of the depth of an evaluation; never leaves the package.
final class EvaluationFailure extends RuntimeException {
    final String name;
    final Vec3 place;

    EvaluationFailure(String name, String message, Vec3 place) {
        super(message);
        this.name = name;
        this.place = place;
    }

    static EvaluationFailure tooManyBlocks(int most, double voxel, Vec3 place) {
        return new EvaluationFailure(
                "too-large",
                "the part needs more than " + most + " blocks at a voxel of " + voxel + " mm; use a coarser one",
                place);
    }

    String text() {
        String m = getMessage();
        return m == null ? name : m;
    }
}
