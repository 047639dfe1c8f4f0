package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Cuts a closed mesh with planes. Every cut of a closed mesh is a set of closed polygons; a vertex that lies exactly
/// in the plane counts as above it, so that no special case exists. Keeps nothing but the mesh and may be shared.
public final class Slicer {
    private final TriangleMesh mesh;
    private final Optional<TriangleIndex> index;

    public Slicer(TriangleMesh mesh) {
        this(mesh, Optional.empty());
    }

    /// One that looks only at the triangles near the plane.
    ///
    /// @param index of `mesh`
    Slicer(TriangleMesh mesh, TriangleIndex index) {
        this(mesh, Optional.of(index));
    }

    private Slicer(TriangleMesh mesh, Optional<TriangleIndex> index) {
        this.mesh = mesh;
        this.index = index;
    }

    /// The cut with `plane`; its loops run counter-clockwise round material, seen against the plane's normal.
    public Section cut(Plane plane) {
        Segments segments = new Segments();
        double[] height = index.isPresent() ? new double[mesh.vertexCount()] : heights(plane.normal());
        if (index.isPresent()) {
            index.get().forEachTriangleAt(plane, t -> {
                for (int k = 0; k < 3; k++) {
                    height[mesh.corner(t, k)] = height(mesh.corner(t, k), plane.normal());
                }
                addCut(t, height, plane.offset(), segments);
            });
        } else {
            for (int t = 0; t < mesh.triangleCount(); t++) {
                addCut(t, height, plane.offset(), segments);
            }
        }
        return new Section(plane, loops(segments, height, plane));
    }

    /// Prepares for many cuts at right angles to `normal`; each then looks only at the triangles near it.
    public Stack stack(UnitVec3 normal) {
        return new Stack(normal);
    }

    /// Cuts of one mesh with parallel planes.
    public final class Stack {
        private static final double SLAB = 4;

        private final UnitVec3 normal;
        private final double[] height;
        private final double low;
        private final int[] first;
        private final int[] triangles;

        private Stack(UnitVec3 normal) {
            this.normal = normal;
            this.height = heights(normal);
            this.low = Arrays.stream(height).min().orElse(0);
            double high = Arrays.stream(height).max().orElse(0);
            this.first = new int[(int) ((high - low) / SLAB) + 3];
            for (int t = 0; t < mesh.triangleCount(); t++) {
                for (int s = slab(least(t)); s <= slab(most(t)); s++) {
                    first[s + 1]++;
                }
            }
            for (int s = 1; s < first.length; s++) {
                first[s] += first[s - 1];
            }
            this.triangles = new int[first[first.length - 1]];
            fill(first.clone());
        }

        private void fill(int[] place) {
            for (int t = 0; t < mesh.triangleCount(); t++) {
                for (int s = slab(least(t)); s <= slab(most(t)); s++) {
                    triangles[place[s]++] = t;
                }
            }
        }

        /// The same as [Slicer#cut] with the plane at right angles to the normal through `point`.
        public Section through(Vec3 point) {
            Plane plane = Plane.through(point, normal);
            Segments segments = new Segments();
            int s = slab(plane.offset());
            if (s >= 0 && s < first.length - 1) {
                for (int i = first[s]; i < first[s + 1]; i++) {
                    addCut(triangles[i], height, plane.offset(), segments);
                }
            }
            return new Section(plane, loops(segments, height, plane));
        }

        private int slab(double h) {
            return (int) Math.floor((h - low) / SLAB);
        }

        private double least(int t) {
            return Math.min(height[mesh.corner(t, 0)], Math.min(height[mesh.corner(t, 1)], height[mesh.corner(t, 2)]));
        }

        private double most(int t) {
            return Math.max(height[mesh.corner(t, 0)], Math.max(height[mesh.corner(t, 1)], height[mesh.corner(t, 2)]));
        }
    }

    private double[] heights(UnitVec3 normal) {
        double[] height = new double[mesh.vertexCount()];
        for (int v = 0; v < height.length; v++) {
            height[v] = height(v, normal);
        }
        return height;
    }

    private double height(int v, UnitVec3 normal) {
        return normal.x() * mesh.coordinate(v, 0)
                + normal.y() * mesh.coordinate(v, 1)
                + normal.z() * mesh.coordinate(v, 2);
    }

    /// Adds the segment of a cut triangle, from the edge that falls through the plane to the one that rises through it.
    private void addCut(int t, double[] height, double offset, Segments segments) {
        int a = mesh.corner(t, 0);
        int b = mesh.corner(t, 1);
        int c = mesh.corner(t, 2);
        boolean above = height[a] >= offset;
        if (above != height[b] >= offset || above != height[c] >= offset) {
            segments.add(falling(height, offset, a, b, c), rising(height, offset, a, b, c));
        }
    }

    private static long falling(double[] h, double at, int a, int b, int c) {
        if (h[a] >= at && h[b] < at) {
            return edge(a, b);
        }
        return h[b] >= at && h[c] < at ? edge(b, c) : edge(c, a);
    }

    private static long rising(double[] h, double at, int a, int b, int c) {
        if (h[a] < at && h[b] >= at) {
            return edge(a, b);
        }
        return h[b] < at && h[c] >= at ? edge(b, c) : edge(c, a);
    }

    private static long edge(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private List<SectionLoop> loops(Segments segments, double[] height, Plane plane) {
        List<SectionLoop> loops = new ArrayList<>();
        segments.sort();
        boolean[] used = new boolean[segments.size()];
        for (int first = 0; first < used.length; first++) {
            if (!used[first]) {
                List<Vec3> points = new ArrayList<>();
                for (int s = first; !used[s]; s = segments.startingAt(segments.end(s))) {
                    used[s] = true;
                    addDistinct(points, crossing(segments.start(s), height, plane.offset()));
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

    private Vec3 crossing(long edge, double[] height, double offset) {
        int a = (int) (edge >>> 32);
        int b = (int) edge;
        return mesh.vertex(a).lerp(mesh.vertex(b), (offset - height[a]) / (height[b] - height[a]));
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
