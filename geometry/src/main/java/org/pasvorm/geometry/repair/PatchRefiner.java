package org.pasvorm.geometry.repair;

import java.util.Arrays;
import org.pasvorm.geometry.progress.Progress;

/// Gives a patch the density of the skin round it: a triangle is split in its middle while the middle is further from
/// its corners than the edge length wanted there, and edges are flipped in between. After P. Liepa, *Filling Holes in
/// Meshes* (2003), section 4.
final class PatchRefiner {
    private static final double DENSITY = Math.sqrt(2);
    private static final int ROUNDS = 30;
    private static final int RELAX_PASSES = 40;

    /// No patch gets more corners than this; a larger one stays coarse in its middle.
    private static final int MOST_CORNERS = 60_000;

    private final PatchMesh patch;
    private double[] wanted;

    private PatchRefiner(PatchMesh patch, double[] rimLengths) {
        this.patch = patch;
        this.wanted = Arrays.copyOf(rimLengths, Math.max(patch.vertices(), 2 * rimLengths.length));
        double mean = Arrays.stream(rimLengths).average().orElse(1);
        Arrays.fill(wanted, rimLengths.length, wanted.length, mean);
    }

    /// @param rimLengths mean edge length of the skin at each rim corner
    static void refine(PatchMesh patch, double[] rimLengths, Progress progress) {
        PatchRefiner refiner = new PatchRefiner(patch, rimLengths);
        patch.relax(RELAX_PASSES);
        for (int round = 0; round < ROUNDS && refiner.splitAll(); round++) {
            progress.check();
            patch.relax(RELAX_PASSES);
        }
    }

    private boolean splitAll() {
        boolean any = false;
        int before = patch.triangles();
        for (int t = 0; t < before && patch.vertices() < MOST_CORNERS; t++) {
            double length = wantedInside(t);
            if (isCoarse(t, length)) {
                int v = patch.split(t);
                wanted = v < wanted.length ? wanted : Arrays.copyOf(wanted, 2 * v);
                wanted[v] = length;
                any = true;
            }
        }
        return any;
    }

    private double wantedInside(int t) {
        return (wanted[patch.corners[3 * t]] + wanted[patch.corners[3 * t + 1]] + wanted[patch.corners[3 * t + 2]]) / 3;
    }

    private boolean isCoarse(int t, double length) {
        for (int k = 0; k < 3; k++) {
            double reach = DENSITY * fromMiddle(t, patch.corners[3 * t + k]);
            if (reach <= length || reach <= wanted[patch.corners[3 * t + k]]) {
                return false;
            }
        }
        return true;
    }

    private double fromMiddle(int t, int v) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double middle = (patch.xyz[3 * patch.corners[3 * t] + i]
                            + patch.xyz[3 * patch.corners[3 * t + 1] + i]
                            + patch.xyz[3 * patch.corners[3 * t + 2] + i])
                    / 3;
            double d = middle - patch.xyz[3 * v + i];
            sum += d * d;
        }
        return Math.sqrt(sum);
    }
}
