package org.pasvorm.geometry.repair;

import java.util.BitSet;
import org.pasvorm.geometry.progress.Progress;

/// Welded triangles with a partner for every half-edge that has one, consistently oriented inside every piece and,
/// where
/// a piece encloses something, outward. Edge-manifold by construction: what could not be paired is a boundary.
final class Surface {
    Faces faces;
    int[] mates;
    /// Connected pieces through mates.
    Patches pieces;
    /// Triangles that were turned round compared with the input.
    final BitSet turned = new BitSet();
    /// One half-edge of each edge shared by more than two triangles, before anything was turned.
    final BitSet nonManifold = new BitSet();
    /// Length of edges that had to be cut because the surface has one side only there.
    double oneSidedLength;

    private Surface(Faces faces, int[] mates, Patches pieces) {
        this.faces = faces;
        this.mates = mates;
        this.pieces = pieces;
    }

    static Surface of(Faces faces, Progress progress) {
        EdgeGroups groups = EdgeGroups.of(faces.corners, faces.vertices());
        int[] mates = groups.regularMates();
        progress.check();
        Patches patches = Patches.of(faces.corners, mates, progress);
        Surface surface = new Surface(faces, mates, patches);
        surface.noteNonManifold(groups);
        if (!surface.nonManifold.isEmpty()) {
            surface.pairNonManifold(groups, progress);
        }
        surface.cutConflicts(progress);
        progress.check();
        surface.turn(Pieces.outwardTurns(surface));
        progress.check();
        return surface;
    }

    private void noteNonManifold(EdgeGroups groups) {
        for (int g = 0; g < groups.count(); g++) {
            if (groups.size(g) > 2) {
                nonManifold.set(groups.halfEdge(g, 0));
            }
        }
    }

    private void pairNonManifold(EdgeGroups groups, Progress progress) {
        turn(Pieces.fewestTurns(this));
        EdgeGroups again = EdgeGroups.of(faces.corners, faces.vertices());
        if (again.count() != groups.count()) {
            throw new IllegalStateException("turning triangles changed their edges");
        }
        NonManifoldEdges.pair(faces, again, pieces, mates);
        pieces = Patches.of(faces.corners, mates, progress);
    }

    private void cutConflicts(Progress progress) {
        BitSet conflicts = pieces.conflicts;
        for (int h = conflicts.nextSetBit(0); h >= 0; h = conflicts.nextSetBit(h + 1)) {
            oneSidedLength += faces.length(h);
            mates[mates[h]] = -1;
            mates[h] = -1;
        }
        if (!conflicts.isEmpty()) {
            pieces = Patches.of(faces.corners, mates, progress);
        }
    }

    /// Turns the given triangles round: corners 1 and 2 swap, so half-edge k becomes 2 - k.
    private void turn(BitSet turn) {
        int[] corners = faces.corners.clone();
        for (int t = turn.nextSetBit(0); t >= 0; t = turn.nextSetBit(t + 1)) {
            corners[3 * t + 1] = faces.corners[3 * t + 2];
            corners[3 * t + 2] = faces.corners[3 * t + 1];
        }
        int[] moved = new int[mates.length];
        for (int h = 0; h < mates.length; h++) {
            moved[renumbered(h, turn)] = mates[h] < 0 ? -1 : renumbered(mates[h], turn);
        }
        turned.xor(turn);
        faces = faces.with(faces.xyz, corners);
        mates = moved;
    }

    private static int renumbered(int h, BitSet turn) {
        return turn.get(h / 3) ? h - h % 3 + 2 - h % 3 : h;
    }
}
