package org.pasvorm.geometry.limb;

import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A closed skin with its index: closest points, rays, smoothed normals and sections. Immutable; may be shared between
/// threads.
public final class Skin {
    private final TriangleMesh mesh;
    private final TriangleIndex index;

    private Skin(TriangleMesh mesh, TriangleIndex index) {
        this.mesh = mesh;
        this.index = index;
    }

    public static Skin of(TriangleMesh mesh, Progress progress) {
        return new Skin(mesh, TriangleIndex.build(mesh, progress));
    }

    public TriangleMesh mesh() {
        return mesh;
    }

    public TriangleIndex index() {
        return index;
    }

    public Slicer slicer() {
        return new Slicer(mesh, index);
    }

    /// The point of the skin that is closest to `p`.
    public SkinPoint closest(Vec3 p) {
        TriangleQuery query = index.query();
        query.closest(p.x(), p.y(), p.z());
        return point(new Vec3(query.px(), query.py(), query.pz()), query.triangle());
    }

    /// Where a ray from `origin` first meets the skin from the inside; empty when it leaves no material within
    /// `reach` mm. A start outside the limb is allowed: the ray then goes in first.
    public Optional<SkinPoint> exit(Vec3 origin, UnitVec3 direction, double reach) {
        return index.rayAll(origin, direction, reach).stream()
                .filter(hit -> !hit.frontFace())
                .findFirst()
                .map(hit -> point(hit.point(), hit.triangle()));
    }

    /// Where a ray from `origin` last leaves the skin within `reach` mm: the outermost surface in that direction.
    public Optional<SkinPoint> outermost(Vec3 origin, UnitVec3 direction, double reach) {
        return index.rayAll(origin, direction, reach).stream()
                .filter(hit -> !hit.frontFace())
                .reduce((first, second) -> second)
                .map(hit -> point(hit.point(), hit.triangle()));
    }

    public boolean contains(Vec3 p) {
        return index.windingNumber(p.x(), p.y(), p.z()) > 0.5;
    }

    /// Distance of `p` from the skin, negative inside.
    public double signedDistance(Vec3 p) {
        double distance = index.query().closest(p.x(), p.y(), p.z());
        return contains(p) ? -distance : distance;
    }

    /// The outward normal averaged by area over the triangles whose centroids lie within `radius` of `p`; the normal of
    /// the closest triangle where there are none or they cancel. Triangles that face away from that one (the other
    /// wall of a web) do not count.
    public UnitVec3 normalNear(Vec3 p, double radius) {
        UnitVec3 here = closest(p).normal();
        Vec3[] sum = {Vec3.ZERO};
        index.forEachTriangleIn(Box3.around(p, radius), t -> {
            Vec3 area = mesh.areaVector(t);
            if (here.dot(area) > 0 && mesh.centroid(t).distance(p) <= radius) {
                sum[0] = sum[0].plus(area);
            }
        });
        return sum[0].length() > 0 ? UnitVec3.of(sum[0]) : here;
    }

    private SkinPoint point(Vec3 position, int triangle) {
        return new SkinPoint(position, normal(triangle), triangle);
    }

    private UnitVec3 normal(int triangle) {
        Vec3 area = mesh.areaVector(triangle);
        return area.length() > 0 ? UnitVec3.of(area) : UnitVec3.Z;
    }
}
