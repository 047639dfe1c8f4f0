package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// The directions in which a trim strip leaves the skin.
final class Rulings {
    /// Skin within this distance (mm) takes part in a normal.
    private static final double REACH = 5;

    /// Standard deviation of the smoothing of normals along the curve, mm.
    private static final double SMOOTHING = 5;

    /// How far to the sides of the curve (mm) the region is asked which side is inside.
    private static final double[] ASIDE = {3, 4.5, 6};

    /// The skin's normal is taken at one in so many points.
    private static final int EVERY = 4;

    private Rulings() {}

    /// Unit vectors at right angles to the curve, roughly along the skin normal.
    static List<Vec3> along(ScanSurface skin, List<Vec3> curve) {
        Vec3[] every = new Vec3[(curve.size() + EVERY - 1) / EVERY];
        IntStream.range(0, every.length)
                .parallel()
                .forEach(i -> every[i] = normalAt(skin, skin.index().query(), curve.get(EVERY * i)));
        List<Vec3> raw = new ArrayList<>(curve.size());
        for (int i = 0; i < curve.size(); i++) {
            raw.add(every[i / EVERY]);
        }
        List<Vec3> smooth = ClosedCurve.smoothed(raw, SMOOTHING / TrimRibbon.SPACING);
        List<Vec3> rulings = new ArrayList<>(curve.size());
        for (int i = 0; i < curve.size(); i++) {
            Vec3 t = ClosedCurve.tangent(curve, i);
            Vec3 n = smooth.get(i).plus(-smooth.get(i).dot(t), t);
            rulings.add(n.direction().vector());
        }
        return rulings;
    }

    /// The mean normal of the skin near a point, weighted by area and nearness; skin that faces away is left out.
    static Vec3 normalAt(ScanSurface skin, TriangleQuery query, Vec3 p) {
        TriangleMesh mesh = skin.mesh();
        query.closest(p.x(), p.y(), p.z());
        Vec3 facing = mesh.areaVector(query.triangle());
        double[] sum = {facing.x() * 1e-9, facing.y() * 1e-9, facing.z() * 1e-9};
        skin.index().forEachTriangleIn(Box3.around(p, REACH), t -> {
            Vec3 area = mesh.areaVector(t);
            double weight = 1 - mesh.centroid(t).distance(p) / (2 * REACH);
            if (weight > 0 && area.dot(facing) > 0) {
                sum[0] += weight * area.x();
                sum[1] += weight * area.y();
                sum[2] += weight * area.z();
            }
        });
        return new Vec3(sum[0], sum[1], sum[2]).direction().vector();
    }

    /// 1 when `tangent × ruling` points away from the inside, −1 when towards it.
    ///
    /// @throws IllegalArgumentException when the curve has inside or outside on both sides
    static double outwardSide(ScanSurface skin, byte[] flags, List<Vec3> curve, List<Vec3> rulings) {
        TriangleQuery query = skin.index().query();
        int votes = 0;
        int asked = 0;
        for (int i = 0; i < curve.size(); i += 4) {
            Vec3 side = ClosedCurve.tangent(curve, i).cross(rulings.get(i));
            for (double aside : ASIDE) {
                int plus = insideAt(query, flags, curve.get(i).plus(aside, side));
                int minus = insideAt(query, flags, curve.get(i).plus(-aside, side));
                votes += minus - plus;
                asked += plus + minus > 0 ? 1 : 0;
            }
        }
        if (Math.abs(votes) * 2 <= asked || asked == 0) {
            throw new IllegalArgumentException(
                    "a trim loop at " + curve.getFirst() + " does not part the inside from the outside of the skin");
        }
        return votes > 0 ? 1 : -1;
    }

    private static int insideAt(TriangleQuery query, byte[] flags, Vec3 p) {
        query.closest(p.x(), p.y(), p.z());
        return flags[query.triangle()] == SkinRegion.INSIDE ? 1 : 0;
    }
}
