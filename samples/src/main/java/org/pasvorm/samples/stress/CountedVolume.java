package org.pasvorm.samples.stress;

import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.vector.Box3;

/// The volume of a solid by counting: one point at random in every cell of a regular lattice over its bounds. Asks
/// the fields themselves and uses nothing of the extraction.
///
/// @param volume in mm³
/// @param deviation standard deviation of the count in mm³: only cells that the surface crosses are uncertain, and
///     each of them by half its volume at most
public record CountedVolume(double volume, double deviation) {
    /// Counts in a lattice of about `points` cells within `bounds`, which must hold the solid.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static CountedVolume of(Solid solid, Box3 bounds, int points, long seed, Progress progress) {
        PointValue value = PointValue.of(solid);
        double side =
                Math.cbrt(bounds.size().x() * bounds.size().y() * bounds.size().z() / points);
        int nx = cells(bounds.size().x(), side);
        int ny = cells(bounds.size().y(), side);
        int nz = cells(bounds.size().z(), side);
        double dx = bounds.size().x() / nx;
        double dy = bounds.size().y() / ny;
        double dz = bounds.size().z() / nz;
        Draw draw = new Draw(seed, points);
        boolean[] before = new boolean[nx * ny];
        long inside = 0;
        long changes = 0;
        for (int k = 0; k < nz; k++) {
            progress.check();
            for (int n = 0; n < nx * ny; n++) {
                boolean is = value.at(
                                bounds.min().x() + (n % nx + draw.between(0, 1)) * dx,
                                bounds.min().y() + (n / nx + draw.between(0, 1)) * dy,
                                bounds.min().z() + (k + draw.between(0, 1)) * dz)
                        < 0;
                inside += is ? 1 : 0;
                changes += is != before[n] ? 1 : 0;
                changes += n % nx > 0 && is != before[n - 1] ? 1 : 0;
                changes += n >= nx && is != before[n - nx] ? 1 : 0;
                before[n] = is;
            }
        }
        // Every cell that the surface crosses changes towards one neighbour at least; a fifth is the mean variance.
        return new CountedVolume(inside * dx * dy * dz, Math.sqrt(0.2 * Math.max(1, changes)) * dx * dy * dz);
    }

    private static int cells(double length, double side) {
        return (int) Math.max(2, Math.ceil(length / side));
    }
}
