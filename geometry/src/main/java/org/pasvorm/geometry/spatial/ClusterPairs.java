package org.pasvorm.geometry.spatial;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Tests the triangles of one cluster (a node above the leaves) against all clusters whose boxes touch its own. For one
/// thread.
final class ClusterPairs {
    private static final int FULL = TreeShape.LEAF * TreeShape.FAN;

    private final SlotTriangles triangles;
    private final TreeShape shape;
    private final float[] boxes;
    private final BitSet subset;
    private final int atMost;
    private final boolean everything;
    private final TriangleCrossing crossing;
    private final List<TrianglePair> found = new ArrayList<>();

    private final double[] own = new double[6 * FULL];
    private final double[] other = new double[6 * FULL];
    private final boolean[] wanted = new boolean[FULL];
    private final double[] clip = new double[6];
    private int cluster;

    /// @param subset triangles of which each pair must have one
    ClusterPairs(SlotTriangles triangles, BoxTree tree, BitSet subset, int atMost) {
        this.triangles = triangles;
        this.shape = triangles.shape();
        this.boxes = tree.boxes();
        this.subset = subset;
        this.atMost = atMost;
        this.everything = subset.cardinality() == triangles.count();
        this.crossing = new TriangleCrossing(triangles.xyz());
    }

    List<TrianglePair> found() {
        return found;
    }

    void search(int k) {
        boolean any = false;
        int from = shape.slotStart(1, k);
        for (int slot = from; slot < shape.slotEnd(1, k); slot++) {
            wanted[slot - from] = subset.get(triangles.triangles()[slot]);
            any |= wanted[slot - from];
        }
        if (any) {
            cluster = k;
            fillBoxes(k, own);
            walk(shape.levels() - 1, 0);
        }
    }

    private void walk(int level, int k) {
        if (everything && shape.slotEnd(level, k) <= shape.slotStart(1, cluster)) {
            return;
        }
        int a = BoxTree.SIZE * shape.number(1, cluster);
        int b = BoxTree.SIZE * shape.number(level, k);
        for (int axis = 0; axis < 3; axis++) {
            if (boxes[a + axis] > boxes[b + 3 + axis] || boxes[b + axis] > boxes[a + 3 + axis]) {
                return;
            }
        }
        if (level == 1) {
            testClusters(k);
            return;
        }
        for (int child = k * TreeShape.FAN; child < shape.childEnd(level, k); child++) {
            walk(level - 1, child);
        }
    }

    private void fillBoxes(int k, double[] to) {
        double[] p = triangles.xyz();
        int from = shape.slotStart(1, k);
        for (int slot = from; slot < shape.slotEnd(1, k); slot++) {
            for (int axis = 0; axis < 3; axis++) {
                double a = p[9 * slot + axis];
                double b = p[9 * slot + 3 + axis];
                double c = p[9 * slot + 6 + axis];
                to[6 * (slot - from) + axis] = Math.min(a, Math.min(b, c));
                to[6 * (slot - from) + 3 + axis] = Math.max(a, Math.max(b, c));
            }
        }
    }

    private void testClusters(int k) {
        fillBoxes(k, other);
        for (int i = 0; i < 6; i++) {
            clip[i] = boxes[BoxTree.SIZE * shape.number(1, k) + i];
        }
        int from = shape.slotStart(1, cluster);
        for (int slot = from; slot < shape.slotEnd(1, cluster); slot++) {
            if (wanted[slot - from] && touch(own, 6 * (slot - from), clip, 0)) {
                testTriangle(slot, 6 * (slot - from), k);
            }
        }
    }

    private void testTriangle(int slot, int box, int k) {
        int from = shape.slotStart(1, k);
        for (int partner = from; partner < shape.slotEnd(1, k); partner++) {
            if (touch(own, box, other, 6 * (partner - from)) && isOurs(slot, partner)) {
                test(slot, partner);
            }
        }
    }

    /// A pair with both triangles in the subset is tested once, from its lower slot.
    private boolean isOurs(int slot, int partner) {
        return partner > slot
                || partner < slot && !everything && !subset.get(triangles.triangles()[partner]);
    }

    private static boolean touch(double[] a, int i, double[] b, int j) {
        return a[i] <= b[j + 3]
                && b[j] <= a[i + 3]
                && a[i + 1] <= b[j + 4]
                && b[j + 1] <= a[i + 4]
                && a[i + 2] <= b[j + 5]
                && b[j + 2] <= a[i + 5];
    }

    /// The triangle with the lower number comes first, so that the place does not depend on the order of search.
    private void test(int slot, int partner) {
        int a = triangles.triangles()[slot];
        int b = triangles.triangles()[partner];
        if (found.size() < atMost && crossing.meet(a < b ? slot : partner, a < b ? partner : slot)) {
            found.add(new TrianglePair(Math.min(a, b), Math.max(a, b), crossing.place()));
        }
    }
}
