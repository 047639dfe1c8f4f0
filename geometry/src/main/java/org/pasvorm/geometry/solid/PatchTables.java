package org.pasvorm.geometry.solid;

/// How the surface runs through a cell, for each of the 256 signs of its corners: a *patch* is a set of cell edges
/// whose
/// crossings belong to one sheet, and gets one vertex (dual marching cubes, Nielson 2004).
///
/// Corner `c` has its x, y, z in bits 0, 1, 2; a set bit of a code means inside. Edge `4·axis + b + 2·c` runs along
/// `axis`; `b` and `c` are the positions on the two other axes in the order x, y, z. Face `2·axis + side`.
///
/// On a face with four crossings the inside corners are kept apart. Where that puts both segments of such a
/// face into one patch in both cells that share it, the mesh would have an edge with four triangles; there the
/// outside corners are
/// kept apart instead, in both cells (Wenger 2013). 36 codes can be concerned, each in one face only. A face between
/// a coarse and a fine cell is never turned (see [HangingSigns]).
final class PatchTables {
    private static final int[] EDGE_LOW = new int[12];
    private static final int[] EDGE_HIGH = new int[12];

    /// The corners of each face in cyclic order.
    private static final int[][] FACE_CORNERS = new int[6][];

    /// Per code, patch number of each edge, −1 where the edge is not crossed; then the same with the face turned.
    private static final byte[][] PATCH = new byte[512][];

    private static final byte[] COUNT = new byte[512];
    private static final byte[] PROBLEM_FACE = new byte[256];

    static {
        for (int axis = 0; axis < 3; axis++) {
            int b = 1 << (axis == 0 ? 1 : 0);
            int c = 1 << (axis == 2 ? 1 : 2);
            for (int k = 0; k < 4; k++) {
                EDGE_LOW[4 * axis + k] = (k & 1) * b + (k >> 1) * c;
                EDGE_HIGH[4 * axis + k] = EDGE_LOW[4 * axis + k] + (1 << axis);
            }
            for (int side = 0; side < 2; side++) {
                int o = side << axis;
                FACE_CORNERS[2 * axis + side] = new int[] {o, o + b, o + b + c, o + c};
            }
        }
        for (int code = 0; code < 256; code++) {
            PATCH[code] = patches(code, -1);
            COUNT[code] = count(PATCH[code]);
            PROBLEM_FACE[code] = (byte) problemFace(code);
            PATCH[256 + code] = patches(code, PROBLEM_FACE[code]);
            COUNT[256 + code] = count(PATCH[256 + code]);
        }
    }

    private PatchTables() {}

    /// Number of patches of a code (0–255, plus 256 when its problem face is turned).
    static int patchCount(int code) {
        return COUNT[code];
    }

    /// Patch of an edge, −1 when not crossed.
    static int patch(int code, int edge) {
        return PATCH[code][edge];
    }

    /// The patch that runs through a face with two crossed edges.
    static int patchOnFace(int code, int face) {
        int[] c = FACE_CORNERS[face];
        for (int k = 0; k < 4; k++) {
            int patch = PATCH[code][edgeBetween(c[k], c[(k + 1) % 4])];
            if (patch >= 0) {
                return patch;
            }
        }
        throw new IllegalStateException("code " + code + " has no patch on face " + face);
    }

    static int edgeLow(int edge) {
        return EDGE_LOW[edge];
    }

    static int edgeHigh(int edge) {
        return EDGE_HIGH[edge];
    }

    /// The face whose two segments lie in one patch, −1 when there is none.
    static int problemFace(int code) {
        for (int face = 0; face < 6; face++) {
            int[] c = FACE_CORNERS[face];
            boolean even = inside(code, c[0]);
            boolean ambiguous = even == inside(code, c[2]) && even != inside(code, c[1]) && even != inside(code, c[3]);
            if (ambiguous && PATCH[code][edgeBetween(c[0], c[1])] == PATCH[code][edgeBetween(c[2], c[3])]) {
                return face;
            }
        }
        return -1;
    }

    /// The remembered [#problemFace].
    static int knownProblemFace(int code) {
        return PROBLEM_FACE[code];
    }

    private static byte[] patches(int code, int turnedFace) {
        int[] label = new int[12];
        for (int e = 0; e < 12; e++) {
            label[e] = inside(code, EDGE_LOW[e]) != inside(code, EDGE_HIGH[e]) ? e : -1;
        }
        for (int face = 0; face < 6; face++) {
            joinOnFace(code, face, face != turnedFace, label);
        }
        return numbered(label);
    }

    private static void joinOnFace(int code, int face, boolean apartInside, int[] label) {
        int[] c = FACE_CORNERS[face];
        int crossed = 0;
        int first = -1;
        int second = -1;
        for (int k = 0; k < 4; k++) {
            int e = edgeBetween(c[k], c[(k + 1) % 4]);
            if (label[e] >= 0) {
                crossed++;
                first = first < 0 ? e : first;
                second = e;
            }
        }
        if (crossed == 2) {
            join(label, first, second);
        }
        for (int k = 0; k < 4 && crossed == 4; k++) {
            if (inside(code, c[k]) == apartInside) {
                join(label, edgeBetween(c[(k + 3) % 4], c[k]), edgeBetween(c[k], c[(k + 1) % 4]));
            }
        }
    }

    private static void join(int[] label, int a, int b) {
        int from = Math.max(label[a], label[b]);
        int to = Math.min(label[a], label[b]);
        for (int e = 0; e < 12; e++) {
            label[e] = label[e] == from ? to : label[e];
        }
    }

    private static byte[] numbered(int[] label) {
        byte[] patch = new byte[12];
        byte[] numberOf = new byte[12];
        byte next = 0;
        for (int e = 0; e < 12; e++) {
            if (label[e] == e) {
                numberOf[e] = next++;
            }
            patch[e] = label[e] < 0 ? -1 : numberOf[label[e]];
        }
        return patch;
    }

    private static byte count(byte[] patch) {
        byte most = -1;
        for (byte p : patch) {
            most = p > most ? p : most;
        }
        return (byte) (most + 1);
    }

    private static boolean inside(int code, int corner) {
        return (code >> corner & 1) != 0;
    }

    private static int edgeBetween(int a, int b) {
        for (int e = 0; e < 12; e++) {
            if (EDGE_LOW[e] == Math.min(a, b) && EDGE_HIGH[e] == Math.max(a, b)) {
                return e;
            }
        }
        throw new IllegalStateException("no edge from corner " + a + " to " + b);
    }
}
