package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.field.SphereField;
import org.pasvorm.geometry.field.StrutField;
import org.pasvorm.geometry.field.Struts;
import org.pasvorm.geometry.field.TextOutline;
import org.pasvorm.geometry.field.Tpms;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One of each solid that a designer combines, with what is known of it.
public final class SolidCatalogue {
    private static final RigidTransform TURNED = RigidTransform.rotation(Vec3.ZERO, UnitVec3.of(1, 2, 3), 33);
    private static final Vec3 CUBE = new Vec3(6, 6, 6);

    private SolidCatalogue() {}

    /// @param volume in mm³; NaN when it is to be found by counting points
    /// @param genus of all bodies together; −1 when not known
    public record Case(String name, Solid solid, double volume, int bodies, int genus) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Case> all() {
        List<Case> all = new ArrayList<>();
        plain(all);
        lattices(all);
        onSkin(all);
        derived(all);
        return all;
    }

    private static void plain(List<Case> all) {
        double[] outer = {-10, -8, 10, -8, 10, 8, 2, 8, 2, 0, -10, 0};
        double[] hole = {4, -6, 8, -6, 8, -2, 4, -2};
        double l = (20 * 8 + 8 * 8 - 16) * 5;
        all.add(new Case("extruded L with a hole", Solids.extrusion(List.of(outer, hole), TURNED, -2, 3), l, 1, 1));
        all.add(new Case("extruded circle", Solids.extrusion(List.of(circle(6, 90)), TURNED, 0, 4), disc(6) * 4, 1, 0));
        List<Vec3> bend = List.of(new Vec3(-12, 0, 0), new Vec3(-4, 6, 2), new Vec3(4, -6, 4), new Vec3(12, 0, 6));
        double length = SmoothCurve.length(SmoothCurve.through(bend));
        all.add(new Case("smooth tube", Solids.smoothTube(bend, 2), disc(2) * length + ball(2), 1, 0));
        all.add(new Case(
                "slot with rounded ends",
                Solids.difference(cube(), List.of(Solids.roundedSlot(TURNED, 9, 3, 40))),
                Double.NaN,
                1,
                1));
        all.add(new Case("drilled mesh", Solids.mesh(MeshShape.of(frame(), 4)), 20 * 20 * 4 - 12 * 12 * 4, 1, 1));
    }

    private static void lattices(List<Case> all) {
        Solid cube = Solids.roundedBox(TURNED, new Vec3(5.4, 5.8, 5.6), 0);
        for (Tpms surface : Tpms.values()) {
            Solid block = Solids.lattice(cube, new TpmsField(surface, TURNED, 3, 1.2), 0.4);
            all.add(new Case(surface + " walls", block, Double.NaN, 1, -1));
        }
        for (Struts struts : Struts.values()) {
            double cells = struts == Struts.CUBIC ? 1.75 : struts == Struts.OCTET ? 0.75 : 1.25;
            double half = cells * StrutField.cell(struts, 3, 1.4);
            Solid clip = Solids.roundedBox(TURNED, new Vec3(half, half, half), 0);
            Solid block = Solids.lattice(clip, new StrutField(struts, TURNED, 3, 1.4), 0.4);
            all.add(new Case(struts + " struts", block, Double.NaN, 1, -1));
        }
    }

    private static void onSkin(List<Case> all) {
        ScanSurface skin = ScanSurface.of(limb(), Progress.NONE);
        OffsetMap inner = OffsetMap.constant(1);
        OffsetMap outer = OffsetMap.constant(4);
        Solid clip = Solids.halfSpace(new Plane(UnitVec3.Y.negated(), 0));
        SkinPath path = SkinPath.on(skin, List.of(at(60, -14), at(80, -4), at(100, 4), at(115, 14)));
        Solid filled = Solids.scanOffset(skin, outer);
        Solid hollow = Solids.scanOffset(skin, inner);
        Solid ribbed = Solids.rib(filled, Solids.scanOffset(skin, 6.5), path, new Solids.Rib(4, 1, 1.5, 9));
        all.add(onShell("rib", ribbed, hollow, clip));
        Solid dimpled = Solids.dimple(filled, at(90, 0).times(24 / 20.0), UnitVec3.Y, new Solids.Dimple(4, 1.5, 0.8));
        all.add(onShell("dimple", dimpled, hollow, clip));
        TextOutline text = TextOutline.of(List.of("R 42"), 6, 9);
        Solid letters = Solids.textAlong(path, text, -6, 12);
        Solid raised = Solids.intersection(List.of(letters, Solids.scanOffset(skin, 4.8)));
        all.add(onShell("raised text", Solids.union(List.of(filled, raised)), hollow, clip));
        Solid engraved = Solids.difference(letters, List.of(Solids.scanOffset(skin, 3.2)));
        all.add(onShell("engraved text", Solids.difference(filled, List.of(engraved)), hollow, clip));
        OffsetMap thick = new RegionOffset(new SphereField(at(90, 0), 10), 3, 0, 8);
        all.add(onShell("thicker region", Solids.scanOffset(skin, OffsetMap.sum(outer, thick)), hollow, clip));
        TrimRibbon ribbon = TrimRibbon.of(skin, List.of(outline()), at(90, 0), 5, 9);
        Solid shell = Solids.shell(skin, inner, outer);
        all.add(new Case("rounded rim", Solids.round(shell, Solids.ribbon(ribbon), 1.5), Double.NaN, 1, 0));
    }

    private static Case onShell(String name, Solid outside, Solid hollow, Solid clip) {
        Solid shell = Solids.difference(outside, List.of(hollow));
        Solid ends = Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(40, 40, 22), 0);
        return new Case(name, Solids.intersection(List.of(shell, clip, ends)), Double.NaN, 1, 0);
    }

    private static void derived(List<Case> all) {
        Solid ball = Solids.sphere(Vec3.ZERO, 8);
        Solids.Halves halves = Solids.split(ball, new Plane(UnitVec3.of(1, 1, 0), 2), 1);
        Solid both = Solids.union(List.of(halves.behind(), halves.before()));
        double slice = slice(8, 2.5) - slice(8, 1.5);
        all.add(new Case("split ball", both, ball(8) - slice, 2, 0));
        Solid corner = Solids.difference(
                Solids.roundedBox(RigidTransform.translation(new Vec3(12, 3, 1)), new Vec3(8, 6, 3), 0),
                List.of(Solids.cylinder(new Vec3(8, 1, -9), new Vec3(8, 1, 9), 2.5)));
        Plane plane = new Plane(UnitVec3.of(1, 0.2, 0.1), -3);
        double drilled = 16 * 12 * 6 - disc(2.5) * 6;
        all.add(new Case("mirrored block", Solids.mirror(corner, plane), drilled, 1, 1));
        all.add(new Case("placed block", Solids.placed(corner, TURNED), drilled, 1, 1));
        ScanSurface skin = ScanSurface.of(limb(), Progress.NONE);
        Solid shell = Solids.shell(skin, OffsetMap.constant(1), OffsetMap.of(3.5, List.of()));
        TrimRibbon ribbon = TrimRibbon.of(skin, List.of(outline()), at(90, 0), 5, 9);
        Solid brace = Solids.round(shell, Solids.ribbon(ribbon), 1);
        all.add(new Case("mirrored brace", Solids.mirror(brace, plane), Double.NaN, 1, 0));
    }

    private static Solid cube() {
        return Solids.roundedBox(TURNED, CUBE, 0);
    }

    static double disc(double r) {
        return Math.PI * r * r;
    }

    static double ball(double r) {
        return 4 / 3.0 * Math.PI * r * r * r;
    }

    /// Volume of a ball of radius `r` below the height `h` over its middle.
    private static double slice(double r, double h) {
        return Math.PI * (2 / 3.0 * r * r * r + r * r * h - h * h * h / 3);
    }

    private static double[] circle(double r, int n) {
        double[] ring = new double[2 * n];
        double grown = r / Math.sqrt(Math.sin(2 * Math.PI / n) / (2 * Math.PI / n));
        for (int i = 0; i < n; i++) {
            ring[2 * i] = grown * Math.cos(2 * Math.PI * i / n);
            ring[2 * i + 1] = grown * Math.sin(2 * Math.PI * i / n);
        }
        return ring;
    }

    /// A square plate with a square hole, its triangles meeting at corners in the middle of edges.
    private static TriangleSoup frame() {
        List<double[]> boxes = List.of(
                new double[] {-10, -10, 10, -6},
                new double[] {-10, 6, 10, 10},
                new double[] {-10, -6, -6, 6},
                new double[] {6, -6, 10, 6});
        List<Vec3> corners = new ArrayList<>();
        for (double[] b : boxes) {
            quad(corners, v(b[0], b[1], 2), v(b[2], b[1], 2), v(b[2], b[3], 2), v(b[0], b[3], 2));
            quad(corners, v(b[0], b[1], -2), v(b[0], b[3], -2), v(b[2], b[3], -2), v(b[2], b[1], -2));
        }
        for (double[] w : new double[][] {{10, 1}, {6, -1}}) {
            double s = w[0];
            for (int side = 0; side < 4; side++) {
                Vec3 a = turned(new Vec3(s, -s, 0), side);
                Vec3 b = turned(new Vec3(s, s, 0), side);
                Vec3 from = w[1] > 0 ? a : b;
                Vec3 to = w[1] > 0 ? b : a;
                Vec3 up = new Vec3(0, 0, 2);
                quad(corners, from.minus(up), to.minus(up), to.plus(up), from.plus(up));
            }
        }
        return soup(corners);
    }

    private static Vec3 turned(Vec3 p, int quarters) {
        Vec3 q = p;
        for (int i = 0; i < quarters; i++) {
            q = new Vec3(-q.y(), q.x(), q.z());
        }
        return q;
    }

    private static Vec3 v(double x, double y, double z) {
        return new Vec3(x, y, z);
    }

    private static void quad(List<Vec3> corners, Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
        corners.addAll(List.of(a, b, c, a, c, d));
    }

    private static TriangleSoup soup(List<Vec3> corners) {
        double[] xyz = new double[3 * corners.size()];
        int[] index = new int[corners.size()];
        for (int i = 0; i < index.length; i++) {
            index[i] = i;
            xyz[3 * i] = corners.get(i).x();
            xyz[3 * i + 1] = corners.get(i).y();
            xyz[3 * i + 2] = corners.get(i).z();
        }
        return TriangleSoup.owning(xyz, index);
    }

    /// A ball of radius 20 stands for the limb.
    static TriangleMesh limb() {
        return MeshZoo.sphere(20, 4);
    }

    static Vec3 at(double degrees, double z) {
        double a = Math.toRadians(degrees);
        double r = Math.sqrt(400 - z * z);
        return new Vec3(r * Math.cos(a), r * Math.sin(a), z);
    }

    static List<Vec3> outline() {
        List<Vec3> loop = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double t = 2 * Math.PI * i / 60;
            loop.add(at(90 + 45 * Math.cos(t), 11 * Math.sin(t)));
        }
        return loop;
    }
}
