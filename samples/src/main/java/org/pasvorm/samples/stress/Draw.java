package org.pasvorm.samples.stress;

import java.util.List;
import java.util.SplittableRandom;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// The luck of one case: the same numbers for the same seed and case number on every machine.
final class Draw {
    /// How often a number comes from the very end of its range.
    private static final double CORNER = 0.15;

    private final SplittableRandom random;

    Draw(long seed, int number) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        // Neighbouring numbers start alike; the first draws stir them.
        random.nextLong();
        random.nextLong();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int count(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /// Between `low` and `high`, often exactly one of them.
    double edgy(double low, double high) {
        double luck = random.nextDouble();
        return luck < CORNER ? low : luck > 1 - CORNER ? high : between(low, high);
    }

    /// Between `low` and `high`, every factor as likely as any other.
    double factor(double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    Vec3 inBall(double radius) {
        return direction().times(radius * StrictMath.cbrt(random.nextDouble()));
    }

    /// Any direction, in a third of the draws along an axis.
    UnitVec3 direction() {
        if (chance(1 / 3.0)) {
            UnitVec3 axis = pick(List.of(UnitVec3.X, UnitVec3.Y, UnitVec3.Z));
            return chance(0.5) ? axis : axis.negated();
        }
        double z = between(-1, 1);
        double a = between(-Math.PI, Math.PI);
        double r = Math.sqrt(1 - z * z);
        return UnitVec3.of(r * StrictMath.cos(a), r * StrictMath.sin(a), z);
    }

    /// A frame in any pose, in a third of the draws one along the axes.
    RigidTransform frame(Vec3 origin) {
        if (chance(1 / 3.0)) {
            return RigidTransform.translation(origin);
        }
        UnitVec3 z = direction();
        return RigidTransform.frame(origin, z, z.anyPerpendicular().vector().plus(z.cross(inBall(0.4))));
    }

    /// A number of the bell with deviation 1.
    double bell() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }
}
