package org.pasvorm.geometry.hardware;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.solid.MeshShape;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A hinge of two leaves, printed flat and in one go: one leaf holds the pin between its two knuckles, the other turns
/// about it on a third, with a gap all around.
///
/// @param width along the pin, 15 to 80 mm
/// @param leaf length of each leaf from the pin's axis, 12 to 60 mm
/// @param thickness of the leaves, 2 to 6 mm, at most the radius of the knuckles
/// @param pin radius of the pin, 1.5 to 5 mm
/// @param gap between what moves, 0.3 to 1 mm: what the printer keeps open
public record LeafHinge(double width, double leaf, double thickness, double pin, double gap) implements HardwarePart {
    static final LeafHinge USUAL = new LeafHinge(30, 18, 3, 2, 0.4);

    /// Wall of the knuckles around the pin's gap.
    private static final double WALL = 1.6;

    private static final double SCREW = 1.6;

    public LeafHinge {
        Limits.require("width", width, 15, 80);
        Limits.require("leaf", leaf, 12, 60);
        Limits.require("thickness", thickness, 2, 6);
        Limits.require("pin", pin, 1.5, 5);
        Limits.require("gap", gap, 0.3, 1);
        Limits.require(thickness <= pin + gap + WALL, "leaves are thicker than the knuckles' radius");
        Limits.require(
                leaf >= pin + 2 * gap + WALL + 4 * SCREW, "leaves are too short for a screw beside the knuckles");
    }

    @Override
    public String id() {
        return "leaf-hinge";
    }

    @Override
    public String label() {
        return "Hinge of two leaves, " + Limits.mm(width) + ", printed in place with a gap of " + Limits.mm(gap);
    }

    double knuckle() {
        return pin + gap + WALL;
    }

    @Override
    public List<PrintedPiece> pieces() {
        return List.of(new PrintedPiece("hinge", shape(), 2));
    }

    private MeshShape shape() {
        double r = knuckle() + 2 * gap;
        Box3 moving = new Box3(new Vec3(-r, 0, 0), new Vec3(r, width, 2 * r));
        return holder().plus(turner()).shape(gap, moving);
    }

    /// Laid on a surface with the pin along y; both leaves are joined to what is under them, so a joint of the body
    /// (see [Solids#split]) must run under the pin.
    @Override
    public Optional<SurfaceTool> tool() {
        return Optional.of(new SurfaceTool(Solids.mesh(shape()), Optional.empty()));
    }

    /// The leaf on the side of −x with the outer knuckles and the pin.
    private Csg holder() {
        double r = knuckle();
        double a = width / 3 - gap / 2;
        double b = 2 * width / 3 + gap / 2;
        Csg plate = Csg.box(-leaf, -r - gap, 0, width, 0, thickness);
        Csg low = Csg.box(-r - gap, 0, 0, a, 0, thickness).plus(Csg.bar(0, r, r, 0, a));
        Csg high = Csg.box(-r - gap, 0, b, width, 0, thickness).plus(Csg.bar(0, r, r, b, width));
        return plate.plus(low, high, Csg.bar(0, r, pin, a / 2, (b + width) / 2)).minus(screws(-1));
    }

    /// The leaf on the side of +x with the middle knuckle.
    private Csg turner() {
        double r = knuckle();
        double a = width / 3 + gap / 2;
        double b = 2 * width / 3 - gap / 2;
        Csg plate = Csg.box(r + gap, leaf, 0, width, 0, thickness);
        Csg web = Csg.box(0, r + gap, a, b, 0, thickness).plus(Csg.bar(0, r, r, a, b));
        return plate.plus(web).minus(Csg.bar(0, r, pin + gap, a - 1, b + 1)).minus(screws(1));
    }

    private Csg[] screws(int side) {
        double x = side * (leaf + knuckle() + gap) / 2;
        return new Csg[] {
            Csg.cylinder(x, width / 4, SCREW, -1, thickness + 1),
            Csg.cylinder(x, 3 * width / 4, SCREW, -1, thickness + 1)
        };
    }
}
