package org.pasvorm.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Wall and processor time of the stages of some work, one after the other.
final class StageClock {
    /// Stages after the mesh is made; they are listed but are no part of the total.
    private static final Set<String> AFTERWARDS = Set.of("prove", "decimate");

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Stage> stages = new ArrayList<>();
    private long wallNanos = System.nanoTime();
    private long cpuNanos = SYSTEM.getProcessCpuTime();

    /// Seconds of one stage; processor time is that of all threads.
    record Stage(String name, double wallSeconds, double cpuSeconds) {}

    /// Ends the running stage, which is called `name`, and begins the next.
    void done(String name) {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        stages.add(new Stage(name, (wall - wallNanos) * 1e-9, (cpu - cpuNanos) * 1e-9));
        wallNanos = wall;
        cpuNanos = cpu;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /// The sum of the stages that make the mesh.
    Stage total() {
        List<Stage> making =
                stages.stream().filter(s -> !AFTERWARDS.contains(s.name())).toList();
        return new Stage(
                "total",
                making.stream().mapToDouble(Stage::wallSeconds).sum(),
                making.stream().mapToDouble(Stage::cpuSeconds).sum());
    }
}
