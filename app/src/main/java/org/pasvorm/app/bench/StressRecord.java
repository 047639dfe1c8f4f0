package org.pasvorm.app.bench;

import java.util.Optional;
import org.pasvorm.samples.stress.StressCase;

/// How one stress case ended, and what it cost.
///
/// @param words what the case is
/// @param beyond why the kernel promises nothing for it; empty when it does promise a proven mesh
/// @param name `proven`, the name of the failure, or what kind of surprise it was
/// @param message in words, with the place
/// @param seconds wall time of the evaluation
/// @param bytes memory allocated by the calling thread, garbage included
public record StressRecord(
        int number,
        String family,
        String words,
        String beyond,
        Ending ending,
        String name,
        String message,
        int triangles,
        double seconds,
        long bytes,
        Optional<Volumes> volumes) {
    /// The three ways a case can end.
    public enum Ending {
        PROVEN,
        FAILED,
        UNEXPLAINED
    }

    /// Volume of a mesh against that counted without it, mm³.
    ///
    /// @param deviation standard deviation of the count
    /// @param coarseness what flat triangles may leave out
    public record Volumes(double mesh, double counted, double deviation, double coarseness) {
        private static final double DEVIATIONS = 5;

        public boolean agree() {
            return Math.abs(mesh - counted) <= DEVIATIONS * deviation + coarseness;
        }
    }

    static StressRecord blank(int number, String family) {
        return new StressRecord(number, family, "", "", Ending.UNEXPLAINED, "", "", 0, 0, 0, Optional.empty());
    }

    StressRecord of(StressCase made) {
        return new StressRecord(number, family, made.words(), made.beyond(), ending, name, message, 0, 0, 0, volumes);
    }

    StressRecord ended(Ending how, String by, String text) {
        return new StressRecord(number, family, words, beyond, how, by, text, triangles, seconds, bytes, volumes);
    }

    StressRecord triangles(int count) {
        return new StressRecord(number, family, words, beyond, ending, name, message, count, seconds, bytes, volumes);
    }

    StressRecord cost(double wall, long allocated) {
        return new StressRecord(
                number, family, words, beyond, ending, name, message, triangles, wall, allocated, volumes);
    }

    StressRecord counted(Volumes found) {
        return new StressRecord(
                number, family, words, beyond, ending, name, message, triangles, seconds, bytes, Optional.of(found));
    }

    public boolean isInside() {
        return beyond.isEmpty();
    }

    /// Whether the case ended as the kernel promises.
    public boolean kept() {
        return isInside()
                ? ending == Ending.PROVEN && volumes.map(Volumes::agree).orElse(true)
                : ending != Ending.UNEXPLAINED;
    }
}
