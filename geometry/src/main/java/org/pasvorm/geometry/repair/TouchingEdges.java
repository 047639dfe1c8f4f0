package org.pasvorm.geometry.repair;

import java.util.BitSet;

/// Keeps sheets apart that touch along an edge after they were cut apart there: their vertices differ in number but not
/// in place, and a file without shared vertices would make one non-manifold edge of them again. Each such vertex goes a
/// few micrometres into its own sheet's inside.
///
/// @param faces the result; the same object when nothing touches
/// @param moved how many vertices were moved
/// @param distance how far at most, in millimetres
record TouchingEdges(Faces faces, int moved, double distance) {
    private static final double STEP = 0.005;

    /// Steps of single precision that the shift has at least: files hold coordinates that way.
    private static final int LEAST_ULPS = 8;

    static TouchingEdges apart(Faces faces) {
        int[] place = Weld.places(faces);
        BitSet touching = touching(faces, place);
        if (touching.isEmpty()) {
            return new TouchingEdges(faces, 0, 0);
        }
        double[] inward = inward(faces, touching);
        double[] xyz = faces.xyz.clone();
        int[] copies = new int[faces.vertices()];
        double farthest = 0;
        for (int v = touching.nextSetBit(0); v >= 0; v = touching.nextSetBit(v + 1)) {
            double way = step(faces, v) * ++copies[place[v]];
            farthest = Math.max(farthest, way);
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * v + axis] += way * inward[3 * v + axis];
            }
        }
        return new TouchingEdges(faces.with(xyz, faces.corners), touching.cardinality(), farthest);
    }

    /// The vertices of edges that lie on more than two triangles once equal places are one.
    private static BitSet touching(Faces faces, int[] place) {
        int[] corners = new int[faces.corners.length];
        for (int h = 0; h < corners.length; h++) {
            corners[h] = place[faces.corners[h]];
        }
        EdgeGroups groups = EdgeGroups.of(corners, faces.vertices());
        BitSet touching = new BitSet();
        for (int g = 0; g < groups.count(); g++) {
            for (int i = 0; i < groups.size(g) && groups.size(g) > 2; i++) {
                touching.set(faces.corners[groups.halfEdge(g, i)]);
                touching.set(faces.corners[Faces.next(groups.halfEdge(g, i))]);
            }
        }
        return touching;
    }

    private static double step(Faces faces, int v) {
        double largest = 0;
        for (int axis = 0; axis < 3; axis++) {
            largest = Math.max(largest, Math.abs(faces.x(v, axis)));
        }
        return Math.max(STEP, LEAST_ULPS * Math.ulp((float) largest));
    }

    /// Unit vectors against the mean normal at the chosen vertices; zero where there is none.
    private static double[] inward(Faces faces, BitSet vertices) {
        double[] inward = new double[3 * faces.vertices()];
        double[] area = new double[3];
        for (int h = 0; h < faces.corners.length; h++) {
            int v = faces.corners[h];
            if (vertices.get(v)) {
                faces.areaVector(h / 3, area);
                for (int axis = 0; axis < 3; axis++) {
                    inward[3 * v + axis] -= area[axis];
                }
            }
        }
        for (int i = 0; i < inward.length; i += 3) {
            double length =
                    Math.sqrt(inward[i] * inward[i] + inward[i + 1] * inward[i + 1] + inward[i + 2] * inward[i + 2]);
            for (int axis = 0; axis < 3 && length > 0; axis++) {
                inward[i + axis] /= length;
            }
        }
        return inward;
    }
}
