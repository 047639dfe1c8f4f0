package org.pasvorm.geometry.spatial;

/// A point as [SlabFilter] looks at it: in `float`, relative to the middle of the triangles.
final class RelativePoint {
    /// Coordinates beyond this (mm) are not looked at in `float`.
    private static final float FARTHEST = 1e17f;

    /// Rounding of a `float` position and of the distances along and across an axis, relative to the coordinates.
    private static final double SLACK = 1e-6;

    float x;
    float y;
    float z;

    /// What rounding of the point can add to a distance.
    float slack;

    /// Points so far off that squares leave the range of a `float` get a slack that rules nothing out.
    void set(double px, double py, double pz, DiscSlabs slabs) {
        double rx = px - slabs.x();
        double ry = py - slabs.y();
        double rz = pz - slabs.z();
        double far = Math.abs(rx) + Math.abs(ry) + Math.abs(rz) + slabs.reach();
        boolean fits = far < FARTHEST;
        x = fits ? (float) rx : 0;
        y = fits ? (float) ry : 0;
        z = fits ? (float) rz : 0;
        slack = fits ? (float) (SLACK * far) : FARTHEST;
    }
}
