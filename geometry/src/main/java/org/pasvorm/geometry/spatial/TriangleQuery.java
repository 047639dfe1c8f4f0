package org.pasvorm.geometry.spatial;

import org.jspecify.annotations.Nullable;

/// A cursor for closest-point questions to a [TriangleIndex]. For one thread; allocates nothing per question and
/// keeps the last answer.
///
/// Answers do not depend on earlier questions, seeds or bounds: among triangles at the same distance (to the last bit)
/// the one with the lowest number is chosen.
public final class TriangleQuery {
    private static final int STACK = 256;

    /// Squared sine of the angle at corner 0 below which the foot on the plane is refined once and all edges are tried.
    private static final double NEEDLE = 1e-3;

    private final TriangleIndex index;
    private final TreeShape shape;
    private final SlabFilter filter = SlabFilter.chosen();
    private final Frontier frontier;
    private final DiscSlabs slabs;
    private final float[] discs;
    private final double[] corners;
    private final int[] triangles;

    /// The triangles that are asked, null for all.
    private final @Nullable TriangleSubset only;

    private final int[] stackLevel = new int[STACK];
    private final int[] stackNode = new int[STACK];
    private final float[] stackBound = new float[STACK];
    private final float[] bounds = new float[TreeShape.FAN];
    private int top;

    private double x;
    private double y;
    private double z;

    private final RelativePoint relative = new RelativePoint();
    private double best2;
    private int bestTriangle;
    private double bestX;
    private double bestY;
    private double bestZ;

    TriangleQuery(TriangleIndex index, @Nullable TriangleSubset only) {
        this.index = index;
        this.only = only;
        this.shape = index.triangles().shape();
        this.slabs = index.slabs();
        this.discs = slabs.data();
        this.frontier = new Frontier(slabs, shape, filter);
        this.corners = index.triangles().xyz();
        this.triangles = index.triangles().triangles();
    }

    /// Distance from the point to the nearest triangle; positive infinity when there are no triangles.
    ///
    /// @throws IllegalArgumentException when the point is not finite
    public double closest(double px, double py, double pz) {
        start(px, py, pz, Double.POSITIVE_INFINITY);
        search();
        return Math.sqrt(best2);
    }

    /// As [#closest(double,double,double)], but faster when `seedTriangle` is near (−1 for none) or an upper bound of
    /// the distance is known (infinity for none). Both are hints: the answer is the same, also after a wrong bound.
    public double closest(double px, double py, double pz, int seedTriangle, double knownUpperBound) {
        start(px, py, pz, knownUpperBound * knownUpperBound * (1 + 1e-12));
        seed(seedTriangle);
        search();
        if (bestTriangle < 0 && knownUpperBound < Double.POSITIVE_INFINITY) {
            return closest(px, py, pz);
        }
        return Math.sqrt(best2);
    }

    /// Whether a triangle lies within `maxDistance`; if so, the answer is its distance and [#triangle()] the nearest
    /// one, else positive infinity and −1. Much cheaper than the closest point for points far off.
    public double closestWithin(double px, double py, double pz, double maxDistance) {
        return closestWithin(px, py, pz, maxDistance, -1);
    }

    /// As [#closestWithin(double,double,double,double)], but faster when `seedTriangle` is near (−1 for none).
    public double closestWithin(double px, double py, double pz, double maxDistance, int seedTriangle) {
        start(px, py, pz, maxDistance * maxDistance);
        seed(seedTriangle);
        search();
        return bestTriangle < 0 ? Double.POSITIVE_INFINITY : Math.sqrt(best2);
    }

    /// Says that many of the next questions are about points of a ball, which makes them cheaper. Answers stay the
    /// same.
    ///
    /// @param knownUpperBound of the distance of its middle from the nearest triangle; must be true
    /// @throws IllegalArgumentException when it is no distance
    public void focus(double px, double py, double pz, double radius, double knownUpperBound) {
        if (!(knownUpperBound >= 0)) {
            throw new IllegalArgumentException("no upper bound of a distance: " + knownUpperBound);
        }
        frontier.set(px, py, pz, radius, knownUpperBound);
    }

    /// Whether the point is inside: the exact winding number exceeds one half. See [TriangleIndex#inside].
    public boolean inside(double px, double py, double pz) {
        return index.inside(px, py, pz);
    }

    /// The distance to the nearest triangle, negative inside, 0 on the surface.
    public double signedDistance(double px, double py, double pz) {
        double d = closest(px, py, pz);
        return d > 0 && index.inside(px, py, pz) ? -d : d;
    }

    /// The nearest triangle of the last question, −1 when there was none.
    public int triangle() {
        return bestTriangle;
    }

    /// The nearest point of the last question.
    public double px() {
        return bestX;
    }

    public double py() {
        return bestY;
    }

    public double pz() {
        return bestZ;
    }

    private void start(double px, double py, double pz, double limit2) {
        if (!Double.isFinite(px) || !Double.isFinite(py) || !Double.isFinite(pz) || !(limit2 >= 0)) {
            throw new IllegalArgumentException("no distance from (" + px + ", " + py + ", " + pz + ")");
        }
        x = px;
        y = py;
        z = pz;
        best2 = limit2;
        bestTriangle = -1;
        relative.set(px, py, pz, slabs);
    }

    private void seed(int triangle) {
        if (triangle >= 0) {
            offerOf(index.triangles().slots()[triangle]);
        }
    }

    private float limit2() {
        return (float) (best2 * (1 + 1e-6));
    }

    private int near(int level, int node) {
        int at = DiscSlabs.group(shape, level, node);
        int near = filter.near(discs, at, relative, limit2(), bounds);
        return only == null ? near : near & only.children(at);
    }

    private void search() {
        top = 0;
        if (triangles.length == 0) {
            return;
        }
        if (frontier.serves(x, y, z)) {
            pushFrontier();
        } else {
            push(shape.levels() - 1, 0, 0, 0);
        }
        while (top > 0) {
            top--;
            if (stackBound[top] > best2) {
                continue;
            }
            if (stackLevel[top] > 1) {
                expand(stackLevel[top], stackNode[top]);
            } else {
                offerLeaves(stackNode[top]);
            }
        }
    }

    private void pushFrontier() {
        for (int g = 0; g < frontier.groups(); g++) {
            int near = filter.near(frontier.discs(), g * DiscSlabs.GROUP, relative, limit2(), bounds);
            while (near != 0) {
                int c = Integer.numberOfTrailingZeros(near);
                near &= near - 1;
                push(frontier.level(), frontier.node(TreeShape.FAN * g + c), bounds[c], 0);
            }
        }
    }

    private void expand(int level, int node) {
        int base = top;
        int near = near(level, node);
        while (near != 0) {
            int c = Integer.numberOfTrailingZeros(near);
            near &= near - 1;
            push(level - 1, node * TreeShape.FAN + c, bounds[c], base);
        }
    }

    /// The leaves below a node, in order as they come: sorting them costs more than it saves.
    private void offerLeaves(int node) {
        int near = near(1, node);
        while (near != 0) {
            int c = Integer.numberOfTrailingZeros(near);
            near &= near - 1;
            if (bounds[c] <= best2) {
                offerLeaf(node * TreeShape.FAN + c);
            }
        }
    }

    private void offerLeaf(int leaf) {
        int slot = TreeShape.LEAF * leaf;
        offerOf(slot);
        if (slot + 1 < triangles.length) {
            offerOf(slot + 1);
        }
    }

    private void offerOf(int slot) {
        if (only == null || only.has(slot)) {
            offer(slot);
        }
    }

    /// Puts a node on the stack above `base`, nearest on top.
    private void push(int level, int node, float bound, int base) {
        int i = top++;
        while (i > base && stackBound[i - 1] < bound) {
            stackBound[i] = stackBound[i - 1];
            stackNode[i] = stackNode[i - 1];
            stackLevel[i] = stackLevel[i - 1];
            i--;
        }
        stackBound[i] = bound;
        stackNode[i] = node;
        stackLevel[i] = level;
    }

    /// Takes the triangle in `slot` when it is nearer. Barycentric coordinates of the foot on the plane tell which
    /// edges the foot lies beyond; the nearest point of a convex outline is on one of those. In needle triangles
    /// those coordinates are not known well, so the foot is refined and all edges are tried.
    private void offer(int slot) {
        int at = 9 * slot;
        double ax = corners[at];
        double ay = corners[at + 1];
        double az = corners[at + 2];
        double ux = corners[at + 3] - ax;
        double uy = corners[at + 4] - ay;
        double uz = corners[at + 5] - az;
        double vx = corners[at + 6] - ax;
        double vy = corners[at + 7] - ay;
        double vz = corners[at + 8] - az;
        double wx = x - ax;
        double wy = y - ay;
        double wz = z - az;
        double uu = ux * ux + uy * uy + uz * uz;
        double uv = ux * vx + uy * vy + uz * vz;
        double vv = vx * vx + vy * vy + vz * vz;
        double uw = ux * wx + uy * wy + uz * wz;
        double vw = vx * wx + vy * wy + vz * wz;
        double det = uu * vv - uv * uv;
        double s = vv * uw - uv * vw;
        double t = uu * vw - uv * uw;
        boolean needle = !(det > NEEDLE * uu * vv);
        if (s >= 0 && t >= 0 && s + t <= det && det > 0) {
            double su = s / det;
            double tv = t / det;
            if (needle) {
                double rx = wx - su * ux - tv * vx;
                double ry = wy - su * uy - tv * vy;
                double rz = wz - su * uz - tv * vz;
                double ur = ux * rx + uy * ry + uz * rz;
                double vr = vx * rx + vy * ry + vz * rz;
                su = Math.clamp(su + (vv * ur - uv * vr) / det, 0, 1);
                tv = Math.clamp(tv + (uu * vr - uv * ur) / det, 0, 1 - su);
            }
            take(slot, ax + su * ux + tv * vx, ay + su * uy + tv * vy, az + su * uz + tv * vz);
            if (!needle) {
                return;
            }
        }
        if (t < 0 || needle) {
            double k = share(uw, uu);
            take(slot, ax + k * ux, ay + k * uy, az + k * uz);
        }
        if (s < 0 || needle) {
            double k = share(vw, vv);
            take(slot, ax + k * vx, ay + k * vy, az + k * vz);
        }
        if (s + t > det || needle) {
            double ex = corners[at + 6] - corners[at + 3];
            double ey = corners[at + 7] - corners[at + 4];
            double ez = corners[at + 8] - corners[at + 5];
            double ew = ex * (x - corners[at + 3]) + ey * (y - corners[at + 4]) + ez * (z - corners[at + 5]);
            double k = share(ew, ex * ex + ey * ey + ez * ez);
            take(slot, corners[at + 3] + k * ex, corners[at + 4] + k * ey, corners[at + 5] + k * ez);
        }
    }

    private static double share(double along, double whole) {
        return along <= 0 ? 0 : along >= whole ? 1 : along / whole;
    }

    private void take(int slot, double fx, double fy, double fz) {
        double dx = x - fx;
        double dy = y - fy;
        double dz = z - fz;
        double d2 = dx * dx + dy * dy + dz * dz;
        if (d2 > best2) {
            return;
        }
        int triangle = triangles[slot];
        if (d2 < best2 || bestTriangle < 0 || triangle < bestTriangle) {
            best2 = d2;
            bestTriangle = triangle;
            bestX = fx;
            bestY = fy;
            bestZ = fz;
        }
    }
}
