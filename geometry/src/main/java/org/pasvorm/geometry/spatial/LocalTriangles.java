package org.pasvorm.geometry.spatial;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// A part of a mesh with an index of its own: a subset of the triangles and all others whose boxes touch theirs.
///
/// @param index over the part
/// @param triangles the mesh's number of each triangle of the part, ascending
/// @param subset the subset, in numbers of the part
record LocalTriangles(TriangleIndex index, int[] triangles, BitSet subset) {

    static LocalTriangles around(SlotTriangles.Source whole, int count, BitSet subset, int threads, Progress progress) {
        int[] inner = subset.stream().toArray();
        if (inner.length > 0 && inner[inner.length - 1] >= count) {
            throw new IllegalArgumentException("no triangle " + inner[inner.length - 1] + " in the mesh");
        }
        BoxTree tree = index(whole, inner, threads, progress).boxes();
        BitSet near = (BitSet) subset.clone();
        double[] box = new double[6];
        for (int t = 0; t < count; t++) {
            if ((t & 0xffff) == 0) {
                progress.check();
            }
            bound(whole, t, box);
            if (tree.touchesAny(box)) {
                near.set(t);
            }
        }
        int[] triangles = near.stream().toArray();
        BitSet local = new BitSet(triangles.length);
        for (int i = 0; i < triangles.length; i++) {
            local.set(i, subset.get(triangles[i]));
        }
        return new LocalTriangles(index(whole, triangles, threads, progress), triangles, local);
    }

    private static TriangleIndex index(SlotTriangles.Source whole, int[] chosen, int threads, Progress progress) {
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
        return TriangleIndex.forBoxes(part, chosen.length, threads, progress);
    }

    private static void bound(SlotTriangles.Source whole, int t, double[] box) {
        int a = whole.corner(t, 0);
        int b = whole.corner(t, 1);
        int c = whole.corner(t, 2);
        for (int axis = 0; axis < 3; axis++) {
            double x = whole.coordinate(a, axis);
            double y = whole.coordinate(b, axis);
            double z = whole.coordinate(c, axis);
            box[axis] = Math.min(x, Math.min(y, z));
            box[3 + axis] = Math.max(x, Math.max(y, z));
        }
    }

    List<TrianglePair> find(int threads, int atMost, Progress progress) {
        // Numbers of the part ascend with those of the mesh, so the order of the pairs stays.
        return SelfIntersections.find(index, subset, threads, atMost, progress).stream()
                .map(p -> new TrianglePair(triangles[p.a()], triangles[p.b()], p.place()))
                .toList();
    }
}
