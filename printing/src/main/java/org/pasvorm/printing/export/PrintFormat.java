package org.pasvorm.printing.export;

import org.pasvorm.geometry.progress.Progress;

/// A file format for printing. A new one is one class and one line in [PrintFormats#ALL].
public interface PrintFormat {
    /// Stable key, lower case; also the file name extension.
    String id();

    String label();

    /// The complete file: the same part gives the same bytes.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    byte[] bytes(PartFile part, Progress progress);

    /// How far a coordinate may lie from the part's after a round trip, in millimetres, for coordinates up to `size`.
    double precision(double size);

    /// Whether triangles share vertices by index. Where they do not, a reader joins equal corners, and the file must
    /// still be closed after that.
    boolean indexed();
}
