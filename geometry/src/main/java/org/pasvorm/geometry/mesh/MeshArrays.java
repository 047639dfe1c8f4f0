package org.pasvorm.geometry.mesh;

import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Checks and measures shared by the two mesh classes, on their flat arrays.
final class MeshArrays {
    private MeshArrays() {}

    static void check(double[] xyz, int[] corners) {
        if (xyz.length % 3 != 0 || corners.length % 3 != 0) {
            throw new IllegalArgumentException("array lengths must be multiples of three");
        }
        for (double c : xyz) {
            if (!Double.isFinite(c)) {
                throw new IllegalArgumentException("a coordinate is not finite");
            }
        }
        int vertices = xyz.length / 3;
        for (int c : corners) {
            if (c < 0 || c >= vertices) {
                throw new IllegalArgumentException("vertex index " + c + " outside 0.." + (vertices - 1));
            }
        }
    }

    static Box3 bounds(double[] xyz) {
        double[] lo = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] hi = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < xyz.length; i++) {
            lo[i % 3] = Math.min(lo[i % 3], xyz[i]);
            hi[i % 3] = Math.max(hi[i % 3], xyz[i]);
        }
        return new Box3(new Vec3(lo[0], lo[1], lo[2]), new Vec3(hi[0], hi[1], hi[2]));
    }
}
