package org.pasvorm.geometry.field;

import java.util.List;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// Outlines extruded along the z of a frame each, from `from` to `to`. Exact outside; inside exact where prisms do not
/// overlap.
///
/// Faces: of each prism the end at `from`, the end at `to`, then its runs.
final class Prisms {
    private final Prism[] prisms;
    private final int[] firstFace;

    private record Prism(Local local, PlaneOutline outline, double middle, double half) {
        double at(double x, double y, double z) {
            return CylinderField.extrude(
                    outline.distance(local.x(x, y, z), local.y(x, y, z)), Math.abs(local.z(x, y, z) - middle) - half);
        }

        /// A bound that no point of the prism is nearer than.
        double least(double x, double y, double z) {
            double w = Math.max(0, Math.abs(local.z(x, y, z) - middle) - half);
            double q = outline.boxDistance(local.x(x, y, z), local.y(x, y, z));
            return Math.sqrt(q * q + w * w);
        }

        int face(double x, double y, double z) {
            double u = local.x(x, y, z);
            double v = local.y(x, y, z);
            double along = local.z(x, y, z) - middle;
            if (outline.distance(u, v) >= Math.abs(along) - half) {
                return 2 + outline.run(u, v);
            }
            return along > 0 ? 1 : 0;
        }

        double faceGradient(int face, double x, double y, double z, double[] g) {
            if (face < 2) {
                int sign = 2 * face - 1;
                return sign * (local.axis(2, sign, x, y, z, g) - middle) - half;
            }
            double d = outline.runValue(face - 2, local.x(x, y, z), local.y(x, y, z), g);
            Vec3 slope = local.frame()
                    .xAxis()
                    .times(g[0])
                    .plus(g[1], local.frame().yAxis().vector());
            g[0] = slope.x();
            g[1] = slope.y();
            g[2] = slope.z();
            return d;
        }

        Box3 bounds() {
            Box3 box = Box3.EMPTY;
            for (int i = 0; i < 8; i++) {
                double x = (i & 1) == 0 ? outline.left() : outline.right();
                double y = (i >> 1 & 1) == 0 ? outline.low() : outline.high();
                box = box.include(local.frame().apply(new Vec3(x, y, middle + ((i >> 2) == 0 ? -half : half))));
            }
            return box;
        }
    }

    /// @param frames one for each outline
    Prisms(List<PlaneOutline> outlines, List<RigidTransform> frames, double from, double to) {
        if (!(to > from)) {
            throw new IllegalArgumentException("from " + from + " to " + to + " there is no depth");
        }
        if (outlines.isEmpty() || outlines.size() != frames.size()) {
            throw new IllegalArgumentException("nothing to extrude");
        }
        prisms = new Prism[outlines.size()];
        firstFace = new int[prisms.length + 1];
        for (int i = 0; i < prisms.length; i++) {
            prisms[i] = new Prism(new Local(frames.get(i)), outlines.get(i), (from + to) / 2, (to - from) / 2);
            firstFace[i + 1] = firstFace[i] + 2 + outlines.get(i).runs();
        }
    }

    double at(double x, double y, double z) {
        int first = likeliest(x, y, z);
        double best = prisms[first].at(x, y, z);
        for (int i = 0; i < prisms.length; i++) {
            if (i != first && prisms[i].least(x, y, z) <= Math.max(best, 0)) {
                best = Math.min(best, prisms[i].at(x, y, z));
            }
        }
        return best;
    }

    /// The prism with the lowest bound, whose distance rules out most others.
    private int likeliest(double x, double y, double z) {
        int likeliest = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < prisms.length; i++) {
            double least = prisms[i].least(x, y, z);
            likeliest = least < lowest ? i : likeliest;
            lowest = Math.min(least, lowest);
        }
        return likeliest;
    }

    int faces() {
        return firstFace[prisms.length];
    }

    int face(double x, double y, double z) {
        int nearest = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < prisms.length; i++) {
            if (prisms[i].least(x, y, z) <= Math.max(best, 0)) {
                double d = prisms[i].at(x, y, z);
                nearest = d < best ? i : nearest;
                best = Math.min(best, d);
            }
        }
        return firstFace[nearest] + prisms[nearest].face(x, y, z);
    }

    double faceGradient(int face, double x, double y, double z, double[] g) {
        int i = 0;
        while (face >= firstFace[i + 1]) {
            i++;
        }
        return prisms[i].faceGradient(face - firstFace[i], x, y, z, g);
    }

    /// A box that holds all prisms.
    Box3 bounds() {
        Box3 box = Box3.EMPTY;
        for (Prism prism : prisms) {
            box = box.union(prism.bounds());
        }
        return box.grown(1e-6);
    }
}
