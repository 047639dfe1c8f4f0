package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.solid.Solids;

/// A pocket for a small sensor on the outside of a brace, with a notch for a cable and a lid that is pressed in.
///
/// @param length of the sensor along x, 8 to 80 mm
/// @param width of the sensor along y, 8 to 60 mm
/// @param height of the sensor, 3 to 25 mm
/// @param wall 1.2 to 4 mm
/// @param play between lid and wall, 0.1 to 0.5 mm
public record SensorPocket(double length, double width, double height, double wall, double play)
        implements HardwarePart {
    static final SensorPocket USUAL = new SensorPocket(22, 16, 6, 1.6, 0.2);

    /// Room around the sensor.
    private static final double ROOM = 0.5;

    private static final double LID = 1.6;
    private static final double LIP = 2;
    private static final double CABLE = 3;

    /// How deep the walls reach into a curved body.
    private static final double ROOT = 4;

    public SensorPocket {
        Limits.require("length", length, 8, 80);
        Limits.require("width", width, 8, 60);
        Limits.require("height", height, 3, 25);
        Limits.require("wall", wall, 1.2, 4);
        Limits.require("play", play, 0.1, 0.5);
    }

    @Override
    public String id() {
        return "sensor-pocket";
    }

    @Override
    public String label() {
        return "Pocket with lid for a sensor of " + Limits.mm(length) + " x " + Limits.mm(width) + " x "
                + Limits.mm(height);
    }

    private double innerX() {
        return length / 2 + ROOM;
    }

    private double innerY() {
        return width / 2 + ROOM;
    }

    private double top() {
        return wall + height + LIP;
    }

    private Csg walls(double from) {
        return Csg.prism(Csg.roundedRectangle(innerX() + wall, innerY() + wall, wall), from, top());
    }

    private Csg hollow() {
        return Csg.box(-innerX(), innerX(), -innerY(), innerY(), wall, top() + 1)
                .plus(Csg.box(0, innerX() + wall + 1, -CABLE / 2, CABLE / 2, wall, top() - LIP));
    }

    private Csg lid() {
        double x = innerX() - play;
        double y = innerY() - play;
        Csg plate = Csg.prism(Csg.roundedRectangle(innerX() + wall, innerY() + wall, wall), 0, LID);
        Csg rim = Csg.box(-x, x, -y, y, LID / 2, LID + LIP)
                .minus(Csg.box(-x + wall, x - wall, -y + wall, y - wall, LID, LID + LIP + 1));
        return plate.plus(rim);
    }

    /// The pocket as a box of its own, and the lid.
    @Override
    public List<PrintedPiece> pieces() {
        return List.of(
                new PrintedPiece("pocket", walls(0).minus(hollow()).shape(wall), 1),
                new PrintedPiece("lid", lid().shape(wall), 1));
    }

    /// Walls with their roots in the body; the pocket's floor lies `wall` over the surface at the frame's origin.
    @Override
    public Optional<SurfaceTool> tool() {
        return Optional.of(new SurfaceTool(
                Solids.mesh(walls(-ROOT).shape(wall)), Optional.of(Solids.mesh(hollow().shape(CABLE)))));
    }
}
