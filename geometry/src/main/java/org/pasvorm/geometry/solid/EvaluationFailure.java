package org.pasvorm.geometry.solid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.pasvorm.geometry.vector.Vec3;

/// Carries a named failure out of the depth of an evaluation; never leaves the package.
final class EvaluationFailure extends RuntimeException {
    final String name;
    final Vec3 place;

    EvaluationFailure(String name, String message, Vec3 place) {
        super(message);
        this.name = name;
        this.place = place;
    }

    /// @param needed number of blocks that would be needed, as far as known
    /// @param most how many are allowed
    static EvaluationFailure tooManyBlocks(double needed, int most, double voxel, Vec3 place) {
        String message = String.format(
                Locale.ROOT,
                "the part needs about %.0f MB of memory at a voxel of %.3g mm, and %.0f MB are allowed; a voxel of %s mm"
                        + " would fit",
                needed * Evaluation.BYTES_PER_BLOCK * 1e-6,
                voxel,
                (double) most * Evaluation.BYTES_PER_BLOCK * 1e-6,
                fitting(needed, most, voxel));
        return new EvaluationFailure("too-large", message, place);
    }

    /// Blocks follow the surface, so their number falls with the square of the voxel. Rounded up to two digits.
    private static String fitting(double needed, int most, double voxel) {
        BigDecimal fits = BigDecimal.valueOf(1.05 * voxel * Math.sqrt(Math.max(1, needed / most)));
        return fits.round(new MathContext(2, RoundingMode.UP)).toPlainString();
    }

    String text() {
        String m = getMessage();
        return m == null ? name : m;
    }
}
