package org.pasvorm.geometry.template;

import java.util.List;
import java.util.stream.IntStream;
import org.pasvorm.geometry.limb.Skin;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleQuery;
import org.pasvorm.geometry.vector.Vec3;

/// Signed distances of sampled part vertices from the skin, negative inside the limb.
public final class SkinDistances {
    private static final int SAMPLES = 10_000;

    private SkinDistances() {}

    /// A vertex of the part and its distance from the skin in mm.
    public record Sample(Vec3 place, double distance) {}

    /// Evenly strided vertices, about 10,000 of them.
    public static List<Sample> of(TriangleMesh part, Skin skin, Progress progress) {
        int stride = Math.max(1, part.vertexCount() / SAMPLES);
        TriangleQuery query = skin.index().query();
        return IntStream.iterate(0, v -> v < part.vertexCount(), v -> v + stride)
                .mapToObj(v -> {
                    progress.check();
                    Vec3 p = part.vertex(v);
                    return new Sample(p, query.signedDistance(p.x(), p.y(), p.z()));
                })
                .toList();
    }
}
