package org.pasvorm.geometry.solid;

/// Asks a solid point by point, as an evaluation sees it, without a mesh. Belongs to one thread.
public final class PointQuery {
    private final Node root;

    private PointQuery(Node root) {
        this.root = root;
    }

    public static PointQuery of(Solid solid) {
        return new PointQuery(new Program(solid).root());
    }

    /// The solid's value: negative inside, and never farther from zero than the surface is, times the largest change a
    /// millimetre of its fields.
    public double value(double x, double y, double z) {
        return root.value(x, y, z);
    }
}
