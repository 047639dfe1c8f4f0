package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;

/// A fitting with chosen dimensions. Modelling takes some tenths of a second the first time, so ask once.
public sealed interface HardwarePart
        permits StrapBuckle, DRing, LeafHinge, SnapLock, RivetPair, SensorPocket, ScrewBoss {
    /// A short name for lists and files, e.g. `d-ring`.
    String id();

    /// What it is, for a person.
    String label();

    /// What is printed, in the order of assembly.
    List<PrintedPiece> pieces();

    /// What the part adds to a body and cuts from it where it sits on a surface; none for loose parts.
    default Optional<SurfaceTool> tool() {
        return Optional.empty();
    }
}
