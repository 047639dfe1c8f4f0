package org.pasvorm.geometry.repair;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.Vec3;

/// Cuts welded triangles along a plane and keeps the part on its negative side. Triangles are clipped exactly at the
/// plane; every closed chain of cut edges gets a flat cap that faces the removed side. A chain that the scan leaves
/// open
/// (a hole runs through the cut) stays open.
final class PlaneCut {
    private final Faces faces;
    private final Plane plane;
    private final double[] height;
    private final EdgeMap crossings = new EdgeMap();
    private double[] xyz;
    private int vertices;
    private int[] corners;
    private int triangles;
    private final BitSet caps = new BitSet();
    private final BitSet fills = new BitSet();
    private final BitSet onPlane = new BitSet();

    private PlaneCut(Faces faces, Plane plane) {
        this.faces = faces;
        this.plane = plane;
        this.height = heights(faces, plane);
        this.xyz = faces.xyz;
        this.vertices = faces.vertices();
        this.corners = new int[faces.corners.length + 96];
    }

    /// The part of `faces` (vertices welded) below `plane`, capped; `faces` itself when nothing lies above.
    static Faces below(Faces faces, Plane plane) {
        PlaneCut cut = new PlaneCut(faces, plane);
        if (Arrays.stream(cut.height).noneMatch(h -> h > 0)) {
            return faces;
        }
        for (int t = 0; t < faces.triangles(); t++) {
            cut.clip(t);
        }
        cut.cap();
        double[] xyz = Arrays.copyOf(cut.xyz, 3 * cut.vertices);
        return new Faces(xyz, Arrays.copyOf(cut.corners, 3 * cut.triangles), cut.caps, cut.fills).compact();
    }

    private static double[] heights(Faces faces, Plane plane) {
        double[] height = new double[faces.vertices()];
        double largest = 0;
        for (int v = 0; v < height.length; v++) {
            height[v] = plane.signedDistance(new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2)));
            largest = Math.max(largest, Math.abs(height[v]));
        }
        double least = 1e-12 * largest;
        for (int v = 0; v < height.length; v++) {
            height[v] = Math.abs(height[v]) <= least ? 0 : height[v];
        }
        return height;
    }

    private void clip(int t) {
        int[] polygon = new int[4];
        int n = 0;
        boolean below = false;
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            int a = faces.corners[h];
            int b = faces.corners[Faces.next(h)];
            below |= height[a] < 0;
            if (height[a] <= 0) {
                polygon[n++] = a;
                onPlane.set(a, height[a] == 0);
            }
            if (height[a] < 0 && height[b] > 0 || height[a] > 0 && height[b] < 0) {
                polygon[n++] = crossing(Math.min(a, b), Math.max(a, b));
            }
        }
        boolean inPlane = n == 3 && !below;
        for (int i = 2; i < n && (below || inPlane); i++) {
            append(polygon[0], polygon[i - 1], polygon[i], faces.caps.get(t));
            fills.set(triangles - 1, faces.fills.get(t));
        }
    }

    private int crossing(int a, int b) {
        int known = crossings.get(a, b);
        if (known >= 0) {
            return known;
        }
        double s = height[a] / (height[a] - height[b]);
        Vec3 from = new Vec3(faces.x(a, 0), faces.x(a, 1), faces.x(a, 2));
        Vec3 to = new Vec3(faces.x(b, 0), faces.x(b, 1), faces.x(b, 2));
        Vec3 p = onAxis(from.lerp(to, s));
        xyz = 3 * vertices + 3 > xyz.length ? Arrays.copyOf(xyz, xyz.length + xyz.length / 4 + 96) : xyz;
        xyz[3 * vertices] = p.x();
        xyz[3 * vertices + 1] = p.y();
        xyz[3 * vertices + 2] = p.z();
        onPlane.set(vertices);
        crossings.put(a, b, vertices);
        return vertices++;
    }

    /// An axis-parallel plane is met exactly.
    private Vec3 onAxis(Vec3 p) {
        double x = Math.abs(plane.normal().x()) == 1
                ? plane.offset() * plane.normal().x()
                : p.x();
        double y = Math.abs(plane.normal().y()) == 1
                ? plane.offset() * plane.normal().y()
                : p.y();
        double z = Math.abs(plane.normal().z()) == 1
                ? plane.offset() * plane.normal().z()
                : p.z();
        return new Vec3(x, y, z);
    }

    private void append(int a, int b, int c, boolean cap) {
        corners = 3 * triangles + 3 > corners.length ? Arrays.copyOf(corners, corners.length * 5 / 4) : corners;
        corners[3 * triangles] = a;
        corners[3 * triangles + 1] = b;
        corners[3 * triangles + 2] = c;
        caps.set(triangles++, cap);
    }

    private void cap() {
        List<int[]> loops = CutLoops.of(Arrays.copyOf(corners, 3 * triangles), vertices, onPlane);
        for (int[] cap : PlanarCaps.over(xyz, loops, plane)) {
            for (int i = 0; i < cap.length; i += 3) {
                append(cap[i], cap[i + 1], cap[i + 2], true);
            }
        }
    }
}
