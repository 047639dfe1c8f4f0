package org.pasvorm.printing;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Vec3;

/// Analytic closed meshes for the tests.
public final class Shapes {
    private Shapes() {}

    /// A box from the origin to (dx, dy, dz) with each face split into `n` by `n` squares.
    public static TriangleMesh box(double dx, double dy, double dz, int n) {
        Builder b = new Builder();
        Vec3 x = new Vec3(dx, 0, 0);
        Vec3 y = new Vec3(0, dy, 0);
        Vec3 z = new Vec3(0, 0, dz);
        b.face(Vec3.ZERO, y, x, n);
        b.face(z, x, y, n);
        b.face(Vec3.ZERO, x, z, n);
        b.face(y, z, x, n);
        b.face(Vec3.ZERO, z, y, n);
        b.face(x, y, z, n);
        return b.mesh();
    }

    /// A sphere about `centre` by latitude and longitude.
    public static TriangleMesh sphere(Vec3 centre, double r, int n) {
        Builder b = new Builder();
        b.grid(2 * n, n, (i, j) -> {
            double lon = Math.PI * i / n;
            double lat = Math.PI * (j / (double) n - 0.5);
            return centre.plus(
                    new Vec3(r * Math.cos(lat) * Math.cos(lon), r * Math.cos(lat) * Math.sin(lon), r * Math.sin(lat)));
        });
        return b.mesh();
    }

    /// What a shell's wall measures at a place; `u` runs along the arc from 0 to 1, `v` along the length.
    public interface Wall {
        double thickness(double u, double v);
    }

    /// An open half tube about the z axis: inner radius, arc in degrees, length, and a wall that grows outwards.
    public static TriangleMesh shell(double inner, double arcDegrees, double length, int around, int along, Wall wall) {
        Builder b = new Builder();
        ShellSurface skin = (u, v, out) -> {
            double angle = Math.toRadians(arcDegrees) * u;
            double r = inner + (out ? wall.thickness(u, v) : 0);
            return new Vec3(r * Math.cos(angle), r * Math.sin(angle), length * v);
        };
        int rim = 6;
        b.grid(around, along, (i, j) -> skin.at(i / (double) around, j / (double) along, true));
        b.grid(along, around, (j, i) -> skin.at(i / (double) around, j / (double) along, false));
        b.grid(rim, along, (k, j) -> between(skin, 0, j / (double) along, k / (double) rim));
        b.grid(along, rim, (j, k) -> between(skin, 1, j / (double) along, k / (double) rim));
        b.grid(around, rim, (i, k) -> between(skin, i / (double) around, 0, k / (double) rim));
        b.grid(rim, around, (k, i) -> between(skin, i / (double) around, 1, k / (double) rim));
        return b.mesh();
    }

    private interface ShellSurface {
        Vec3 at(double u, double v, boolean out);
    }

    private static Vec3 between(ShellSurface s, double u, double v, double share) {
        return share == 1 ? s.at(u, v, true) : s.at(u, v, false).lerp(s.at(u, v, true), share);
    }

    /// Several meshes as one, without joining them.
    public static TriangleMesh together(TriangleMesh... meshes) {
        Builder b = new Builder();
        for (TriangleMesh m : meshes) {
            for (int t = 0; t < m.triangleCount(); t++) {
                b.triangle(m.cornerPoint(t, 0), m.cornerPoint(t, 1), m.cornerPoint(t, 2), m);
            }
        }
        return b.mesh();
    }

    private interface Grid {
        Vec3 at(int i, int j);
    }

    /// Welds equal points (to a nanometre) while triangles come in.
    private static final class Builder {
        private record Key(long x, long y, long z, int body) {}

        private final java.util.Map<Key, Integer> index = new java.util.HashMap<>();
        private final java.util.Map<Object, Integer> bodies = new java.util.IdentityHashMap<>();
        private final List<Vec3> points = new ArrayList<>();
        private final List<Integer> corners = new ArrayList<>();

        void triangle(Vec3 a, Vec3 b, Vec3 c, Object body) {
            int ia = weld(a, body);
            int ib = weld(b, body);
            int ic = weld(c, body);
            if (ia != ib && ib != ic && ic != ia) {
                corners.addAll(List.of(ia, ib, ic));
            }
        }

        private int weld(Vec3 p, Object body) {
            int id = bodies.computeIfAbsent(body, k -> bodies.size());
            Key key = new Key(Math.round(p.x() * 1e6), Math.round(p.y() * 1e6), Math.round(p.z() * 1e6), id);
            return index.computeIfAbsent(key, k -> {
                points.add(p);
                return points.size() - 1;
            });
        }

        void face(Vec3 origin, Vec3 u, Vec3 v, int n) {
            grid(n, n, (i, j) -> origin.plus(i / (double) n, u).plus(j / (double) n, v));
        }

        void grid(int ni, int nj, Grid at) {
            for (int i = 0; i < ni; i++) {
                for (int j = 0; j < nj; j++) {
                    Vec3 a = at.at(i, j);
                    Vec3 b = at.at(i + 1, j);
                    Vec3 c = at.at(i + 1, j + 1);
                    Vec3 d = at.at(i, j + 1);
                    triangle(a, b, c, this);
                    triangle(a, c, d, this);
                }
            }
        }

        TriangleMesh mesh() {
            double[] xyz = points.stream()
                    .flatMapToDouble(p -> java.util.stream.DoubleStream.of(p.x(), p.y(), p.z()))
                    .toArray();
            return TriangleMesh.owning(
                    xyz, corners.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
