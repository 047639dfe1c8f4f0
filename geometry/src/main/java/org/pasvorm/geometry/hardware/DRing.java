package org.pasvorm.geometry.hardware;

import java.util.List;

/// A ring in the shape of a D: a straight bar for a sewn or welded loop, an arc through which a strap runs.
///
/// @param strapWidth inner width, 10 to 60 mm
/// @param bar width of the ring seen from above, 2.5 to 10 mm
/// @param thickness 2 to 10 mm
public record DRing(double strapWidth, double bar, double thickness) implements HardwarePart {
    static final DRing USUAL = new DRing(25, 4, 4);

    /// How far the straight sides reach below the arc's middle, inside.
    static final double STRAIGHT = 2;

    public DRing {
        Limits.require("strap width", strapWidth, 10, 60);
        Limits.require("bar", bar, 2.5, 10);
        Limits.require("thickness", thickness, 2, 10);
    }

    @Override
    public String id() {
        return "d-ring";
    }

    @Override
    public String label() {
        return "D-ring for a strap of " + Limits.mm(strapWidth);
    }

    @Override
    public List<PrintedPiece> pieces() {
        double inner = strapWidth / 2;
        Csg ring = Csg.prism(Csg.dee(inner + bar, STRAIGHT + bar), 0, thickness)
                .minus(Csg.prism(Csg.dee(inner, STRAIGHT), -1, thickness + 1));
        return List.of(new PrintedPiece("ring", ring.shape(Math.min(bar, thickness)), 1));
    }
}
