package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;

/// The fittings there are, in usual sizes.
public final class HardwareParts {
    public static final List<HardwarePart> ALL = List.of(
            StrapBuckle.USUAL,
            DRing.USUAL,
            LeafHinge.USUAL,
            SnapLock.USUAL,
            RivetPair.USUAL,
            SensorPocket.USUAL,
            ScrewBoss.USUAL);

    private HardwareParts() {}

    public static Optional<HardwarePart> find(String id) {
        return ALL.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
