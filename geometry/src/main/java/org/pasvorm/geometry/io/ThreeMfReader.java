package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.progress.Progress;

/// 3MF core 1.3: the meshes of the build items with their components and transforms, in the unit of the model. Colours,
/// materials and pictures are not read; support objects are left out. What changes the shape and is not known (a
/// required extension, parts in other model files) is refused.
final class ThreeMfReader implements MeshReader {
    private static final String LOCAL_HEADER = "PK\u0003\u0004";

    @Override
    public String id() {
        return "3mf";
    }

    @Override
    public List<String> extensions() {
        return List.of("3mf");
    }

    @Override
    public boolean recognises(ScanBytes bytes) {
        return bytes.holds(0, LOCAL_HEADER);
    }

    @Override
    public LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        if (!recognises(bytes)) {
            throw bytes.refusalAtByte(0, "not a ZIP archive, so no 3MF", "export the scan again");
        }
        ThreeMfPackage parts = new ThreeMfPackage(bytes, limits);
        ZipArchive.Entry entry = parts.model();
        ThreeMfModel model = new ThreeMfModel(limits, progress);
        parts.read(entry, xml -> new ThreeMfParser(xml, model).parse());
        List<String> notes = new ArrayList<>(model.notes());
        SoupBuilder soup = new SoupBuilder(
                bytes,
                limits,
                0,
                (id, reason, cure) ->
                        new MeshFormatException(bytes.name(), entry.name() + " object " + id, reason, cure));
        model.placeInto(soup);
        TriangleSoup triangles = soup.finish(notes);
        return new LoadedScan(triangles, "3MF", Optional.of(model.unit()), notes);
    }
}
