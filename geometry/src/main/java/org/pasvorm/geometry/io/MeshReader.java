package org.pasvorm.geometry.io;

import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// Reads one scan format. Has no state; a new format is one such class and one line in [MeshReaders#ALL].
public interface MeshReader {
    /// Stable lower-case name, e.g. `stl`.
    String id();

    /// File name extensions without the dot, lower case, the usual one first.
    List<String> extensions();

    /// Whether the content, not the name, speaks for this format. Looks at the beginning only and never fails.
    boolean recognises(ScanBytes bytes);

    /// @throws MeshFormatException for anything that is not a readable scan with at least one triangle
    /// @throws java.util.concurrent.CancellationException when cancelled
    LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException;
}
