package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A closed mesh whose vertices disappear one by one. Each triangle knows the removed vertices that are nearest to it.
///
/// Corner `3 t + k` is corner `k` of triangle `t`; the corners at a vertex form a chain.
final class CollapsingMesh {
    static final int NONE = -1;

    private final double[] xyz;
    private final int[] corners;
    private final int[] firstCorner;
    private final int[] nextCorner;
    private final int[] firstPoint;
    private final int[] nextPoint;
    private final boolean[] gone;

    /// The least cost at which it is worth while to try a vertex.
    private final float[] leastCost;
    private final Box3 bounds;

    /// Unit normals of the given mesh, three coordinates a vertex.
    private final float[] normals;

    CollapsingMesh(TriangleMesh mesh) {
        xyz = mesh.copyCoordinates();
        corners = mesh.copyCorners();
        firstCorner = new int[mesh.vertexCount()];
        nextCorner = new int[corners.length];
        firstPoint = new int[mesh.triangleCount()];
        nextPoint = new int[mesh.vertexCount()];
        gone = new boolean[mesh.vertexCount()];
        leastCost = new float[mesh.vertexCount()];
        Arrays.fill(firstCorner, NONE);
        Arrays.fill(firstPoint, NONE);
        normals = normals(mesh);
        bounds = mesh.bounds();
        for (int c = corners.length - 1; c >= 0; c--) {
            nextCorner[c] = firstCorner[corners[c]];
            firstCorner[corners[c]] = c;
        }
    }

    private CollapsingMesh(CollapsingMesh of) {
        xyz = of.xyz;
        corners = of.corners.clone();
        firstCorner = of.firstCorner.clone();
        nextCorner = of.nextCorner.clone();
        firstPoint = of.firstPoint.clone();
        nextPoint = of.nextPoint.clone();
        gone = of.gone.clone();
        leastCost = of.leastCost.clone();
        bounds = of.bounds;
        normals = of.normals;
    }

    /// A mesh in the same state that goes its own way.
    CollapsingMesh copy() {
        return new CollapsingMesh(this);
    }

    Box3 bounds() {
        return bounds;
    }

    int vertexCount() {
        return gone.length;
    }

    boolean isGone(int vertex) {
        return gone[vertex];
    }

    double coordinate(int vertex, int axis) {
        return xyz[3 * vertex + axis];
    }

    private static float[] normals(TriangleMesh mesh) {
        float[] sum = new float[3 * mesh.vertexCount()];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            Vec3 n = mesh.areaVector(t);
            for (int k = 0; k < 3; k++) {
                int at = 3 * mesh.corner(t, k);
                sum[at] += (float) n.x();
                sum[at + 1] += (float) n.y();
                sum[at + 2] += (float) n.z();
            }
        }
        for (int at = 0; at < sum.length; at += 3) {
            float length = (float) Math.sqrt(sum[at] * sum[at] + sum[at + 1] * sum[at + 1] + sum[at + 2] * sum[at + 2]);
            for (int i = at; i < at + 3; i++) {
                sum[i] = length > 0 ? sum[i] / length : 0;
            }
        }
        return sum;
    }

    /// Length of a vector along the normal that a vertex had at first.
    double alongNormal(int vertex, double[] v) {
        int at = 3 * vertex;
        return normals[at] * v[0] + normals[at + 1] * v[1] + normals[at + 2] * v[2];
    }

    float leastCost(int vertex) {
        return leastCost[vertex];
    }

    void setLeastCost(int vertex, double cost) {
        leastCost[vertex] = (float) cost;
    }

    /// The vertex at a corner.
    int vertex(int corner) {
        return corners[corner];
    }

    /// Writes the corners at a vertex to `found`, dropping dead ones from the chain; the answer is their number, or −1
    /// when there are more than fit.
    int cornersAt(int vertex, int[] found) {
        int n = 0;
        int before = NONE;
        for (int c = firstCorner[vertex]; c != NONE; c = nextCorner[c]) {
            if (corners[c] == NONE) {
                unlink(vertex, before, c);
            } else {
                if (n == found.length) {
                    return -1;
                }
                found[n++] = c;
                before = c;
            }
        }
        return n;
    }

    private void unlink(int vertex, int before, int corner) {
        if (before == NONE) {
            firstCorner[vertex] = nextCorner[corner];
        } else {
            nextCorner[before] = nextCorner[corner];
        }
    }

    /// First of the removed vertices nearest to a triangle, [#NONE] at the end.
    int firstPoint(int triangle) {
        return firstPoint[triangle];
    }

    int nextPoint(int point) {
        return nextPoint[point];
    }

    void clearPoints(int triangle) {
        firstPoint[triangle] = NONE;
    }

    void addPoint(int triangle, int point) {
        nextPoint[point] = firstPoint[triangle];
        firstPoint[triangle] = point;
    }

    void remove(int vertex) {
        gone[vertex] = true;
        firstCorner[vertex] = NONE;
    }

    void kill(int triangle) {
        Arrays.fill(corners, 3 * triangle, 3 * triangle + 3, NONE);
    }

    /// Gives a corner to another vertex.
    void move(int corner, int to) {
        corners[corner] = to;
        nextCorner[corner] = firstCorner[to];
        firstCorner[to] = corner;
    }

    /// Squared distance of a vertex from the triangle of three others.
    double squaredDistance(int point, int a, int b, int c) {
        return PointToTriangle.squared(xyz, 3 * point, 3 * a, 3 * b, 3 * c);
    }

    int removed() {
        int n = 0;
        for (boolean g : gone) {
            n += g ? 1 : 0;
        }
        return n;
    }

    /// Largest distance of a removed vertex from its triangle.
    double largestDeviation() {
        double most = 0;
        for (int t = 0; t < firstPoint.length; t++) {
            for (int p = firstPoint[t]; p != NONE; p = nextPoint[p]) {
                most = Math.max(most, squaredDistance(p, corners[3 * t], corners[3 * t + 1], corners[3 * t + 2]));
            }
        }
        return Math.sqrt(most);
    }

    TriangleMesh result() {
        int[] number = new int[gone.length];
        double[] kept = new double[xyz.length];
        int n = 0;
        for (int v = 0; v < gone.length; v++) {
            if (!gone[v]) {
                System.arraycopy(xyz, 3 * v, kept, 3 * n, 3);
                number[v] = n++;
            }
        }
        int[] renumbered = new int[corners.length];
        int m = 0;
        for (int corner : corners) {
            if (corner != NONE) {
                renumbered[m++] = number[corner];
            }
        }
        return TriangleMesh.owning(Arrays.copyOf(kept, 3 * n), Arrays.copyOf(renumbered, m));
    }
}
