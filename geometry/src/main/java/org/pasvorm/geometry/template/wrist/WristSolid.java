package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.SkinCurve;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.ScanSurface;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.solid.TrimRibbon;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.vector.Vec3;

/// The layout as a solid: the wall between two offsets of the skin, trimmed with a rounded rim, without its openings,
/// with its label.
record WristSolid(
        Limb limb, WristSizes sizes, SkinCurve rim, ShellOffset inner, List<Opening> openings, WristLabel label) {
    /// Radius of the edges of holes and slots, inside and outside.
    private static final double OPENING_EDGE = 0.8;

    /// How far an opening's tool reaches beyond the wall on either side.
    private static final double TOOL_REACH = 12;

    /// How far the trim reaches beyond the wall on either side; more would cut into the thumb beside the web bar.
    private static final double RIBBON_BEYOND = 3.5;

    private static final double LETTER_HEIGHT = 1;
    private static final double LETTER_ROOT = 0.6;

    Solid build(Progress progress) {
        TrimRibbon ribbon =
                ribbon(ScanSurface.of(limb.skin().mesh(), limb.skin().index()), progress);
        ScanSurface scan = ribbon.skin();
        ShellOffset outer = inner.raised(sizes.wall());
        Solid trimmed = Solids.round(
                Solids.shell(scan, inner, outer), Solids.ribbon(ribbon), Math.min(sizes.rim(), sizes.wall() / 2));
        Solid lettered = letter(trimmed, scan, outer);
        Solid open = Solids.roundDifference(lettered, Solids.union(tools()), edge());
        return open;
    }

    /// The volar side of the rim.
    private TrimRibbon ribbon(ScanSurface scan, Progress progress) {
        double above = inner.max() + sizes.wall() + RIBBON_BEYOND;
        double below = RIBBON_BEYOND - Math.min(0, inner.min());
        Vec3 inside = label.frame().origin();
        return TrimRibbon.of(scan, List.of(rim.points()), inside, below, above, TrimRibbon.USUAL_SMOOTHING, progress);
    }

    private double edge() {
        return Math.min(OPENING_EDGE, 0.4 * sizes.wall());
    }

    private List<Solid> tools() {
        List<Solid> tools = new ArrayList<>();
        for (Opening o : openings) {
            tools.add(
                    switch (o.kind()) {
                        case VENTILATION_HOLE -> hole(o);
                        case STRAP_SLOT -> Solids.roundedSlot(o.frame(), o.length(), o.height(), 2 * TOOL_REACH);
                    });
        }
        return tools;
    }

    private static Solid hole(Opening o) {
        Vec3 z = o.frame().zAxis().vector();
        return Solids.cylinder(o.centre().plus(-TOOL_REACH, z), o.centre().plus(TOOL_REACH, z), o.height() / 2);
    }

    private Solid letter(Solid shell, ScanSurface scan, ShellOffset outer) {
        String how = sizes.values().choice(WristParameters.LABEL);
        if (how.equals("none")) {
            return shell;
        }
        Solid prism = Solids.field(label.letters(), label.zone());
        Solid below = Solids.scanOffset(scan, outer.raised(-LETTER_ROOT));
        if (how.equals("engraved")) {
            return Solids.difference(shell, List.of(Solids.difference(prism, List.of(below))));
        }
        Solid above = Solids.scanOffset(scan, outer.raised(LETTER_HEIGHT));
        Solid raised = Solids.difference(Solids.intersection(List.of(prism, above)), List.of(below));
        return Solids.union(List.of(shell, raised));
    }
}
