package org.pasvorm.geometry.solid;

import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.vector.Box3;

/// A closed mesh (a repaired and capped scan) made ready for distances: what the offsets of a scan share.
///
/// Distances are exact; the sign is that of the winding number. Immutable in effect and safe for several threads.
public final class ScanSurface {
    private final TriangleMesh mesh;
    private final TriangleIndex index;
    private final Box3 bounds;
    private volatile int @Nullable [] neighbours;

    private ScanSurface(TriangleMesh mesh, TriangleIndex index) {
        this.mesh = mesh;
        this.index = index;
        this.bounds = mesh.bounds();
    }

    public static ScanSurface of(TriangleMesh closedSkin, Progress progress) {
        return new ScanSurface(closedSkin, TriangleIndex.build(closedSkin, progress));
    }

    /// As [#of(TriangleMesh,Progress)] on up to `threads` threads.
    public static ScanSurface of(TriangleMesh closedSkin, int threads, Progress progress) {
        return new ScanSurface(closedSkin, TriangleIndex.build(closedSkin, threads, progress));
    }

    /// Of a skin that is indexed already.
    ///
    /// @param index of `closedSkin`
    public static ScanSurface of(TriangleMesh closedSkin, TriangleIndex index) {
        if (index.triangleCount() != closedSkin.triangleCount()) {
            throw new IllegalArgumentException("the index is not of this mesh");
        }
        return new ScanSurface(closedSkin, index);
    }

    public TriangleMesh mesh() {
        return mesh;
    }

    public TriangleIndex index() {
        return index;
    }

    /// The triangle across each edge, as [TriangleMesh#neighbours]; made when first asked for, not to be changed.
    int[] neighbours() {
        int[] known = neighbours;
        if (known == null) {
            known = mesh.neighbours();
            neighbours = known;
        }
        return known;
    }

    public Box3 bounds() {
        return bounds;
    }
}
