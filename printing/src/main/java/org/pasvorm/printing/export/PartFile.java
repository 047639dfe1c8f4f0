package org.pasvorm.printing.export;

import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.printing.picture.PlainText;

/// A part and the few words that travel inside its file.
///
/// @param mesh millimetres, in build orientation
/// @param name what a slicer shows, e.g. `wrist-cock-up RIGHT`
/// @param partNumber identifies the part and its revision in the shop; never a patient's name
/// @param title one line about the part
/// @param application the program and version that wrote the file
public record PartFile(TriangleMesh mesh, String name, String partNumber, String title, String application) {
    /// Invisible characters of the texts are made visible; see [PlainText].
    public PartFile {
        name = PlainText.clean(name);
        partNumber = PlainText.clean(partNumber);
        title = PlainText.clean(title);
        application = PlainText.clean(application);
        if (mesh.triangleCount() == 0) {
            throw new IllegalArgumentException("an empty part cannot be exported");
        }
    }
}
