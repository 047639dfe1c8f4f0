package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// The triangles of one block with coordinates of their own: what is kept of them when the vertices of a surface are
/// numbered anew.
///
/// @param xyz three coordinates a vertex; each vertex once
/// @param corners three vertices a triangle
@SuppressWarnings("ArrayRecordComponent")
record Patch(double[] xyz, int[] corners) {
    static final Patch NONE = new Patch(new double[0], new int[0]);

    /// Makes patches of the blocks of one surface, for one thread.
    static final class Maker {
        private final Surface surface;

        /// The number of a vertex in the patch at hand, when it was met in it.
        private final int[] number;

        private final int[] metIn;
        private int patch;
        private double[] xyz = new double[512];

        Maker(Surface surface) {
            this.surface = surface;
            this.number = new int[surface.creased.length];
            this.metIn = new int[surface.creased.length];
        }

        void make(Block b) {
            patch++;
            int vertices = 0;
            int[] corners = new int[b.triangles.length];
            for (int i = 0; i < corners.length; i++) {
                int v = b.triangles[i];
                if (metIn[v] != patch) {
                    metIn[v] = patch;
                    number[v] = vertices;
                    add(v, vertices++);
                }
                corners[i] = number[v];
            }
            b.patch = vertices == 0 ? NONE : new Patch(Arrays.copyOf(xyz, 3 * vertices), corners);
        }

        private void add(int vertex, int at) {
            if (3 * at + 3 > xyz.length) {
                xyz = Arrays.copyOf(xyz, 2 * xyz.length);
            }
            System.arraycopy(surface.xyz, 3 * vertex, xyz, 3 * at, 3);
        }
    }
}
