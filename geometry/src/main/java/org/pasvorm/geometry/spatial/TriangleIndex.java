package org.pasvorm.geometry.spatial;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.Triangles;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// An index over the triangles of a mesh or a soup: an implicit tree with eight children a node, made by median splits,
/// leaves of two triangles, bounded by thin oriented discs.
///
/// Immutable; safe for any number of threads. It holds a copy of the coordinates and nothing of the mesh. Answers are
/// the same whatever the number of threads that built it or ask it. What only some questions need (boxes for rays,
/// moments for winding numbers) is made at the first such question.
///
/// Degenerate triangles are welcome: they have distances, and neither rays nor winding numbers see them. The sign of
/// distances is promised for closed meshes; for a soup it is that of the winding number, which near a hole is a smooth
/// guess.
public final class TriangleIndex {
    private final SlotTriangles triangles;
    private volatile @Nullable DiscSlabs slabs;
    private volatile @Nullable BoxTree boxes;
    private volatile @Nullable WindingMoments moments;

    private TriangleIndex(SlotTriangles triangles, @Nullable DiscSlabs slabs) {
        this.triangles = triangles;
        this.slabs = slabs;
    }

    /// Builds on all processors.
    public static TriangleIndex build(Triangles mesh, Progress progress) {
        return build(mesh, processors(), progress);
    }

    /// Builds on up to `threads` threads; the index is the same for every number.
    public static TriangleIndex build(Triangles mesh, int threads, Progress progress) {
        return build(SlotTriangles.source(mesh), mesh.triangleCount(), new Workers(threads, progress));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// An index that is made for questions about boxes and rays: what closest points need is made only when asked for.
    static TriangleIndex forBoxes(SlotTriangles.Source source, int count, int threads, Progress progress) {
        return new TriangleIndex(SlotTriangles.of(source, count, new Workers(threads, progress)), null);
    }

    private static TriangleIndex build(SlotTriangles.Source source, int count, Workers workers) {
        SlotTriangles triangles = SlotTriangles.of(source, count, workers);
        return new TriangleIndex(triangles, DiscSlabs.of(triangles, workers));
    }

    /// Whether questions are answered with the Vector API, which is chosen when the program starts: where the module
    /// `jdk.incubator.vector` is there, unless the system property `pasvorm.vector` is `off`. Answers are the same.
    public static boolean usesVectors() {
        return SlabFilter.chosen() instanceof VectorSlabFilter;
    }

    public int triangleCount() {
        return triangles.count();
    }

    /// A cursor for closest-point questions of one thread.
    public TriangleQuery query() {
        return new TriangleQuery(this, null);
    }

    /// A cursor for closest-point questions to some of the triangles only, as if there were no others; whether a point
    /// is inside is asked of all. Triangles have the numbers they have in the whole.
    ///
    /// @throws IllegalArgumentException when the triangles are those of another index
    public TriangleQuery query(TriangleSubset of) {
        if (!of.isOf(triangles.shape())) {
            throw new IllegalArgumentException("a subset of another index");
        }
        return new TriangleQuery(this, of);
    }

    /// The triangles of this index with the given numbers.
    public TriangleSubset subset(IntPredicate chosen) {
        return TriangleSubset.of(triangles, chosen);
    }

    /// The nearest hit of the ray within `maxDistance` (infinity for no limit). Both sides of a triangle are hit; a ray
    /// cannot slip through an edge or a corner that triangles share. Triangles seen exactly edge-on are not hit.
    public Optional<RayHit> ray(Vec3 origin, UnitVec3 direction, double maxDistance) {
        return RayCast.nearest(triangles, boxes(), origin, direction, maxDistance);
    }

    /// All hits of the ray within `maxDistance`, nearest first. A ray through an edge or a corner hits every triangle
    /// there.
    public List<RayHit> rayAll(Vec3 origin, UnitVec3 direction, double maxDistance) {
        return RayCast.all(triangles, boxes(), origin, direction, maxDistance);
    }

    /// How often the surface goes round the point: 1 inside and 0 outside a closed mesh, with an error below a
    /// hundredth.
    public double windingNumber(double x, double y, double z) {
        return moments().at(x, y, z);
    }

    /// Whether the exact winding number exceeds one half. The fast sum decides where a bound of its error allows it;
    /// finer ones and at last the exact sum do elsewhere, so points within rounding of the surface are slow (every
    /// triangle is visited), and on the surface itself either answer may come.
    public boolean inside(double x, double y, double z) {
        return moments().exceedsHalf(x, y, z);
    }

    /// Calls `triangle` for every triangle whose axis-parallel box touches `box`, in a fixed order.
    public void forEachTriangleIn(Box3 box, IntConsumer triangle) {
        boxes().forEachSlotIn(box, slot -> triangle.accept(triangles.triangles()[slot]));
    }

    /// Calls `triangle` for every triangle whose axis-parallel box touches the plane, and for some that nearly do, in a
    /// fixed order.
    public void forEachTriangleAt(Plane plane, IntConsumer triangle) {
        boxes().forEachSlotAt(plane, slot -> triangle.accept(triangles.triangles()[slot]));
    }

    SlotTriangles triangles() {
        return triangles;
    }

    DiscSlabs slabs() {
        DiscSlabs known = slabs;
        return known != null ? known : makeSlabs();
    }

    private synchronized DiscSlabs makeSlabs() {
        DiscSlabs known = slabs;
        if (known == null) {
            known = DiscSlabs.of(triangles, new Workers(processors(), Progress.NONE));
            slabs = known;
        }
        return known;
    }

    BoxTree boxes() {
        BoxTree known = boxes;
        return known != null ? known : makeBoxes();
    }

    private synchronized BoxTree makeBoxes() {
        BoxTree known = boxes;
        if (known == null) {
            known = BoxTree.of(triangles);
            boxes = known;
        }
        return known;
    }

    WindingMoments moments() {
        WindingMoments known = moments;
        return known != null ? known : makeMoments();
    }

    private synchronized WindingMoments makeMoments() {
        WindingMoments known = moments;
        if (known == null) {
            known = WindingMoments.of(triangles);
            moments = known;
        }
        return known;
    }
}
