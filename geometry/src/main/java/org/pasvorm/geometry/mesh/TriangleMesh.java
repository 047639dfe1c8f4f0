package org.pasvorm.geometry.mesh;

import java.util.Arrays;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A checked mesh: closed (every edge has exactly two triangles), consistently oriented, no triangle with two equal
/// corners. Millimetres, counter-clockwise from outside. Self-intersections and several bodies are allowed here; the
/// proof of a result says more.
///
/// Immutable: arrays are handed over at construction and never leak.
public final class TriangleMesh extends Triangles {
    private TriangleMesh(double[] xyz, int[] corners) {
        super(xyz, corners);
    }

    /// Takes ownership of both arrays: the caller must not keep them.
    ///
    /// @throws IllegalArgumentException when the arrays do not describe a closed, oriented, edge-manifold mesh; the
    ///     message names the first place
    public static TriangleMesh owning(double[] xyz, int[] corners) {
        MeshArrays.check(xyz, corners);
        EdgePairing.requireClosed(xyz, corners);
        return new TriangleMesh(xyz, corners);
    }

    public Vec3 centroid(int triangle) {
        return cornerPoint(triangle, 0)
                .plus(cornerPoint(triangle, 1))
                .plus(cornerPoint(triangle, 2))
                .times(1.0 / 3);
    }

    /// Outward normal times twice the area.
    public Vec3 areaVector(int triangle) {
        Vec3 a = cornerPoint(triangle, 0);
        return cornerPoint(triangle, 1).minus(a).cross(cornerPoint(triangle, 2).minus(a));
    }

    /// The triangle across each edge: three a triangle, edge `k` from corner `k` to the next.
    public int[] neighbours() {
        EdgeTable edges = EdgeTable.of(corners, vertexCount());
        int[] neighbours = new int[corners.length];
        Arrays.setAll(neighbours, i -> edges.number(corners[i % 3 == 2 ? i - 2 : i + 1], corners[i]) / 3);
        return neighbours;
    }

    public TriangleSoup toSoup() {
        return new TriangleSoup(xyz, corners);
    }

    public TriangleMesh transformed(RigidTransform motion) {
        double[] moved = new double[xyz.length];
        for (int i = 0; i < vertexCount(); i++) {
            Vec3 p = motion.apply(vertex(i));
            moved[3 * i] = p.x();
            moved[3 * i + 1] = p.y();
            moved[3 * i + 2] = p.z();
        }
        return new TriangleMesh(moved, corners);
    }

    /// The mirror image across the plane x = 0, with triangles turned round so that outside stays outside.
    public TriangleMesh mirroredX() {
        double[] mirrored = xyz.clone();
        for (int i = 0; i < mirrored.length; i += 3) {
            mirrored[i] = -mirrored[i];
        }
        int[] turned = corners.clone();
        for (int i = 0; i < turned.length; i += 3) {
            turned[i + 1] = corners[i + 2];
            turned[i + 2] = corners[i + 1];
        }
        return new TriangleMesh(mirrored, turned);
    }

    /// Unit normal of a triangle.
    ///
    /// @throws IllegalArgumentException when the triangle has no area
    public UnitVec3 normal(int triangle) {
        return UnitVec3.of(areaVector(triangle));
    }
}
