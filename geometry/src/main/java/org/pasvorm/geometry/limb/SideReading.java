package org.pasvorm.geometry.limb;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;

/// Which side the shape shows, with the hints it rests on.
///
/// Seen from the back of the hand with the fingers up, the thumb of a right hand points left. The thumb side is plain
/// on any scan with a thumb; what may be unclear is back and palm, on a flat hand. Each cue votes on it; when the
/// votes do not add up to [#LEAST_WEIGHT] the side is unclear.
///
/// @param seen the side, or empty when the shape cannot tell
/// @param weight sum of the cues, positive for right
public record SideReading(Optional<Side> seen, double weight, List<SideCue> cues) {
    /// The sum of cues that a reading needs.
    public static final double LEAST_WEIGHT = 1;

    public SideReading {
        cues = List.copyOf(cues);
    }

    public static SideReading of(List<SideCue> cues) {
        double weight = cues.stream().mapToDouble(SideCue::weight).sum();
        Optional<Side> seen =
                Math.abs(weight) < LEAST_WEIGHT ? Optional.empty() : Optional.of(weight > 0 ? Side.RIGHT : Side.LEFT);
        return new SideReading(seen, weight, cues);
    }

    public boolean unclear() {
        return seen.isEmpty();
    }

    /// Holds the side asked for against the side seen. A contradiction is an error whatever was confirmed; an unclear
    /// side is an error until a person has confirmed the side asked for.
    public List<Finding> compare(Side asked, boolean confirmed) {
        if (seen.isPresent() && seen.get() != asked) {
            String message = "the scan shows a " + seen.get().word() + " limb, asked for was the " + asked.word() + " ("
                    + told() + ")";
            return List.of(Finding.error("side-contradiction", message));
        }
        if (seen.isPresent()) {
            return List.of();
        }
        String why = "the shape does not tell left from right (" + told() + ")";
        return List.of(
                confirmed
                        ? Finding.caution("side-unclear", why + "; the " + asked.word() + " side was confirmed by hand")
                        : Finding.error("side-unclear", why + "; confirm the side"));
    }

    private String told() {
        return String.join(
                "; ", cues.stream().map(c -> c.name() + " " + c.detail()).toList());
    }
}
