package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The loops of open half-edges of a surface whose fans are split.
///
/// @param faces the surface
/// @param loops open half-edges of each loop, each beginning where the one before ends
record RimLoops(Faces faces, List<int[]> loops) {

    static RimLoops of(Faces faces, int[] mates) {
        int[] out = new int[faces.vertices()];
        Arrays.fill(out, -1);
        for (int h = 0; h < mates.length; h++) {
            if (mates[h] < 0) {
                out[faces.corners[h]] = h;
            }
        }
        BitSet seen = new BitSet();
        List<int[]> loops = new ArrayList<>();
        for (int h = 0; h < mates.length; h++) {
            if (mates[h] < 0 && !seen.get(h)) {
                loops.add(follow(faces, out, h, seen));
            }
        }
        return new RimLoops(faces, loops);
    }

    private static int[] follow(Faces faces, int[] out, int first, BitSet seen) {
        int[] loop = new int[8];
        int n = 0;
        for (int h = first; !seen.get(h); h = out[faces.corners[Faces.next(h)]]) {
            seen.set(h);
            loop = n == loop.length ? Arrays.copyOf(loop, 2 * n) : loop;
            loop[n++] = h;
        }
        return Arrays.copyOf(loop, n);
    }

    /// A loop that passes a place twice (two holes that touch in one vertex) falls into two loops, and the vertices
    /// there become one again. Only for a surface without non-manifold edges: there this cannot double an edge.
    RimLoops unpinched() {
        int[] place = Weld.places(faces);
        int[] vertexAt = new int[faces.vertices()];
        Arrays.fill(vertexAt, -1);
        int[] rename = new int[faces.vertices()];
        Arrays.setAll(rename, v -> v);
        List<int[]> parts = new ArrayList<>();
        for (int[] loop : loops) {
            cut(loop, place, vertexAt, rename, parts);
        }
        int[] corners = new int[faces.corners.length];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = rename[faces.corners[i]];
        }
        return new RimLoops(faces.with(faces.xyz, corners), parts);
    }

    /// Walks along `loop` with a stack of half-edges; `depthAt` says where on the stack a place was left.
    private void cut(int[] loop, int[] place, int[] depthAt, int[] rename, List<int[]> parts) {
        int[] stack = new int[loop.length];
        int depth = 0;
        for (int h : loop) {
            int at = place[faces.corners[h]];
            if (depthAt[at] >= 0 && depth - depthAt[at] >= 3) {
                int from = depthAt[at];
                rename[faces.corners[h]] = rename[faces.corners[stack[from]]];
                parts.add(Arrays.copyOfRange(stack, from, depth));
                for (int i = from + 1; i < depth; i++) {
                    depthAt[place[faces.corners[stack[i]]]] = -1;
                }
                depth = from;
            }
            depthAt[at] = depth;
            stack[depth++] = h;
        }
        for (int i = 0; i < depth; i++) {
            depthAt[place[faces.corners[stack[i]]]] = -1;
        }
        parts.add(Arrays.copyOf(stack, depth));
    }
}
