package org.pasvorm.geometry.solid;

import java.util.function.IntFunction;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// The vertices and triangles of a mesh, by the block that they (the triangles' centroids) lie in. What lies in no
/// block comes last, under the number of blocks.
final class MeshBlocks {
    private final TriangleMesh mesh;
    private final int[] firstVertex;
    private final int[] vertices;
    private final int[] firstTriangle;
    private final int[] triangles;

    MeshBlocks(BlockStore store, TriangleMesh mesh) {
        this.mesh = mesh;
        firstVertex = new int[store.size() + 2];
        vertices = sorted(store, mesh.vertexCount(), mesh::vertex, firstVertex);
        firstTriangle = new int[store.size() + 2];
        triangles = sorted(store, mesh.triangleCount(), mesh::centroid, firstTriangle);
    }

    private static int[] sorted(BlockStore store, int count, IntFunction<Vec3> place, int[] first) {
        int[] block = new int[count];
        for (int i = 0; i < count; i++) {
            Vec3 p = place.apply(i);
            SampleGrid grid = store.grid();
            Block b = store.find(grid.block(p.x()), grid.block(p.y()), grid.block(p.z()));
            block[i] = b == null ? store.size() : b.number;
            first[block[i] + 1]++;
        }
        for (int b = 1; b < first.length; b++) {
            first[b] += first[b - 1];
        }
        int[] next = first.clone();
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[block[i]]++] = i;
        }
        return order;
    }

    TriangleMesh mesh() {
        return mesh;
    }

    boolean isEmpty(int block) {
        return firstVertex[block] == firstVertex[block + 1] && firstTriangle[block] == firstTriangle[block + 1];
    }

    /// Where the vertices of a block start in the order of [#vertex(int)]; those of the next start where they end.
    int firstVertex(int block) {
        return firstVertex[block];
    }

    int vertex(int i) {
        return vertices[i];
    }

    int firstTriangle(int block) {
        return firstTriangle[block];
    }

    int triangle(int i) {
        return triangles[i];
    }
}
