package org.pasvorm.geometry.limb;

import java.util.Optional;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// A skin with the distance of every vertex from the limb's proximal end, and its level lines.
record SkinField(TriangleMesh mesh, double[] value) {

    /// The level line's length-weighted middle and its length.
    record Ring(Vec3 middle, double length) {}

    double at(int vertex) {
        return value[vertex];
    }

    Vec3 place(int vertex) {
        return mesh.vertex(vertex);
    }

    /// The triangles with a corner among `members`, in order.
    int[] triangles(boolean[] members) {
        return IntStream.range(0, mesh.triangleCount())
                .filter(t -> members[mesh.corner(t, 0)] || members[mesh.corner(t, 1)] || members[mesh.corner(t, 2)])
                .toArray();
    }

    /// As [#ring(double,boolean[],int[])].
    Optional<Ring> ring(double level, boolean[] members) {
        return ring(level, members, triangles(members));
    }

    /// The level line at `level`, as far as its upper side belongs to `members`; empty where there is none.
    ///
    /// @param triangles those of `members`
    Optional<Ring> ring(double level, boolean[] members, int[] triangles) {
        Vec3 sum = Vec3.ZERO;
        double length = 0;
        for (int t : triangles) {
            int apex = apex(t, level);
            if (apex >= 0 && members[upper(t, apex, level)]) {
                Vec3 a = crossing(mesh.corner(t, apex), mesh.corner(t, (apex + 1) % 3), level);
                Vec3 b = crossing(mesh.corner(t, apex), mesh.corner(t, (apex + 2) % 3), level);
                double l = a.distance(b);
                sum = sum.plus(l / 2, a.plus(b));
                length += l;
            }
        }
        return length > 0 ? Optional.of(new Ring(sum.times(1 / length), length)) : Optional.empty();
    }

    /// The corner that lies alone on its side of the level, or −1.
    private int apex(int t, double level) {
        boolean a = value[mesh.corner(t, 0)] >= level;
        boolean b = value[mesh.corner(t, 1)] >= level;
        boolean c = value[mesh.corner(t, 2)] >= level;
        if (a == b && b == c) {
            return -1;
        }
        if (b == c) {
            return 0;
        }
        return a == c ? 1 : 2;
    }

    private int upper(int t, int apex, double level) {
        int v = mesh.corner(t, apex);
        return value[v] >= level ? v : mesh.corner(t, (apex + 1) % 3);
    }

    private Vec3 crossing(int from, int to, double level) {
        double t = (level - value[from]) / (value[to] - value[from]);
        return mesh.vertex(from).lerp(mesh.vertex(to), t);
    }
}
