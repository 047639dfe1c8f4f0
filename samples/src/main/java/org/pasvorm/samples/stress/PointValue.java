package org.pasvorm.samples.stress;

import org.pasvorm.geometry.field.Blend;
import org.pasvorm.geometry.solid.PointQuery;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.spatial.TriangleQuery;

/// The value of a solid at a point by the plain definition of each node, for one thread: what the evaluator's
/// compiled, pruned and seeded walk is held against. Negative inside.
interface PointValue {
    double at(double x, double y, double z);

    static PointValue of(Solid solid) {
        return switch (solid) {
            case Solid.Implicit leaf -> leaf.field()::at;
            case Solid.ScanOffset leaf -> scan(leaf);
            case Solid.Union u -> extreme(u.parts().stream().map(PointValue::of).toArray(PointValue[]::new), -1);
            case Solid.Intersection i ->
                extreme(i.parts().stream().map(PointValue::of).toArray(PointValue[]::new), 1);
            case Solid.Complement c -> {
                PointValue of = of(c.solid());
                yield (x, y, z) -> -of.at(x, y, z);
            }
            case Solid.Round r -> {
                PointValue a = of(r.a());
                PointValue b = of(r.b());
                yield (x, y, z) -> Blend.round(a.at(x, y, z), b.at(x, y, z), r.radius());
            }
            case Solid.SmoothUnion s -> {
                PointValue a = of(s.a());
                PointValue b = of(s.b());
                yield (x, y, z) -> Blend.smoothUnion(a.at(x, y, z), b.at(x, y, z), s.radius());
            }
            default -> PointQuery.of(solid)::value;
        };
    }

    private static PointValue scan(Solid.ScanOffset leaf) {
        TriangleQuery query = leaf.scan().index().query();
        return (x, y, z) -> query.signedDistance(x, y, z) - leaf.offset().at(x, y, z);
    }

    private static PointValue extreme(PointValue[] parts, double sign) {
        return (x, y, z) -> {
            double most = Double.NEGATIVE_INFINITY;
            for (PointValue part : parts) {
                most = Math.max(most, sign * part.at(x, y, z));
            }
            return sign * most;
        };
    }
}
