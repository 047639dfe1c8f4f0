package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.solid.Solids;

/// A post with a blind hole for a self-tapping screw.
///
/// @param hole radius of the pilot hole, 0.8 to 4 mm
/// @param wall around the hole, 1.2 to 6 mm
/// @param height of the post over the surface, 3 to 30 mm
/// @param floor what is left under the hole, 0.8 to 5 mm, less than the height
public record ScrewBoss(double hole, double wall, double height, double floor) implements HardwarePart {
    static final ScrewBoss USUAL = new ScrewBoss(1.25, 2.25, 8, 1.5);

    /// How deep the post reaches into a curved body.
    private static final double ROOT = 3;

    /// Height and width of the chamfer that leads the screw in.
    static final double CHAMFER = 0.6;

    public ScrewBoss {
        Limits.require("hole", hole, 0.8, 4);
        Limits.require("wall", wall, 1.2, 6);
        Limits.require("height", height, 3, 30);
        Limits.require("floor", floor, 0.8, 5);
        Limits.require(floor + 2 * CHAMFER <= height, "the floor leaves no room for a hole");
    }

    @Override
    public String id() {
        return "screw-boss";
    }

    @Override
    public String label() {
        return "Post for a self-tapping screw, hole of " + Limits.mm(2 * hole);
    }

    private Csg post(double from) {
        return Csg.cylinder(0, 0, hole + wall, from, height);
    }

    private Csg bore() {
        return Csg.cylinder(0, 0, hole, floor, height + 1)
                .plus(Csg.cone(0, 0, height - CHAMFER, hole, height + CHAMFER, hole + 2 * CHAMFER));
    }

    @Override
    public List<PrintedPiece> pieces() {
        return List.of(new PrintedPiece("boss", post(0).minus(bore()).shape(wall), 1));
    }

    @Override
    public Optional<SurfaceTool> tool() {
        return Optional.of(
                new SurfaceTool(Solids.mesh(post(-ROOT).shape(wall)), Optional.of(Solids.mesh(bore().shape(hole)))));
    }
}
