package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Measures of the connected pieces of a surface and the choice of their outside.
final class Pieces {
    /// A piece whose volume is below this share of area^1.5 encloses nothing; a cube has 0.068.
    private static final double SHEET = 1e-4;

    private Pieces() {}

    /// Turns that give every piece one orientation with as few turned triangles as possible.
    static BitSet fewestTurns(Surface s) {
        int[] size = new int[s.pieces.count];
        int[] turns = new int[s.pieces.count];
        for (int t = 0; t < s.pieces.patch.length; t++) {
            size[s.pieces.patch[t]]++;
            turns[s.pieces.patch[t]] += s.pieces.turned.get(t) ? 1 : 0;
        }
        BitSet invert = new BitSet();
        for (int p = 0; p < size.length; p++) {
            invert.set(p, 2 * turns[p] > size[p]);
        }
        return inverted(s, invert);
    }

    /// Turns that give every piece one orientation: outward where it encloses something, else with fewest turns.
    static BitSet outwardTurns(Surface s) {
        BitSet turns = fewestTurns(s);
        double[] volume = volumes(s, turns);
        double[] area = s.pieces.areas(s.faces);
        BitSet invert = new BitSet();
        for (int p = 0; p < volume.length; p++) {
            invert.set(p, volume[p] < -SHEET * Math.pow(area[p], 1.5));
        }
        if (invert.isEmpty()) {
            return turns;
        }
        for (int t = 0; t < s.pieces.patch.length; t++) {
            if (invert.get(s.pieces.patch[t])) {
                turns.flip(t);
            }
        }
        return turns;
    }

    private static BitSet inverted(Surface s, BitSet invert) {
        BitSet turns = (BitSet) s.pieces.turned.clone();
        for (int t = 0; t < s.pieces.patch.length && !invert.isEmpty(); t++) {
            if (invert.get(s.pieces.patch[t])) {
                turns.flip(t);
            }
        }
        return turns;
    }

    /// Volume of each piece once `turns` are made, as a cone over the middle of its boundary.
    private static double[] volumes(Surface s, BitSet turns) {
        double[] apex = apexes(s);
        double[] volume = new double[s.pieces.count];
        for (int t = 0; t < s.pieces.patch.length; t++) {
            int p = s.pieces.patch[t];
            double cone = cone(s.faces, t, apex, 3 * p);
            volume[p] += turns.get(t) ? -cone : cone;
        }
        return volume;
    }

    private static double[] apexes(Surface s) {
        double[] sum = new double[3 * s.pieces.count];
        double[] weight = new double[s.pieces.count];
        for (int h = 0; h < s.mates.length; h++) {
            if (s.mates[h] < 0) {
                int p = s.pieces.patch[h / 3];
                double length = s.faces.length(h);
                weight[p] += length;
                for (int i = 0; i < 3; i++) {
                    sum[3 * p + i] += length
                            * (s.faces.x(s.faces.corners[h], i) + s.faces.x(s.faces.corners[Faces.next(h)], i))
                            / 2;
                }
            }
        }
        for (int t = s.pieces.patch.length - 1; t >= 0; t--) {
            int p = s.pieces.patch[t];
            for (int i = 0; i < 3 && weight[p] == 0; i++) {
                sum[3 * p + i] = s.faces.x(s.faces.corners[3 * t], i);
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= weight[i / 3] > 0 ? weight[i / 3] : 1;
        }
        return sum;
    }

    private static double cone(Faces f, int t, double[] apex, int at) {
        double[] m = new double[9];
        for (int k = 0; k < 9; k++) {
            m[k] = f.x(f.corners[3 * t + k / 3], k % 3) - apex[at + k % 3];
        }
        return (m[0] * (m[4] * m[8] - m[5] * m[7])
                        - m[1] * (m[3] * m[8] - m[5] * m[6])
                        + m[2] * (m[3] * m[7] - m[4] * m[6]))
                / 6;
    }

    /// The pieces in the order of their numbers.
    static List<Piece> measure(Surface s) {
        double[] volume = volumes(s, new BitSet());
        double[] area = s.pieces.areas(s.faces);
        int[] triangles = new int[s.pieces.count];
        boolean[] open = new boolean[s.pieces.count];
        double[] bounds = emptyBounds(s.pieces.count);
        for (int h = 0; h < s.mates.length; h++) {
            int p = s.pieces.patch[h / 3];
            open[p] |= s.mates[h] < 0;
            triangles[p] += h % 3 == 0 ? 1 : 0;
            for (int i = 0; i < 3; i++) {
                double x = s.faces.x(s.faces.corners[h], i);
                bounds[6 * p + i] = Math.min(bounds[6 * p + i], x);
                bounds[6 * p + 3 + i] = Math.max(bounds[6 * p + 3 + i], x);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int p = 0; p < triangles.length; p++) {
            pieces.add(new Piece(triangles[p], area[p], volume[p], box(bounds, 6 * p), !open[p]));
        }
        return pieces;
    }

    private static double[] emptyBounds(int pieces) {
        double[] bounds = new double[6 * pieces];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = i % 6 < 3 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return bounds;
    }

    private static Box3 box(double[] b, int i) {
        return new Box3(new Vec3(b[i], b[i + 1], b[i + 2]), new Vec3(b[i + 3], b[i + 4], b[i + 5]));
    }

    /// The number of the piece with the largest volume; among sheets the one with the largest area.
    static int main(List<Piece> pieces) {
        int best = 0;
        for (int p = 1; p < pieces.size(); p++) {
            if (weight(pieces.get(p)) > weight(pieces.get(best))) {
                best = p;
            }
        }
        return best;
    }

    private static double weight(Piece piece) {
        return Math.abs(piece.volume()) + SHEET * Math.pow(piece.area(), 1.5);
    }
}
