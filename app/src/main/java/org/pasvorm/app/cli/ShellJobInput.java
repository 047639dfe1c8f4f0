package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.pasvorm.app.refusal.WrongUse;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the benchmarks of the shell job are given.
final class ShellJobInput {
    @Parameters(index = "0", paramLabel = "SCAN", description = "scan in millimetres")
    private Path scan = Path.of("");

    @Parameters(index = "1", paramLabel = "JOB", description = "inner, outer, plane and cylinder lines")
    private Path job = Path.of("");

    @Parameters(index = "2", paramLabel = "VOXEL", description = "sample distance in mm")
    private double voxel;

    @Option(names = "--threads", split = ",", paramLabel = "N[,N…]", description = "default: all processors")
    private List<Integer> threads = List.of(Runtime.getRuntime().availableProcessors());

    /// @throws WrongUse when a number is out of its range
    void check(int runs) throws WrongUse {
        if (!(voxel >= 0.05 && voxel <= 10)) {
            throw new WrongUse("VOXEL must be 0.05 to 10 mm");
        }
        if (runs < 1 || threads.stream().anyMatch(n -> n < 1 || n > 1024)) {
            throw new WrongUse("--threads and --runs count from 1");
        }
    }

    Path scan() {
        return scan;
    }

    Path job() {
        return job;
    }

    double voxel() {
        return voxel;
    }

    List<Integer> threads() {
        return threads;
    }

    /// @throws WrongUse when several numbers of threads are given
    int onlyThreads() throws WrongUse {
        if (threads.size() != 1) {
            throw new WrongUse("--threads takes one number here");
        }
        return threads.getFirst();
    }
}
