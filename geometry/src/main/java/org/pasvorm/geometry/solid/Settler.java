package org.pasvorm.geometry.solid;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.spatial.TrianglePair;

/// Vertices on their way back to the surface, each along the solid's own gradient. Steps can be taken back.
final class Settler {
    private static final int MOST_STEPS = 8;

    /// A way is no longer than this, in units of what is near enough: about the parts of the solid that are active in
    /// the vertex's block.
    private static final double LONGEST = 15;

    private final VertexPlacer placer;
    private final Node root;
    private final Surface surface;

    /// Where each vertex starts and where it is to go.
    private final Map<Integer, double[]> ways = new HashMap<>();

    private final BitSet waiting = new BitSet();
    private final BitSet stepped = new BitSet();
    private final double[] g = new double[3];

    /// @param root of the same program as `placer`
    Settler(VertexPlacer placer, Node root, Surface surface) {
        this.placer = placer;
        this.root = root;
        this.surface = surface;
    }

    /// Takes up those of the vertices that are farther off the surface than `near`, and forgets all others.
    void take(BitSet vertices, double near) {
        ways.clear();
        waiting.clear();
        @Nullable Block entered = null;
        for (int v = vertices.nextSetBit(0); v >= 0; v = vertices.nextSetBit(v + 1)) {
            Block b = surface.blockOf(v);
            if (b != entered) {
                placer.enter(b);
                entered = b;
            }
            double[] way = new double[6];
            System.arraycopy(surface.xyz, 3 * v, way, 0, 3);
            if (descend(way, near)) {
                ways.put(v, way);
                waiting.set(v);
            }
        }
    }

    /// From the start of a way to its end on the surface; false when the start is near enough.
    private boolean descend(double[] way, double near) {
        double x = way[0];
        double y = way[1];
        double z = way[2];
        double v = root.gradient(x, y, z, g);
        if (!(Math.abs(v) > near)) {
            return false;
        }
        for (int n = 0; n < MOST_STEPS && Math.abs(v) > 1e-3 * near; n++) {
            double square = g[0] * g[0] + g[1] * g[1] + g[2] * g[2];
            double scale = square > 1e-12 ? v / square : 0;
            x -= scale * g[0];
            y -= scale * g[1];
            z -= scale * g[2];
            v = root.gradient(x, y, z, g);
        }
        way[3] = x;
        way[4] = y;
        way[5] = z;
        double length = Math.sqrt(square(x - way[0]) + square(y - way[1]) + square(z - way[2]));
        return Math.abs(v) < near && length < LONGEST * near;
    }

    private static double square(double x) {
        return x * x;
    }

    boolean remain() {
        return !waiting.isEmpty();
    }

    /// Moves all that remain by a share of their way.
    void step(double share) {
        stepped.clear();
        stepped.or(waiting);
        waiting.clear();
        stepped.stream().forEach(v -> move(v, share));
    }

    private void move(int v, double share) {
        double[] way = ways.getOrDefault(v, new double[6]);
        surface.move(v, along(way, 0, share), along(way, 1, share), along(way, 2, share));
    }

    private static double along(double[] way, int axis, double share) {
        return way[axis] + share * (way[axis + 3] - way[axis]);
    }

    /// Moves the vertices of crossing triangles back; they remain for a smaller step.
    void undo(List<TrianglePair> pairs, int[] corners) {
        for (TrianglePair pair : pairs) {
            for (int k = 0; k < 3; k++) {
                undo(corners[3 * pair.a() + k]);
                undo(corners[3 * pair.b() + k]);
            }
        }
    }

    void undoAll() {
        for (int v = stepped.nextSetBit(0); v >= 0; v = stepped.nextSetBit(v + 1)) {
            undo(v);
        }
    }

    private void undo(int v) {
        if (stepped.get(v)) {
            stepped.clear(v);
            waiting.set(v);
            move(v, 0);
        }
    }
}
