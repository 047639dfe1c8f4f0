package org.pasvorm.geometry.solid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.SelfIntersections;
import org.pasvorm.geometry.spatial.TrianglePair;
import org.pasvorm.geometry.vector.Vec3;

class EnvelopeTest {
    private static final int SOLIDS = 24;

    @Test
    void everyCrossingHasASuspectAndMostTrianglesAreNone() {
        Random random = new Random(11);
        int crossings = 0;
        int suspects = 0;
        int triangles = 0;
        for (int n = 0; n < SOLIDS; n++) {
            Surface surface = joined(jumble(random), 0.7);
            BitSet suspected = suspects(surface);
            TriangleSoup soup = TriangleSoup.owning(surface.xyz, surface.corners());
            for (TrianglePair pair : SelfIntersections.find(soup, 2, 1000, Progress.NONE)) {
                assertThat(suspected.get(pair.a()) || suspected.get(pair.b()))
                        .as("a suspect at %s", pair.place())
                        .isTrue();
                crossings++;
            }
            suspects += suspected.cardinality();
            triangles += soup.triangleCount();
        }
        assertThat(crossings).isPositive();
        assertThat(suspects).isLessThan(triangles / 4);
    }

    @Test
    void aQuadAroundItsEdgeHolds() {
        Envelope envelope = quad(0, 0, 0, 0);
        assertThat(envelope.holds(0, 1, 2, 3, -1, 1)).isTrue();
        assertThat(envelope.holds(1, 2, 3, 0, -1, 1)).isTrue();
    }

    @Test
    void aQuadThatPassesItsEdgeDoesNot() {
        assertThat(quad(3, 3, 3, 3).holds(0, 1, 2, 3, -1, 1)).isFalse();
        assertThat(quad(0.9, -0.9, 0.9, -0.9).holds(0, 1, 2, 3, -1, 1)).isFalse();
    }

    private static Envelope quad(double... heights) {
        Envelope envelope = new Envelope();
        envelope.set(0, -0.4, -0.5, heights[0]);
        envelope.set(1, 0.5, -0.45, heights[1]);
        envelope.set(2, 0.55, 0.5, heights[2]);
        envelope.set(3, -0.5, 0.6, heights[3]);
        return envelope;
    }

    /// Capsules and cylinders that pierce and graze each other.
    private static Solid jumble(Random random) {
        List<Solid> added = new ArrayList<>();
        List<Solid> cut = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            added.add(Solids.capsule(point(random, 6), point(random, 6), 1 + 2 * random.nextDouble()));
            cut.add(Solids.cylinder(point(random, 12), point(random, 12), 0.6 + random.nextDouble()));
        }
        return Solids.difference(Solids.union(added), cut);
    }

    private static Vec3 point(Random random, double reach) {
        return new Vec3(
                reach * (2 * random.nextDouble() - 1),
                reach * (2 * random.nextDouble() - 1),
                reach * (2 * random.nextDouble() - 1));
    }

    private static Surface joined(Solid solid, double voxel) {
        Evaluation how = Evaluation.of(voxel).withThreads(2);
        Extraction extraction = new Extraction(solid, how, null, null, Progress.NONE, stage -> {});
        BlockStore store = extraction.sample(solid.bounds(), how.mostBlocks());
        extraction.place(store);
        return extraction.join(store);
    }

    private static BitSet suspects(Surface surface) {
        BitSet all = new BitSet();
        int triangles = 0;
        for (Block b : surface.joined()) {
            int first = triangles;
            b.suspects.stream().forEach(t -> all.set(first + t));
            triangles += b.triangles.length / 3;
        }
        return all;
    }
}
