package org.pasvorm.samples;

import java.util.List;
import org.pasvorm.geometry.field.Field;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// A right forearm with hand as the scanner would see it, in the limb frame: the body whose girths were fitted to its
/// shape, with the creases let into the skin. Negative inside.
final class LimbSkin implements Field {
    private static final int ROUNDS = 3;

    private final LimbBody body;
    private final Creases creases;
    private final Groove[] grooves;
    private final double widest;

    private LimbSkin(LimbBody body) {
        this.body = body;
        this.creases = Creases.on(body);
        this.grooves = creases.grooves(body.shape().handLength()).toArray(Groove[]::new);
        double w = 0;
        for (Groove g : grooves) {
            w = Math.max(w, g.width());
        }
        this.widest = w;
    }

    /// Fits the loft until the girths that a tape would read are those of the shape.
    static LimbSkin of(LimbShape shape) {
        double wrist = shape.wristGirth();
        double forearm = shape.forearmGirth();
        LimbBody body = new LimbBody(shape, wrist, forearm);
        for (int i = 0; i < ROUNDS; i++) {
            SkinProbe probe = new SkinProbe(body);
            wrist *= shape.wristGirth() / forearmGirth(probe, 0);
            forearm *= shape.forearmGirth() / thickest(probe, shape);
            body = new LimbBody(shape, wrist, forearm);
        }
        return new LimbSkin(body);
    }

    /// Girth across the forearm's axis at height z.
    static double forearmGirth(SkinProbe probe, double z) {
        return probe.girth(new Vec3(0, 0, z), new Vec3(1, 0, 0), new Vec3(0, 1, 0));
    }

    static double thickest(SkinProbe probe, LimbShape shape) {
        double most = 0;
        double end = shape.forearmShown();
        for (double z = 0.6 * shape.forearmLength(); z < end; z += 0.06 * shape.forearmLength()) {
            most = Math.max(most, forearmGirth(probe, -z));
        }
        return most;
    }

    @Override
    public double at(double x, double y, double z) {
        double value = body.at(x, y, z);
        if (Math.abs(value) >= widest) {
            return value;
        }
        double deepest = 0;
        for (Groove g : grooves) {
            deepest = Math.max(deepest, g.at(x, y, z));
        }
        return value + LimbBody.CAUTION * deepest;
    }

    LimbShape shape() {
        return body.shape();
    }

    Skeleton bones() {
        return body.bones();
    }

    LimbBody smooth() {
        return body;
    }

    Creases creases() {
        return creases;
    }

    /// The limb with the forearm cut flat where the scan ends.
    Solid solid() {
        Vec3 end = new Vec3(0, 0, -shape().forearmShown());
        return Solids.intersection(
                List.of(Solids.field(this, body.bounds()), Solids.halfSpace(Plane.through(end, UnitVec3.Z.negated()))));
    }
}
