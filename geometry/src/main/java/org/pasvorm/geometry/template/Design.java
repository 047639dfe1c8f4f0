package org.pasvorm.geometry.template;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A device laid out on a limb: the solid to evaluate and what is known about it.
///
/// @param solid in the canonical limb frame
/// @param bodies how many bodies the evaluated solid must have
/// @param shell the shell's nominal sizes
/// @param trimLines the rims, as closed lines on the skin
/// @param openings holes and slots
/// @param straps the straps, from one slot to the other
/// @param textZones boxes round raised or cut letters
/// @param findings what the layout itself has to say
/// @param facts sizes worth telling
public record Design(
        Solid solid,
        int bodies,
        Shell shell,
        List<TrimLine> trimLines,
        List<Opening> openings,
        List<Strap> straps,
        List<Box3> textZones,
        List<Finding> findings,
        List<Fact> facts) {
    public Design {
        trimLines = List.copyOf(trimLines);
        openings = List.copyOf(openings);
        straps = List.copyOf(straps);
        textZones = List.copyOf(textZones);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /// Nominal sizes of the shell in mm.
    ///
    /// @param standOff from the skin to the inner face
    /// @param wall from the inner to the outer face
    /// @param rimRadius of both rim edges
    public record Shell(double standOff, double wall, double rimRadius) {}

    /// A strap of the given width between two slots.
    public record Strap(String name, double width, Opening from, Opening to) {}

    /// Least distance of `p` from any trim line in mm.
    public double distanceToRim(Vec3 p) {
        return trimLines.stream().mapToDouble(t -> t.distance(p)).min().orElse(Double.POSITIVE_INFINITY);
    }
}
