package org.pasvorm.geometry.repair;

import java.util.BitSet;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;

/// Isolates a limb in a larger scan. Works in the unit of the file, before a unit is known.
///
/// Component numbers are those [ScanInspection] shows for the same triangles: 1 has the most triangles. When both are
/// asked for, the component of the whole file is taken first, then the box.
public final class ScanCrop {
    private ScanCrop() {}

    /// The part of `scan` inside `box`: triangles clipped exactly at the planes of the box, every cut closed by a flat
    /// cap
    /// that is marked as such. A cut that runs through a hole of the scan stays open there; repair closes it.
    ///
    /// @param box in the unit of the scan; an infinite bound does not cut
    /// @throws IllegalArgumentException when the box is empty
    public static MarkedSoup keepBox(MarkedSoup scan, Box3 box, Progress progress) {
        if (box.isEmpty()) {
            throw new IllegalArgumentException("the box is empty: " + box.min() + " to " + box.max());
        }
        Faces faces = Weld.exact(scan, progress.range(0, 0.4));
        List<Plane> planes = planes(box);
        for (int i = 0; i < planes.size(); i++) {
            progress.check();
            progress.report(0.4 + 0.1 * i, "crop");
            if (Double.isFinite(planes.get(i).offset())) {
                faces = PlaneCut.below(faces, planes.get(i));
            }
        }
        return soup(faces);
    }

    private static List<Plane> planes(Box3 box) {
        return List.of(
                new Plane(UnitVec3.X, box.max().x()),
                new Plane(UnitVec3.X.negated(), -box.min().x()),
                new Plane(UnitVec3.Y, box.max().y()),
                new Plane(UnitVec3.Y.negated(), -box.min().y()),
                new Plane(UnitVec3.Z, box.max().z()),
                new Plane(UnitVec3.Z.negated(), -box.min().z()));
    }

    /// Component number `n` of `scan`, counted from 1, most triangles first.
    ///
    /// @throws IllegalArgumentException when there is no such component; the message says how many there are
    public static MarkedSoup keepComponent(MarkedSoup scan, int n, Progress progress) {
        ScanTopology topology = ScanTopology.of(scan, 0, progress);
        List<Integer> order = topology.byTriangles();
        if (n < 1 || n > order.size()) {
            throw new IllegalArgumentException(
                    "component " + n + " does not exist; the scan has " + Texts.count(order.size(), "component"));
        }
        return soup(topology.alone(order.get(n - 1)).faces().compact());
    }

    private static MarkedSoup soup(Faces faces) {
        return new MarkedSoup(
                TriangleSoup.owning(faces.xyz.clone(), faces.corners.clone()), (BitSet) faces.caps.clone());
    }
}
