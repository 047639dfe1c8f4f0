package org.pasvorm.app.planning;

import java.nio.file.Path;

/// Where a scan comes from.
public sealed interface ScanSource {
    /// What to call it in messages and papers; without folders, which may name people.
    String label();

    /// A scan file.
    record File(Path path) implements ScanSource {
        @Override
        public String label() {
            return String.valueOf(path.getFileName());
        }
    }

    /// A shipped sample body.
    record Sample(String id) implements ScanSource {
        @Override
        public String label() {
            return "sample " + id;
        }
    }
}
