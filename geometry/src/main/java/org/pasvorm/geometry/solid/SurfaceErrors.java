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
        if (b.vertices.length + b.patch.length > 0) {
            BlockSampler.enter(program, b.grid, b);
        }
        for (int i = 0; i < b.vertices.length; i += 3) {
            Vec3 at = new Vec3(b.vertices[i], b.vertices[i + 1], b.vertices[i + 2]);
            e.vertex(value(program, b, at), at);
        }
        double[] p = b.patch;
        for (int i = 0; i < p.length; i += 9) {
            double x = (p[i] + p[i + 3] + p[i + 6]) / 3;
            double y = (p[i + 1] + p[i + 4] + p[i + 7]) / 3;
            double z = (p[i + 2] + p[i + 5] + p[i + 8]) / 3;
            Vec3 at = new Vec3(x, y, z);
            e.centroid(value(program, b, at), at);
        }
        return e;
    }

    /// The solid's value at a point of a block's patch: where a vertex was moved to a crease, it may be far outside.
    private static double value(Program program, Block b, Vec3 at) {
        if (BlockSampler.reaches(b, at.x(), at.y(), at.z())) {
            return value(program.root(), at);
        }
        program.root().reset();
        double v = value(program.root(), at);
        BlockSampler.enter(program, b.grid, b);
        return v;
    }

    private static double value(Node root, Vec3 at) {
        return root.value(at.x(), at.y(), at.z());
    }

    private void vertices(Node root, MeshBlocks parts, int block) {
        for (int i = parts.firstVertex(block); i < parts.firstVertex(block + 1); i++) {
            Vec3 at = parts.mesh().vertex(parts.vertex(i));
            vertex(value(root, at), at);
        }
    }

    private void vertex(double value, Vec3 at) {
        if (Math.abs(value) > vertex) {
            vertex = Math.abs(value);
            vertexPlace = at;
        }
    }

    private void centroids(Node root, MeshBlocks parts, int block) {
        for (int i = parts.firstTriangle(block); i < parts.firstTriangle(block + 1); i++) {
            Vec3 at = parts.mesh().centroid(parts.triangle(i));
            centroid(value(root, at), at);
        }
    }

    private void centroid(double value, Vec3 at) {
        double error = Math.abs(value);
        if (error > Proof.TOLERANCE) {
            centroidsOff++;
            off.add(new Proof.Off(at, error));
        }
        if (error > centroid) {
            centroid = error;
            centroidPlace = at;
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
