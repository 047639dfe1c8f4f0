package org.pasvorm.app.planning;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/// How much memory a long computation may take, so that it is refused with a reason instead of failing for want of
/// memory half-way.
final class HeapRoom {
    /// The collector needs some room of its own to work at a bearable speed.
    private static final double SHARE = 0.8;

    private HeapRoom() {}

    /// Bytes that are neither in use (as of the last collection) nor kept in reserve.
    static long bytes() {
        long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(HeapRoom::live)
                .sum();
        return (long) (SHARE * Math.max(0, Runtime.getRuntime().maxMemory() - used));
    }

    private static long live(MemoryPoolMXBean pool) {
        MemoryUsage afterCollection = pool.getCollectionUsage();
        return afterCollection == null ? 0 : afterCollection.getUsed();
    }
}
