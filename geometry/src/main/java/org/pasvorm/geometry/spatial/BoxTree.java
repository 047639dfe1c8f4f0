package org.pasvorm.geometry.spatial;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;

/// Axis-parallel boxes of the tree's nodes, for questions that are about boxes and rays rather than about nearness.
///
/// Six floats a node (min, max), rounded outwards: a box may be a hair too large, never too small.
final class BoxTree {
    static final int SIZE = 6;

    /// Relative; more than the rounding of the height of a corner over a plane.
    private static final double ROUNDING = 1e-12;

    private final SlotTriangles triangles;
    private final TreeShape shape;
    private final float[] boxes;

    private BoxTree(SlotTriangles triangles) {
        this.triangles = triangles;
        this.shape = triangles.shape();
        this.boxes = new float[SIZE * shape.totalNodes()];
    }

    static BoxTree of(SlotTriangles triangles) {
        BoxTree tree = new BoxTree(triangles);
        TreeShape shape = tree.shape;
        for (int leaf = 0; leaf < shape.nodeCount(0); leaf++) {
            tree.boundLeaf(leaf);
        }
        for (int level = 1; level < shape.levels(); level++) {
            for (int k = 0; k < shape.nodeCount(level); k++) {
                tree.boundNode(level, k);
            }
        }
        return tree;
    }

    float[] boxes() {
        return boxes;
    }

    TreeShape shape() {
        return shape;
    }

    private void boundLeaf(int leaf) {
        double[] p = triangles.xyz();
        int end = 9 * shape.slotEnd(0, leaf);
        for (int axis = 0; axis < 3; axis++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 9 * shape.slotStart(0, leaf) + axis; i < end; i += 3) {
                min = Math.min(min, p[i]);
                max = Math.max(max, p[i]);
            }
            boxes[SIZE * leaf + axis] = down(min);
            boxes[SIZE * leaf + 3 + axis] = up(max);
        }
    }

    private void boundNode(int level, int k) {
        int at = SIZE * shape.number(level, k);
        int from = SIZE * shape.number(level - 1, k * TreeShape.FAN);
        int to = SIZE * shape.number(level - 1, shape.childEnd(level, k));
        System.arraycopy(boxes, from, boxes, at, SIZE);
        for (int child = from + SIZE; child < to; child += SIZE) {
            for (int axis = 0; axis < 3; axis++) {
                boxes[at + axis] = Math.min(boxes[at + axis], boxes[child + axis]);
                boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis], boxes[child + 3 + axis]);
            }
        }
    }

    private static float down(double value) {
        float f = (float) value;
        return f > value ? Math.nextDown(f) : f;
    }

    private static float up(double value) {
        float f = (float) value;
        return f < value ? Math.nextUp(f) : f;
    }

    /// Calls `slotOfTriangle` for every triangle whose own box touches `box`.
    void forEachSlotIn(Box3 box, IntConsumer slotOfTriangle) {
        if (!box.isEmpty()) {
            walk(at -> touches(at, box), slot -> {
                if (triangleTouches(9 * slot, box)) {
                    slotOfTriangle.accept(slot);
                }
            });
        }
    }

    /// Calls `slotOfTriangle` for the triangles of every leaf whose box touches the plane, to rounding.
    void forEachSlotAt(Plane plane, IntConsumer slotOfTriangle) {
        walk(at -> touches(at, plane), slotOfTriangle);
    }

    /// Calls `slotOfTriangle` for the triangles of the leaves whose boxes, and those of all nodes above them, are
    /// touched.
    ///
    /// @param touched asked for a place in [#boxes]
    private void walk(IntPredicate touched, IntConsumer slotOfTriangle) {
        int top = shape.levels() - 1;
        int level = top;
        int k = 0;
        boolean more = shape.slots() > 0;
        while (more) {
            boolean enter = touched.test(SIZE * shape.number(level, k));
            if (enter && level > 0) {
                level--;
                k *= TreeShape.FAN;
                continue;
            }
            for (int slot = shape.slotStart(0, k); enter && slot < shape.slotEnd(0, k); slot++) {
                slotOfTriangle.accept(slot);
            }
            k++;
            while (level < top && (k % TreeShape.FAN == 0 || k == shape.nodeCount(level))) {
                k = (k - 1) / TreeShape.FAN + 1;
                level++;
            }
            more = level < top;
        }
    }

    private boolean touches(int at, Plane plane) {
        UnitVec3 n = plane.normal();
        double[] normal = {n.x(), n.y(), n.z()};
        double middle = -plane.offset();
        double half = 0;
        double size = Math.abs(plane.offset());
        for (int axis = 0; axis < 3; axis++) {
            double low = boxes[at + axis];
            double high = boxes[at + 3 + axis];
            middle += normal[axis] * (low + high) / 2;
            half += Math.abs(normal[axis]) * (high - low) / 2;
            size += Math.abs(low) + Math.abs(high);
        }
        return Math.abs(middle) <= half + ROUNDING * size;
    }

    private boolean touches(int at, Box3 box) {
        return boxes[at] <= box.max().x()
                && boxes[at + 1] <= box.max().y()
                && boxes[at + 2] <= box.max().z()
                && boxes[at + 3] >= box.min().x()
                && boxes[at + 4] >= box.min().y()
                && boxes[at + 5] >= box.min().z();
    }

    private boolean triangleTouches(int at, Box3 box) {
        return spans(at, box.min().x(), box.max().x())
                && spans(at + 1, box.min().y(), box.max().y())
                && spans(at + 2, box.min().z(), box.max().z());
    }

    private boolean spans(int at, double min, double max) {
        double[] p = triangles.xyz();
        return Math.min(p[at], Math.min(p[at + 3], p[at + 6])) <= max
                && Math.max(p[at], Math.max(p[at + 3], p[at + 6])) >= min;
    }
}
