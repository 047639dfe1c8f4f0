package org.pasvorm.geometry.solid;

import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Which triangles of a skin lie on the wanted side of closed curves on it: a flood fill that cannot pass the
/// triangles the curves touch, nor their neighbours.
final class SkinRegion {
    static final byte OUTSIDE = 0;
    static final byte INSIDE = 1;

    /// Too near to a curve to tell.
    static final byte BARRIER = 2;

    private SkinRegion() {}

    /// @throws IllegalArgumentException when `inside` lies on a curve
    static byte[] flags(ScanSurface skin, List<List<Vec3>> curves, Vec3 inside) {
        boolean[] near = around(skin.mesh(), touched(skin, curves));
        byte[] flags = new byte[near.length];
        for (int t = 0; t < near.length; t++) {
            flags[t] = near[t] ? BARRIER : OUTSIDE;
        }
        TriangleQuery query = skin.index().query();
        query.closest(inside.x(), inside.y(), inside.z());
        if (flags[query.triangle()] == BARRIER) {
            throw new IllegalArgumentException("the point " + inside + " lies on the trim line");
        }
        flags[query.triangle()] = INSIDE;
        floodOn(skin, flags, new boolean[near.length]);
        return flags;
    }

    /// The region again, now that the side of triangles near a curve is known: the flood may run along the inner edge
    /// of a curve, and so through a neck that is narrower than a few triangles.
    ///
    /// @param flags as from [#flags]; flooded on in place
    /// @param inner whether a triangle that is [#BARRIER] lies on the inner side
    static void floodOn(ScanSurface skin, byte[] flags, boolean[] inner) {
        int[] neighbours = skin.neighbours();
        boolean[] seen = new boolean[flags.length];
        int[] open = new int[flags.length];
        int end = 0;
        for (int t = 0; t < flags.length; t++) {
            seen[t] = flags[t] == INSIDE;
            if (seen[t]) {
                open[end++] = t;
            }
        }
        for (int at = 0; at < end; at++) {
            int t = open[at];
            flags[t] = flags[t] == OUTSIDE ? INSIDE : flags[t];
            for (int k = 0; k < 3; k++) {
                int n = neighbours[3 * t + k];
                if (!seen[n] && (flags[n] == OUTSIDE || inner[n])) {
                    seen[n] = true;
                    open[end++] = n;
                }
            }
        }
    }

    /// The triangles under the curves, which must be sampled finely.
    static boolean[] touched(ScanSurface skin, List<List<Vec3>> curves) {
        TriangleQuery query = skin.index().query();
        boolean[] hit = new boolean[skin.mesh().triangleCount()];
        int seed = -1;
        for (List<Vec3> curve : curves) {
            for (Vec3 p : curve) {
                query.closest(p.x(), p.y(), p.z(), seed, Double.POSITIVE_INFINITY);
                seed = query.triangle();
                hit[seed] = true;
            }
        }
        return hit;
    }

    /// The triangles hit and all that share a corner with one.
    static boolean[] around(TriangleMesh mesh, boolean[] hit) {
        boolean[] corner = new boolean[mesh.vertexCount()];
        for (int t = 0; t < hit.length; t++) {
            for (int k = 0; k < 3 && hit[t]; k++) {
                corner[mesh.corner(t, k)] = true;
            }
        }
        boolean[] near = new boolean[hit.length];
        for (int t = 0; t < hit.length; t++) {
            near[t] = corner[mesh.corner(t, 0)] || corner[mesh.corner(t, 1)] || corner[mesh.corner(t, 2)];
        }
        return near;
    }
}
