package org.pasvorm.geometry.spatial;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.pasvorm.geometry.progress.Progress;

/// A part of a mesh with an index of its own: a subset of the triangles and all others whose boxes touch theirs, with
/// some more around.
///
/// @param index over the part
/// @param triangles the mesh's number of each triangle of the part, ascending
/// @param subset the subset, in numbers of the part
record LocalTriangles(TriangleIndex index, int[] triangles, BitSet subset) {

    private static final int BLOCK = 8192;

    /// Width of the cells, in mean widths of triangles.
    private static final double CELL = 2;

    static LocalTriangles around(SlotTriangles.Source whole, int count, BitSet subset, int threads, Progress progress) {
        int[] inner = subset.stream().toArray();
        if (inner.length > 0 && inner[inner.length - 1] >= count) {
            throw new IllegalArgumentException("no triangle " + inner[inner.length - 1] + " in the mesh");
        }
        Workers workers = new Workers(threads, progress);
        BoxCells cells = cells(whole, inner);
        boolean[] near = new boolean[count];
        workers.runBlocks(count, BLOCK, from -> {
            double[] box = new double[6];
            for (int t = from; t < Math.min(from + BLOCK, count); t++) {
                bound(whole, t, box);
                near[t] = subset.get(t) || cells.mayTouch(box);
            }
        });
        int[] triangles = IntStream.range(0, count).filter(t -> near[t]).toArray();
        BitSet local = new BitSet(triangles.length);
        for (int i = 0; i < triangles.length; i++) {
            local.set(i, subset.get(triangles[i]));
        }
        return new LocalTriangles(index(whole, triangles, threads, progress), triangles, local);
    }

    /// The surroundings of the subset, in cells about twice as wide as its triangles.
    private static BoxCells cells(SlotTriangles.Source whole, int[] inner) {
        double[] box = new double[6];
        double sum = 0;
        for (int t : inner) {
            bound(whole, t, box);
            sum += Math.max(box[3] - box[0], Math.max(box[4] - box[1], box[5] - box[2]));
        }
        BoxCells cells = new BoxCells(sum > 0 ? CELL * sum / inner.length : 1, inner.length);
        for (int t : inner) {
            bound(whole, t, box);
            cells.add(box);
        }
        return cells;
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
