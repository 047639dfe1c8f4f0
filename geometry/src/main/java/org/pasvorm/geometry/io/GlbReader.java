package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// GLB, the one-file form of glTF 2.0; metres. Reads the meshes of the default scene with their node transforms and
/// skins as the file leaves them; animations, morph targets, materials and pictures are not read. Data outside the
/// binary part (other files, text) and compressed meshes are refused, and so is the text form `.gltf`.
final class GlbReader implements MeshReader {
    @Override
    public String id() {
        return "glb";
    }

    @Override
    public List<String> extensions() {
        return List.of("glb", "gltf");
    }

    @Override
    public boolean recognises(ScanBytes bytes) {
        return bytes.holds(0, "glTF");
    }

    @Override
    public LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        if (!recognises(bytes)) {
            boolean text = bytes.firstLine(64).startsWith("{");
            throw bytes.refusalAtByte(
                    0, text ? "a glTF text file" : "not a GLB file", "export the scan as one GLB file (glTF binary)");
        }
        GlbFile file = GlbFile.parse(bytes, limits);
        file.requireReadable();
        List<String> notes = new ArrayList<>();
        if (file.extra() > 0) {
            notes.add("bytes after the end that were not read: " + file.extra());
        }
        TriangleSoup soup = new Scene(bytes, file, limits, progress, notes).read();
        return new LoadedScan(soup, "GLB", Optional.of(LengthUnit.METRE), notes);
    }

    private static final class Scene {
        private final ScanBytes source;
        private final GlbFile file;
        private final Progress progress;
        private final List<String> notes;
        private final GltfNodes nodes;
        private final List<GltfItem> meshes;
        private final List<GltfItem> skins;
        private final SoupBuilder soup;
        private int notSurfaces;

        Scene(ScanBytes source, GlbFile file, ReadLimits limits, Progress progress, List<String> notes)
                throws MeshFormatException {
            this.source = source;
            this.file = file;
            this.progress = progress;
            this.notes = notes;
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
            if (!GltfPrimitive.isSurface(primitive)) {
                notSurfaces++;
                return;
            }
            Optional<GltfSkin> skin = Optional.empty();
            if (node.has("skin")) {
                GltfItem item = node.pick(skins, node.requireIndex("skin"), "skin");
                skin = Optional.of(GltfSkin.of(file, source, nodes, item, primitive.requireChild("attributes")));
            }
            GltfPrimitive.of(file, source, primitive, skin, world).addTo(soup, progress);
        }
    }
}
