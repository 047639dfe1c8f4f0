package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.vector.Vec3;

/// How far the vertices and the centroids of a mesh's triangles are from the solid's surface: the absolute
/// value of the field there.
final class SurfaceErrors {
    double vertex;
    Vec3 vertexPlace = Vec3.ZERO;
    double centroid;
    Vec3 centroidPlace = Vec3.ZERO;
    int centroidsOff;

    /// Where centroids are off; the distinct places of each block.
    private List<Proof.Off> off = new ArrayList<>();

    /// @param block number of the block whose vertices and triangles are looked at, or one more than there are for
    /// those
    ///     outside all blocks
    static SurfaceErrors of(Program program, BlockStore store, MeshBlocks parts, int block) {
        SurfaceErrors e = new SurfaceErrors();
        if (parts.isEmpty(block)) {
            return e;
        }
        if (block < store.size()) {
            BlockSampler.enter(program, store.grid(), store.block(block));
        } else {
            program.root().reset();
        }
        e.vertices(program.root(), parts, block);
        e.centroids(program.root(), parts, block);
        e.off = OffPlaces.distinct(e.off);
        return e;
    }

    /// Of the vertices and the patch of one block.
    static SurfaceErrors of(Program program, Block b) {
        SurfaceErrors e = new SurfaceErrors();
        if (b.vertices.length + b.patch.corners().length > 0) {
            BlockSampler.enter(program, b.grid, b);
        }
        double[] v = b.vertices;
        for (int i = 0; i < v.length; i += 3) {
            e.vertex(value(program, b, v[i], v[i + 1], v[i + 2]), v[i], v[i + 1], v[i + 2]);
        }
        double[] p = b.patch.xyz();
        int[] c = b.patch.corners();
        for (int i = 0; i < c.length; i += 3) {
            double x = (p[3 * c[i]] + p[3 * c[i + 1]] + p[3 * c[i + 2]]) / 3;
            double y = (p[3 * c[i] + 1] + p[3 * c[i + 1] + 1] + p[3 * c[i + 2] + 1]) / 3;
            double z = (p[3 * c[i] + 2] + p[3 * c[i + 1] + 2] + p[3 * c[i + 2] + 2]) / 3;
            e.centroid(value(program, b, x, y, z), x, y, z);
        }
        return e;
    }

    /// The solid's value at a point of a block's patch: where a vertex was moved to a crease, it may be far outside.
    private static double value(Program program, Block b, double x, double y, double z) {
        if (BlockSampler.reaches(b, x, y, z)) {
            return program.root().value(x, y, z);
        }
        program.root().reset();
        double v = program.root().value(x, y, z);
        BlockSampler.enter(program, b.grid, b);
        return v;
    }

    private void vertices(Node root, MeshBlocks parts, int block) {
        for (int i = parts.firstVertex(block); i < parts.firstVertex(block + 1); i++) {
            Vec3 at = parts.mesh().vertex(parts.vertex(i));
            vertex(root.value(at.x(), at.y(), at.z()), at.x(), at.y(), at.z());
        }
    }

    private void vertex(double value, double x, double y, double z) {
        if (Math.abs(value) > vertex) {
            vertex = Math.abs(value);
            vertexPlace = new Vec3(x, y, z);
        }
    }

    private void centroids(Node root, MeshBlocks parts, int block) {
        for (int i = parts.firstTriangle(block); i < parts.firstTriangle(block + 1); i++) {
            Vec3 at = parts.mesh().centroid(parts.triangle(i));
            centroid(root.value(at.x(), at.y(), at.z()), at.x(), at.y(), at.z());
        }
    }

    private void centroid(double value, double x, double y, double z) {
        double error = Math.abs(value);
        if (error > Proof.TOLERANCE) {
            centroidsOff++;
            off.add(new Proof.Off(new Vec3(x, y, z), error));
        }
        if (error > centroid) {
            centroid = error;
            centroidPlace = new Vec3(x, y, z);
        }
    }

    /// The distinct places where centroids are off, the worst first.
    List<Proof.Off> places() {
        return OffPlaces.distinct(off);
    }

    /// The worst of several, counts added.
    static SurfaceErrors worst(SurfaceErrors[] of) {
        SurfaceErrors worst = new SurfaceErrors();
        List<Proof.Off> places = new ArrayList<>();
        for (SurfaceErrors e : of) {
            worst = worst.with(e);
            places.addAll(e.off);
        }
        worst.off = places;
        return worst;
    }

    /// The worse of both, counts added.
    private SurfaceErrors with(SurfaceErrors o) {
        SurfaceErrors e = new SurfaceErrors();
        e.vertex = Math.max(vertex, o.vertex);
        e.vertexPlace = vertex >= o.vertex ? vertexPlace : o.vertexPlace;
        e.centroid = Math.max(centroid, o.centroid);
        e.centroidPlace = centroid >= o.centroid ? centroidPlace : o.centroidPlace;
        e.centroidsOff = centroidsOff + o.centroidsOff;
        return e;
    }
}
