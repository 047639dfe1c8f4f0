package org.pasvorm.geometry.hardware;

import java.util.List;

/// A slide buckle: a plate with rounded corners and two slots beside a middle bar, through which a strap is laced.
///
/// @param strapWidth width of the strap, 10 to 60 mm; slots are 1 mm wider
/// @param slot width of the slots, 2 to 10 mm: twice the strap's thickness and some play
/// @param bar width of the middle bar and of the rim, 2.5 to 10 mm
/// @param thickness of the plate, 2 to 8 mm
public record StrapBuckle(double strapWidth, double slot, double bar, double thickness) implements HardwarePart {
    static final StrapBuckle USUAL = new StrapBuckle(25, 4, 4, 3);

    static final double CORNER = 2;
    static final double SLOT_CORNER = 0.8;
    private static final double PLAY = 1;

    public StrapBuckle {
        Limits.require("strap width", strapWidth, 10, 60);
        Limits.require("slot", slot, 2, 10);
        Limits.require("bar", bar, 2.5, 10);
        Limits.require("thickness", thickness, 2, 8);
    }

    @Override
    public String id() {
        return "strap-buckle";
    }

    @Override
    public String label() {
        return "Slide buckle for a strap of " + Limits.mm(strapWidth);
    }

    double halfWidth() {
        return (strapWidth + PLAY) / 2 + bar;
    }

    double halfLength() {
        return 1.5 * bar + slot;
    }

    @Override
    public List<PrintedPiece> pieces() {
        Csg plate = Csg.prism(Csg.roundedRectangle(halfWidth(), halfLength(), CORNER), 0, thickness);
        double[] ring = Csg.roundedRectangle((strapWidth + PLAY) / 2, slot / 2, SLOT_CORNER);
        double away = (bar + slot) / 2;
        Csg buckle = plate.minus(
                Csg.prism(moved(ring, away), -1, thickness + 1), Csg.prism(moved(ring, -away), -1, thickness + 1));
        return List.of(new PrintedPiece("buckle", buckle.shape(bar), 1));
    }

    private static double[] moved(double[] ring, double dy) {
        double[] moved = ring.clone();
        for (int i = 1; i < moved.length; i += 2) {
            moved[i] += dy;
        }
        return moved;
    }
}
