package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Cuts a closed mesh with planes. Every cut of a closed mesh is a set of closed polygons; a vertex that lies exactly
/// in
/// the plane counts as above it, so that no special case exists. Keeps nothing but the mesh and may be shared.
public final class Slicer {
    private final TriangleMesh mesh;

    public Slicer(TriangleMesh mesh) {
        this.mesh = mesh;
    }

    /// The cut with `plane`; its loops run counter-clockwise round material, seen against the plane's normal.
    public Section cut(Plane plane) {
        double[] height = heights(plane);
        Segments segments = segments(height);
        return new Section(plane, loops(segments, height, plane));
    }

    private double[] heights(Plane plane) {
        double nx = plane.normal().x();
        double ny = plane.normal().y();
        double nz = plane.normal().z();
        double[] height = new double[mesh.vertexCount()];
        for (int v = 0; v < height.length; v++) {
            height[v] = nx * mesh.coordinate(v, 0)
                    + ny * mesh.coordinate(v, 1)
                    + nz * mesh.coordinate(v, 2)
                    - plane.offset();
        }
        return height;
    }

    /// One segment a cut triangle, from the edge that falls through the plane to the one that rises through it.
    private Segments segments(double[] height) {
        Segments segments = new Segments();
        for (int t = 0; t < mesh.triangleCount(); t++) {
            int a = mesh.corner(t, 0);
            int b = mesh.corner(t, 1);
            int c = mesh.corner(t, 2);
            boolean above = height[a] >= 0;
            if (above != height[b] >= 0 || above != height[c] >= 0) {
                segments.add(falling(height, a, b, c), rising(height, a, b, c));
            }
        }
        segments.sort();
        return segments;
    }

    private static long falling(double[] h, int a, int b, int c) {
        if (h[a] >= 0 && h[b] < 0) {
            return edge(a, b);
        }
        return h[b] >= 0 && h[c] < 0 ? edge(b, c) : edge(c, a);
    }

    private static long rising(double[] h, int a, int b, int c) {
        if (h[a] < 0 && h[b] >= 0) {
            return edge(a, b);
        }
        return h[b] < 0 && h[c] >= 0 ? edge(b, c) : edge(c, a);
    }

    private static long edge(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private List<SectionLoop> loops(Segments segments, double[] height, Plane plane) {
        List<SectionLoop> loops = new ArrayList<>();
        boolean[] used = new boolean[segments.size()];
        for (int first = 0; first < used.length; first++) {
            if (!used[first]) {
                List<Vec3> points = new ArrayList<>();
                for (int s = first; !used[s]; s = segments.startingAt(segments.end(s))) {
                    used[s] = true;
                    addDistinct(points, crossing(segments.start(s), height));
                }
                if (points.size() > 2) {
                    loops.add(SectionLoop.of(points, plane.normal()));
                }
            }
        }
        return loops;
    }

    private static void addDistinct(List<Vec3> points, Vec3 p) {
        if (points.isEmpty() || !points.getLast().equals(p)) {
            points.add(p);
        }
    }

    private Vec3 crossing(long edge, double[] height) {
        int a = (int) (edge >>> 32);
        int b = (int) edge;
        return mesh.vertex(a).lerp(mesh.vertex(b), height[a] / (height[a] - height[b]));
    }

    /// Directed segments between cut edges; every edge starts at most one segment, as the mesh is a manifold.
    private static final class Segments {
        private long[] starts = new long[256];
        private long[] ends = new long[256];
        private int size;

        void add(long start, long end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        void sort() {
            long[] sorted = Arrays.copyOf(starts, size);
            Arrays.sort(sorted);
            long[] moved = new long[size];
            for (int i = 0; i < size; i++) {
                moved[Arrays.binarySearch(sorted, starts[i])] = ends[i];
            }
            starts = sorted;
            ends = moved;
        }

        int size() {
            return size;
        }

        long start(int i) {
            return starts[i];
        }

        long end(int i) {
            return ends[i];
        }

        int startingAt(long edge) {
            return Arrays.binarySearch(starts, edge);
        }
    }
}
