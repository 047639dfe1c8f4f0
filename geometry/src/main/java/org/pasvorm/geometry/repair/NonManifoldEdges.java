package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides which two triangles belong together at an edge that more than two share. Two oppositely running triangles
/// pair when the wedge of inside between them is the smallest on offer, so touching bodies come apart and a fin is left
/// over; triangles of a large patch go before those of a crumb.
final class NonManifoldEdges {
    /// More triangles than this at one edge are not sorted out: all are cut loose there.
    private static final int MOST_AT_AN_EDGE = 32;

    /// A patch of at least this share of the whole area is not a crumb.
    private static final double LARGE_PATCH = 0.01;

    private final Faces faces;
    private final boolean[] large;

    private NonManifoldEdges(Faces faces, boolean[] large) {
        this.faces = faces;
        this.large = large;
    }

    /// Adds mates for the half-edges on non-manifold edges; what finds no partner stays -1 and becomes a boundary.
    static void pair(Faces faces, EdgeGroups groups, Patches patches, int[] mates) {
        NonManifoldEdges pairing = new NonManifoldEdges(faces, largeTriangles(faces, patches));
        for (int g = 0; g < groups.count(); g++) {
            if (groups.size(g) > 2 && groups.size(g) <= MOST_AT_AN_EDGE) {
                pairing.pairGroup(groups, g, mates);
            }
        }
    }

    private static boolean[] largeTriangles(Faces faces, Patches patches) {
        double[] area = patches.areas(faces);
        double whole = 0;
        for (double a : area) {
            whole += a;
        }
        boolean[] large = new boolean[faces.triangles()];
        for (int t = 0; t < large.length; t++) {
            large[t] = area[patches.patch[t]] >= LARGE_PATCH * whole;
        }
        return large;
    }

    private record Candidate(int forward, int backward, boolean large, double wedge) {}

    private void pairGroup(EdgeGroups groups, int group, int[] mates) {
        List<Candidate> candidates = candidates(groups, group);
        candidates.sort(Comparator.comparing((Candidate c) -> !c.large)
                .thenComparingDouble(Candidate::wedge)
                .thenComparingInt(Candidate::forward)
                .thenComparingInt(Candidate::backward));
        for (Candidate c : candidates) {
            if (mates[c.forward] < 0 && mates[c.backward] < 0) {
                mates[c.forward] = c.backward;
                mates[c.backward] = c.forward;
            }
        }
    }

    private List<Candidate> candidates(EdgeGroups groups, int group) {
        int first = groups.halfEdge(group, 0);
        int origin = Math.min(faces.corners[first], faces.corners[Faces.next(first)]);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < groups.size(group); i++) {
            int forward = groups.halfEdge(group, i);
            for (int j = 0; j < groups.size(group) && faces.corners[forward] == origin; j++) {
                int backward = groups.halfEdge(group, j);
                if (faces.corners[backward] != origin) {
                    boolean both = large[forward / 3] && large[backward / 3];
                    candidates.add(new Candidate(forward, backward, both, wedge(forward, backward)));
                }
            }
        }
        return candidates;
    }

    /// Angle in radians, in (0, 2π], swept from the triangle of `forward` through its inside to the other one. Two
    /// triangles lying on each other enclose nothing and count as a full turn.
    private double wedge(int forward, int backward) {
        int a = faces.corners[forward];
        int b = faces.corners[Faces.next(forward)];
        double[] axis = difference(a, b);
        normalise(axis);
        double[] one = difference(a, faces.corners[Faces.next(Faces.next(forward))]);
        double[] two = difference(a, faces.corners[Faces.next(Faces.next(backward))]);
        reject(one, axis);
        reject(two, axis);
        double[] normal = cross(axis, one);
        double angle = Math.atan2(-dot(two, normal), dot(two, one));
        return angle > 1e-9 ? angle : angle + 2 * Math.PI;
    }

    private double[] difference(int from, int to) {
        return new double[] {
            faces.x(to, 0) - faces.x(from, 0), faces.x(to, 1) - faces.x(from, 1), faces.x(to, 2) - faces.x(from, 2)
        };
    }

    private static void normalise(double[] v) {
        double length = Math.sqrt(dot(v, v));
        for (int i = 0; i < 3 && length > 0; i++) {
            v[i] /= length;
        }
    }

    private static void reject(double[] v, double[] axis) {
        double along = dot(v, axis);
        for (int i = 0; i < 3; i++) {
            v[i] -= along * axis[i];
        }
        normalise(v);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
