package org.pasvorm.geometry;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real meshes that lie beside the checkout, in `../shared`. A test that needs one is skipped, with a message, where
/// they are not.
public final class SharedData {
    private SharedData() {}

    /// The file or folder `relative` below the shared folder.
    public static Path require(String relative) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(relative);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        Assumptions.abort("skipped: no shared/" + relative + " beside the checkout");
        throw new AssertionError();
    }
}
