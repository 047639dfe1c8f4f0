package org.pasvorm.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pasvorm.geometry.vector.Vec3;

/// Punches round holes into the skin of a scan: connected patches of triangles about random places that keep away from
/// each other and from the forearm's end.
final class HolePunch {
    private static final int TRIES = 10_000;

    private final ScanSheet sheet;
    private final ScanFaults.Damage damage;
    private final RandomGenerator random;
    private final int[][] around;

    HolePunch(ScanSheet sheet, ScanFaults.Damage damage, RandomGenerator random) {
        this.sheet = sheet;
        this.damage = damage;
        this.random = random;
        this.around = trianglesAround(sheet);
    }

    /// @param lowest holes lie above this z
    void punch(double lowest) {
        BitSet gone = new BitSet();
        List<Vec3> centres = new ArrayList<>();
        for (int i = 0; i < TRIES && centres.size() < damage.holes(); i++) {
            int t = random.nextInt(sheet.triangleCount());
            Vec3 c = sheet.centroid(t);
            if (c.z() > lowest && centres.stream().allMatch(o -> o.distance(c) > 4 * damage.holeRadius())) {
                centres.add(c);
                remove(t, c, gone);
            }
        }
        if (centres.size() < damage.holes()) {
            throw new IllegalArgumentException("no room for " + damage.holes() + " holes");
        }
        sheet.keep(t -> !gone.get(t));
    }

    /// Removes the triangles within the radius that hang together with `first`.
    private void remove(int first, Vec3 centre, BitSet gone) {
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(first));
        gone.set(first);
        while (!open.isEmpty()) {
            int t = open.remove();
            for (int k = 0; k < 3; k++) {
                for (int next : around[sheet.corner(t, k)]) {
                    if (!gone.get(next) && sheet.centroid(next).distance(centre) < damage.holeRadius()) {
                        gone.set(next);
                        open.add(next);
                    }
                }
            }
        }
    }

    private static int[][] trianglesAround(ScanSheet sheet) {
        int[] count = new int[sheet.vertexCount()];
        for (int t = 0; t < sheet.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                count[sheet.corner(t, k)]++;
            }
        }
        int[][] around = new int[count.length][];
        for (int v = 0; v < count.length; v++) {
            around[v] = new int[count[v]];
        }
        for (int t = 0; t < sheet.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                int v = sheet.corner(t, k);
                around[v][--count[v]] = t;
            }
        }
        return around;
    }
}
