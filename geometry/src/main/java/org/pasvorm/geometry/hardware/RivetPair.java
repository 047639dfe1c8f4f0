package org.pasvorm.geometry.hardware;

import java.util.List;

/// Two halves of a press rivet that hold layers together: a split shaft with a barb, and a socket with a groove behind
/// a narrower mouth.
///
/// @param head radius of both heads, 4 to 12 mm
/// @param shaft radius of the shaft, 1.5 to 4 mm, at most half of the head
/// @param grip thickness of the layers between the heads, 2 to 12 mm
/// @param barb how far the barb stands out over the shaft, 0.2 to 0.6 mm
/// @param play between shaft and socket, 0.1 to 0.4 mm
public record RivetPair(double head, double shaft, double grip, double barb, double play) implements HardwarePart {
    static final RivetPair USUAL = new RivetPair(6, 2.5, 5, 0.4, 0.15);

    private static final double PLATE = 1.6;
    private static final double SLIT = 0.8;
    private static final double WALL = 1.4;

    /// Length of the barb's flanks, and room behind it.
    private static final double FLANK = 1;

    private static final double ROOM = 0.4;

    public RivetPair {
        Limits.require("head", head, 4, 12);
        Limits.require("shaft", shaft, 1.5, 4);
        Limits.require("grip", grip, 2, 12);
        Limits.require("barb", barb, 0.2, 0.6);
        Limits.require("play", play, 0.1, 0.4);
        Limits.require(shaft <= head / 2, "the shaft is wider than half of the head");
    }

    @Override
    public String id() {
        return "rivet-pair";
    }

    @Override
    public String label() {
        return "Press rivet in two halves for layers of " + Limits.mm(grip);
    }

    @Override
    public List<PrintedPiece> pieces() {
        double barbAt = PLATE + grip - 2 * FLANK;
        double top = barbAt + 2 * FLANK + ROOM;
        Csg pin = Csg.cylinder(0, 0, head, 0, PLATE)
                .plus(Csg.cylinder(0, 0, shaft, PLATE / 2, top))
                .plus(Csg.cone(0, 0, barbAt, shaft - 0.1, barbAt + FLANK, shaft + barb))
                .plus(Csg.cone(0, 0, barbAt + FLANK, shaft + barb, top, shaft - 0.3))
                .minus(Csg.box(-SLIT / 2, SLIT / 2, -head, head, PLATE + 0.6, top + 1));
        double bore = shaft + play;
        double groove = shaft + barb + play;
        double depth = 2 * FLANK + 2 * ROOM;
        Csg socket = Csg.cylinder(0, 0, head, 0, PLATE)
                .plus(Csg.cylinder(0, 0, groove + WALL, PLATE / 2, PLATE + grip - 0.5))
                .minus(Csg.cylinder(0, 0, bore, PLATE / 2, PLATE + grip + 1))
                .minus(Csg.cylinder(0, 0, groove, PLATE / 2, PLATE / 2 + depth));
        return List.of(
                new PrintedPiece("pin", pin.shape(SLIT), 1), new PrintedPiece("socket", socket.shape(PLATE / 2), 1));
    }
}
