package org.pasvorm.geometry.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// Places the meshes of a glTF scene. A file can name one mesh many times; what that adds up to is capped before it is
/// done.
final class GltfScene {
    private static final int MOST_PLACED = 100_000;

    private final ScanBytes source;
    private final ReadLimits limits;
    private final Progress progress;
    private final List<String> notes;
    private final GltfAccessors accessors;
    private final GltfNodes nodes;
    private final List<GltfItem> meshes;
    private final List<GltfItem> skins;
    private final Map<Integer, Affine[]> joints = new HashMap<>();
    private final SoupBuilder soup;
    private int notSurfaces;
    private int placed;
    private long corners;

    GltfScene(ScanBytes source, GlbFile file, ReadLimits limits, Progress progress, List<String> notes)
            throws MeshFormatException {
        this.source = source;
        this.limits = limits;
        this.progress = progress;
        this.notes = notes;
        this.accessors = new GltfAccessors(file, source);
        this.nodes = GltfNodes.of(file.json(), limits);
        this.meshes = file.json().items("meshes");
        this.skins = file.json().items("skins");
        this.soup = new SoupBuilder(source, limits, 0, source::refusalAtByte);
    }

    TriangleSoup read() throws MeshFormatException {
        int done = 0;
        for (int i : nodes.order()) {
            progress.check();
            progress.report((double) done++ / nodes.count(), "read meshes");
            GltfItem node = nodes.node(i);
            if (node.has("mesh")) {
                GltfItem mesh = node.pick(meshes, node.requireIndex("mesh"), "mesh");
                for (GltfItem primitive : mesh.items("primitives")) {
                    primitive(node, nodes.world(i), primitive);
                }
            }
        }
        if (notSurfaces > 0) {
            notes.add("meshes of points or lines that were left out: " + notSurfaces);
        }
        return soup.finish(notes);
    }

    private void primitive(GltfItem node, Affine world, GltfItem primitive) throws MeshFormatException {
        if (++placed > MOST_PLACED) {
            throw node.refusal("more than " + MOST_PLACED + " placed meshes", "reduce the scan");
        }
        if (!GltfPrimitive.isSurface(primitive)) {
            notSurfaces++;
            return;
        }
        GltfPrimitive surface = GltfPrimitive.of(accessors, primitive, skin(node, primitive), world);
        corners += surface.corners();
        if (corners > 3 * limits.triangles()) {
            throw SoupBuilder.tooMany(source, limits);
        }
        surface.addTo(soup, progress);
    }

    private Optional<GltfSkin> skin(GltfItem node, GltfItem primitive) throws MeshFormatException {
        if (!node.has("skin")) {
            return Optional.empty();
        }
        int index = node.requireIndex("skin");
        GltfItem skin = node.pick(skins, index, "skin");
        Affine[] moves = joints.get(index);
        if (moves == null) {
            moves = GltfSkin.joints(accessors, nodes, skin);
            joints.put(index, moves);
        }
        return Optional.of(GltfSkin.of(accessors, skin, moves, primitive.requireChild("attributes")));
    }
}
