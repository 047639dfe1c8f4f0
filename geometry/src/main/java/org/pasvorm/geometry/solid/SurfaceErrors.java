package org.pasvorm.geometry.solid;

import org.pasvorm.geometry.vector.Vec3;

/// How far the vertices and the centroids of one block's triangles are from the solid's surface: the absolute
/// value of the field there.
final class SurfaceErrors {
    double vertex;
    Vec3 vertexPlace = Vec3.ZERO;
    double centroid;
    Vec3 centroidPlace = Vec3.ZERO;
    int centroidsOff;

    static SurfaceErrors of(Program program, SampleGrid grid, Surface surface, Block b) {
        SurfaceErrors e = new SurfaceErrors();
        if (b.vertexCount > 0) {
            BlockSampler.enter(program, grid, b);
            e.vertices(program.root(), surface, b);
            e.centroids(program.root(), surface, b);
        }
        return e;
    }

    private void vertices(Node root, Surface s, Block b) {
        for (int v = b.vertexBase; v < b.vertexBase + b.vertexCount; v++) {
            double off = Math.abs(root.value(s.xyz[3 * v], s.xyz[3 * v + 1], s.xyz[3 * v + 2]));
            if (off > vertex) {
                vertex = off;
                vertexPlace = new Vec3(s.xyz[3 * v], s.xyz[3 * v + 1], s.xyz[3 * v + 2]);
            }
        }
    }

    private void centroids(Node root, Surface s, Block b) {
        int[] corners = s.triangles(b);
        for (int t = 0; t < corners.length; t += 3) {
            double x = mean(s.xyz, corners, t, 0);
            double y = mean(s.xyz, corners, t, 1);
            double z = mean(s.xyz, corners, t, 2);
            double off = Math.abs(root.value(x, y, z));
            centroidsOff += off > Proof.TOLERANCE ? 1 : 0;
            if (off > centroid) {
                centroid = off;
                centroidPlace = new Vec3(x, y, z);
            }
        }
    }

    private static double mean(double[] xyz, int[] corners, int t, int axis) {
        return (xyz[3 * corners[t] + axis] + xyz[3 * corners[t + 1] + axis] + xyz[3 * corners[t + 2] + axis]) / 3;
    }

    /// The worse of both, counts added.
    SurfaceErrors with(SurfaceErrors o) {
        SurfaceErrors e = new SurfaceErrors();
        e.vertex = Math.max(vertex, o.vertex);
        e.vertexPlace = vertex >= o.vertex ? vertexPlace : o.vertexPlace;
        e.centroid = Math.max(centroid, o.centroid);
        e.centroidPlace = centroid >= o.centroid ? centroidPlace : o.centroidPlace;
        e.centroidsOff = centroidsOff + o.centroidsOff;
        return e;
    }
}
