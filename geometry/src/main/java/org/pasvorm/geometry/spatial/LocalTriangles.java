package org.pasvorm.geometry.spatial;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

/// A part of a mesh with an index of its own: a subset of the triangles and all others whose boxes touch theirs.
///
/// @param index over the part
/// @param triangles the mesh's number of each triangle of the part, ascending
/// @param subset the subset, in numbers of the part
record LocalTriangles(TriangleIndex index, int[] triangles, BitSet subset) {

    static LocalTriangles around(TriangleMesh mesh, BitSet subset, Progress progress) {
        int[] inner = subset.stream().toArray();
        if (inner.length > 0 && inner[inner.length - 1] >= mesh.triangleCount()) {
            throw new IllegalArgumentException("no triangle " + inner[inner.length - 1] + " in the mesh");
        }
        BoxTree tree = index(mesh, inner, progress).boxes();
        BitSet near = (BitSet) subset.clone();
        double[] box = new double[6];
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if ((t & 0xffff) == 0) {
                progress.check();
            }
            bound(mesh, t, box);
            if (tree.touchesAny(box)) {
                near.set(t);
            }
        }
        int[] triangles = near.stream().toArray();
        BitSet local = new BitSet(triangles.length);
        for (int i = 0; i < triangles.length; i++) {
            local.set(i, subset.get(triangles[i]));
        }
        return new LocalTriangles(index(mesh, triangles, progress), triangles, local);
    }

    private static TriangleIndex index(TriangleMesh mesh, int[] chosen, Progress progress) {
        SlotTriangles.Source whole = SlotTriangles.source(mesh);
        SlotTriangles.Source part = new SlotTriangles.Source() {
            @Override
            public int corner(int triangle, int k) {
                return whole.corner(chosen[triangle], k);
            }

            @Override
            public double coordinate(int vertex, int axis) {
                return whole.coordinate(vertex, axis);
            }
        };
        return TriangleIndex.build(part, chosen.length, progress);
    }

    private static void bound(TriangleMesh mesh, int t, double[] box) {
        int a = mesh.corner(t, 0);
        int b = mesh.corner(t, 1);
        int c = mesh.corner(t, 2);
        for (int axis = 0; axis < 3; axis++) {
            double x = mesh.coordinate(a, axis);
            double y = mesh.coordinate(b, axis);
            double z = mesh.coordinate(c, axis);
            box[axis] = Math.min(x, Math.min(y, z));
            box[3 + axis] = Math.max(x, Math.max(y, z));
        }
    }

    List<TrianglePair> find(int atMost, Progress progress) {
        // Numbers of the part ascend with those of the mesh, so the order of the pairs stays.
        return SelfIntersections.find(index, subset, atMost, progress).stream()
                .map(p -> new TrianglePair(triangles[p.a()], triangles[p.b()], p.place()))
                .toList();
    }
}
