package org.pasvorm.geometry.io;

import java.util.Optional;
import org.pasvorm.geometry.progress.Progress;

/// Adds the triangles of one glTF primitive: lists, strips and fans, with or without indices. Every triangle gets
/// vertices of its own; equal ones come together when the soup is welded.
final class GltfPrimitive {
    private static final String CURE = "export the scan again";
    private static final int TRIANGLES = 4;
    private static final int STRIP = 5;
    private static final int FAN = 6;
    private static final int CHECK_EVERY = 1 << 14;

    private final GltfItem item;
    private final GltfAccessor positions;
    private final Optional<GltfAccessor> indices;
    private final Optional<GltfSkin> skin;
    private final Affine world;
    private final int mode;

    private GltfPrimitive(
            GltfItem item,
            GltfAccessor positions,
            Optional<GltfAccessor> indices,
            Optional<GltfSkin> skin,
            Affine world,
            int mode) {
        this.item = item;
        this.positions = positions;
        this.indices = indices;
        this.skin = skin;
        this.world = world;
        this.mode = mode;
    }

    /// Whether the primitive has triangles, not points or lines.
    static boolean isSurface(GltfItem primitive) throws MeshFormatException {
        long mode = primitive.whole("mode", TRIANGLES);
        if (mode > FAN) {
            throw primitive.refusal("mode " + mode + " is unknown", CURE);
        }
        return mode >= TRIANGLES;
    }

    static GltfPrimitive of(GltfAccessors accessors, GltfItem primitive, Optional<GltfSkin> skin, Affine world)
            throws MeshFormatException {
        GltfAccessor positions = accessors.get(primitive.requireChild("attributes"), "POSITION", 3);
        Optional<GltfAccessor> indices = Optional.empty();
        if (primitive.has("indices")) {
            indices = Optional.of(accessors.get(primitive, "indices", 1));
            if (!indices.get().isWhole()) {
                throw primitive.refusal("the indices are no whole numbers", CURE);
            }
        }
        int mode = (int) primitive.whole("mode", TRIANGLES);
        return new GltfPrimitive(primitive, positions, indices, skin, world, mode);
    }

    /// Number of corners to walk over.
    int corners() {
        return indices.map(GltfAccessor::count).orElse(positions.count());
    }

    void addTo(SoupBuilder soup, Progress progress) throws MeshFormatException {
        int corners = corners();
        if (mode == TRIANGLES && corners % 3 != 0) {
            throw item.refusal(corners + " corners are no whole number of triangles", CURE);
        }
        int triangles = mode == TRIANGLES ? corners / 3 : corners - 2;
        for (int t = 0; t < triangles; t++) {
            switch (mode) {
                case STRIP -> add(soup, t, t + 1 + t % 2, t + 2 - t % 2);
                case FAN -> add(soup, t + 1, t + 2, 0);
                default -> add(soup, 3 * t, 3 * t + 1, 3 * t + 2);
            }
            if (t % CHECK_EVERY == 0) {
                progress.check();
            }
        }
    }

    private void add(SoupBuilder soup, int i, int j, int k) throws MeshFormatException {
        int a = vertex(i);
        int b = vertex(j);
        int c = vertex(k);
        boolean steersOnly = mode == STRIP && (a == b || b == c || c == a);
        if (!steersOnly) {
            int first = place(soup, a);
            boolean mirrored = skin.isEmpty() && world.determinant() < 0;
            place(soup, mirrored ? c : b);
            place(soup, mirrored ? b : c);
            soup.triangle(first, first + 1, first + 2);
        }
    }

    private int vertex(int corner) throws MeshFormatException {
        if (indices.isEmpty()) {
            return corner;
        }
        double index = indices.get().get(corner, 0);
        if (!(index >= 0 && index < positions.count())) {
            throw item.refusal("corner " + corner + " names vertex " + (long) index + " of " + positions.count(), CURE);
        }
        return (int) index;
    }

    private int place(SoupBuilder soup, int v) throws MeshFormatException {
        double x = positions.get(v, 0);
        double y = positions.get(v, 1);
        double z = positions.get(v, 2);
        Affine map = skin.isPresent() ? skin.get().at(v) : world;
        return soup.vertex(map.apply(0, x, y, z), map.apply(1, x, y, z), map.apply(2, x, y, z), positions.place(v));
    }
}
