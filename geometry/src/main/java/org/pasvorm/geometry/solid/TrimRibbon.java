package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.spatial.TriangleSubset;
import org.pasvorm.geometry.vector.Vec3;

/// A trim along closed curves on a skin: through every point of a curve runs a ruling along the smoothed skin
/// normal, from `below` mm under the skin to `above` mm over it. Together the rulings make a strip; the solid
/// of a ribbon is the side of the strips on which the inside point lies.
///
/// The distance is that to the strip. Near the strip its own side gives the sign, so rims are as smooth as the
/// curve, however rough the scan. Elsewhere the nearest skin triangle gives it: triangles are sorted by a
/// flood fill over the skin that the curves stop. So there is no wall but the strip where the wall of a part
/// is: `below` and `above` must reach some millimetres beyond that wall.
///
/// Curves are resampled, and smoothed as by a bell of standard deviation `smoothing`; corners get a radius of
/// about that size.
public final class TrimRibbon {
    /// Standard deviation of the smoothing along the curve, in mm, unless told otherwise.
    public static final double USUAL_SMOOTHING = 2;

    static final double SPACING = 0.5;

    /// Up to this distance (mm) between the nearest skin on both sides the strip's own side gives the sign.
    static final double ADJACENT = 5;

    /// How steeply the value falls to zero halfway between the walls of a fold.
    static final double STEEP = 8;

    private static final double ROW = 2.5;
    private static final double COARSE = 2.0;
    private static final int MOST_TRIANGLES = 4_000_000;

    private final ScanSurface skin;
    private final List<List<Vec3>> curves;
    private final TriangleIndex strip;
    private final double[] normals;
    private final boolean[] kept;
    private final TriangleSubset keptSkin;
    private final TriangleSubset otherSkin;

    private TrimRibbon(
            ScanSurface skin,
            List<List<Vec3>> curves,
            List<List<Vec3>> rulings,
            byte[] flags,
            Strip made,
            Progress progress) {
        this.skin = skin;
        this.curves = curves;
        this.strip = TriangleIndex.build(made.soup(), progress);
        this.normals = made.normals();
        this.kept = kept(flags, rulings);
        progress.check();
        this.keptSkin = skin.index().subset(t -> kept[t]);
        this.otherSkin = skin.index().subset(t -> !kept[t]);
    }

    /// A ribbon with the usual smoothing.
    public static TrimRibbon of(ScanSurface skin, List<List<Vec3>> loops, Vec3 inside, double below, double above) {
        return of(skin, loops, inside, below, above, USUAL_SMOOTHING, Progress.NONE);
    }

    /// As [#of(ScanSurface,List,Vec3,double,double,double,Progress)].
    public static TrimRibbon of(
            ScanSurface skin, List<List<Vec3>> loops, Vec3 inside, double below, double above, double smoothing) {
        return of(skin, loops, inside, below, above, smoothing, Progress.NONE);
    }

    /// @param loops closed polylines on or near the skin (the last point joins the first), not crossing each other
    /// @param inside a point on the skin that is kept, more than some millimetres from every loop
    /// @throws IllegalArgumentException when a loop is shorter than 10 mm or does not part the inside from the
    ///     outside
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static TrimRibbon of(
            ScanSurface skin,
            List<List<Vec3>> loops,
            Vec3 inside,
            double below,
            double above,
            double smoothing,
            Progress progress) {
        List<List<Vec3>> curves = new ArrayList<>();
        for (List<Vec3> loop : loops) {
            if (loop.size() < 3 || ClosedCurve.length(loop) < 10) {
                throw new IllegalArgumentException("a trim loop needs three points and a length of 10 mm");
            }
            List<Vec3> even = ClosedCurve.resampled(loop, SPACING);
            even = ClosedCurve.smoothed(even, smoothing / SPACING);
            curves.add(List.copyOf(ClosedCurve.resampled(even, SPACING)));
        }
        ScanSurface fine = fineEnough(skin, curves, progress);
        progress.check();
        byte[] flags = SkinRegion.flags(fine, finely(curves), inside);
        progress.check();
        List<List<Vec3>> rulings =
                curves.stream().map(curve -> Rulings.along(skin, curve)).toList();
        Strip strip = new Strip();
        for (int i = 0; i < curves.size(); i++) {
            double side = Rulings.outwardSide(fine, flags, curves.get(i), rulings.get(i));
            strip.add(curves.get(i), rulings.get(i), below, above, side);
        }
        return new TrimRibbon(fine, List.copyOf(curves), rulings, flags, strip, progress);
    }

    /// The smoothed curves, one point every half millimetre.
    public List<List<Vec3>> curves() {
        return curves;
    }

    /// The skin that was given, cut finer where that was needed: the same surface. Offsets of this one share their
    /// questions with the ribbon.
    public ScanSurface skin() {
        return skin;
    }

    /// Whether a triangle of [#skin()] is on the side that is kept.
    boolean isKept(int triangle) {
        return kept[triangle];
    }

    TriangleIndex strip() {
        return strip;
    }

    /// A component of the unit normal of a strip triangle; normals point away from the inside.
    double normal(int triangle, int axis) {
        return normals[3 * triangle + axis];
    }

    /// Asks the skin on the side that is kept.
    TriangleQuery keptSkin() {
        return skin.index().query(keptSkin);
    }

    /// Asks the skin on the side that is not.
    TriangleQuery otherSkin() {
        return skin.index().query(otherSkin);
    }

    /// Which skin triangles are kept; those under a curve by the side of the strip that their middle lies on.
    ///
    /// @throws IllegalArgumentException when a curve does not part the inside from the outside
    private boolean[] kept(byte[] flags, List<List<Vec3>> rulings) {
        boolean[] found = innerBarrier(flags);
        byte[] all = flags.clone();
        SkinRegion.floodOn(skin, all, found);
        for (int i = 0; i < curves.size(); i++) {
            Rulings.outwardSide(skin, all, curves.get(i), rulings.get(i));
        }
        for (int t = 0; t < all.length; t++) {
            found[t] |= all[t] == SkinRegion.INSIDE;
        }
        return found;
    }

    /// Which triangles under a curve lie on its inner side.
    private boolean[] innerBarrier(byte[] flags) {
        TriangleQuery query = strip.query();
        boolean[] inner = new boolean[flags.length];
        for (int t = 0; t < flags.length; t++) {
            if (flags[t] == SkinRegion.BARRIER) {
                Vec3 c = skin.mesh().centroid(t);
                query.closest(c.x(), c.y(), c.z());
                Vec3 foot = new Vec3(query.px(), query.py(), query.pz());
                int s = 3 * query.triangle();
                inner[t] = c.minus(foot).dot(new Vec3(normals[s], normals[s + 1], normals[s + 2])) < 0;
            }
        }
        return inner;
    }

    private static List<List<Vec3>> finely(List<List<Vec3>> curves) {
        return curves.stream().map(c -> ClosedCurve.resampled(c, SPACING / 4)).toList();
    }

    /// The skin, cut finer around the curves where its triangles there are too large to tell sides apart.
    private static ScanSurface fineEnough(ScanSurface skin, List<List<Vec3>> curves, Progress progress) {
        ScanSurface fine = skin;
        while (fine.mesh().triangleCount() <= MOST_TRIANGLES && longestUnder(fine, curves) > COARSE) {
            progress.check();
            boolean[] near = SkinRegion.around(fine.mesh(), SkinRegion.touched(fine, curves));
            fine = ScanSurface.of(Subdivision.where(near, fine.mesh(), COARSE), progress);
        }
        return fine;
    }

    private static double longestUnder(ScanSurface skin, List<List<Vec3>> curves) {
        boolean[] hit = SkinRegion.touched(skin, curves);
        double longest = 0;
        for (int t = 0; t < hit.length; t++) {
            for (int k = 0; k < 3 && hit[t]; k++) {
                Vec3 a = skin.mesh().cornerPoint(t, k);
                longest = Math.max(longest, a.distance(skin.mesh().cornerPoint(t, (k + 1) % 3)));
            }
        }
        return longest;
    }

    /// The triangles of the strips as they grow.
    private static final class Strip {
        private final List<Vec3> points = new ArrayList<>();
        private final List<int[]> triangles = new ArrayList<>();
        private final List<Double> sides = new ArrayList<>();

        void add(List<Vec3> curve, List<Vec3> rulings, double below, double above, double side) {
            int rows = Math.max(1, (int) Math.ceil((below + above) / ROW));
            int base = points.size();
            int n = curve.size();
            for (int i = 0; i < n; i++) {
                for (int row = 0; row <= rows; row++) {
                    points.add(curve.get(i).plus(-below + (below + above) * row / rows, rulings.get(i)));
                }
            }
            for (int i = 0; i < n; i++) {
                for (int row = 0; row < rows; row++) {
                    int a = base + i * (rows + 1) + row;
                    int b = base + (i + 1) % n * (rows + 1) + row;
                    triangles.add(new int[] {a, b, b + 1});
                    triangles.add(new int[] {a, b + 1, a + 1});
                    sides.add(side);
                    sides.add(side);
                }
            }
        }

        TriangleSoup soup() {
            double[] xyz = new double[3 * points.size()];
            for (int i = 0; i < points.size(); i++) {
                xyz[3 * i] = points.get(i).x();
                xyz[3 * i + 1] = points.get(i).y();
                xyz[3 * i + 2] = points.get(i).z();
            }
            int[] corners = triangles.stream().flatMapToInt(Arrays::stream).toArray();
            return TriangleSoup.owning(xyz, corners);
        }

        double[] normals() {
            double[] normals = new double[3 * triangles.size()];
            for (int t = 0; t < triangles.size(); t++) {
                Vec3 a = points.get(triangles.get(t)[0]);
                Vec3 n = points.get(triangles.get(t)[1])
                        .minus(a)
                        .cross(points.get(triangles.get(t)[2]).minus(a));
                double scale = sides.get(t) / Math.max(n.length(), 1e-300);
                normals[3 * t] = n.x() * scale;
                normals[3 * t + 1] = n.y() * scale;
                normals[3 * t + 2] = n.z() * scale;
            }
            return normals;
        }
    }
}
