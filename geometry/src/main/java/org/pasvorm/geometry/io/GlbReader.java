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
        TriangleSoup soup = new GltfScene(bytes, file, limits, progress, notes).read();
        return new LoadedScan(soup, "GLB", Optional.of(LengthUnit.METRE), notes);
    }
}
