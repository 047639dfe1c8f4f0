package org.pasvorm.samples;

import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.vector.RigidTransform;

/// What the scanner did to the limb, on request. Millimetres; everything random comes from the case's seed.
///
/// @param noise standard deviation of every vertex along its normal
/// @param wobble amplitude of a slow wave along the normals
/// @param unit the unit of the file's coordinates
/// @param pose motion from the limb frame (mirrored for a left limb) to the scanner's coordinates
public record ScanFaults(
        double noise, double wobble, Damage damage, Clutter clutter, LengthUnit unit, RigidTransform pose) {
    /// A perfect scan in millimetres, in the limb frame.
    public static final ScanFaults NONE =
            new ScanFaults(0, 0, Damage.NONE, Clutter.NONE, LengthUnit.MILLIMETRE, RigidTransform.IDENTITY);

    public ScanFaults {
        HandPose.within("noise", noise, 0, 2);
        HandPose.within("wobble", wobble, 0, 3);
    }

    /// Missing and wrong triangles.
    ///
    /// @param holes number of holes in the skin, apart from each other
    /// @param holeRadius of each
    /// @param openEnd whether the cut face of the forearm is missing
    /// @param flipped number of triangles turned round
    /// @param duplicated number of triangles that occur twice
    public record Damage(int holes, double holeRadius, boolean openEnd, int flipped, int duplicated) {
        public static final Damage NONE = new Damage(0, 0, false, 0, 0);
        public static final Damage OPEN_END = new Damage(0, 0, true, 0, 0);

        public Damage {
            HandPose.within("holes", holes, 0, 50);
            HandPose.within("hole radius", holeRadius, holes > 0 ? 1 : 0, 20);
            HandPose.within("flipped triangles", flipped, 0, 10_000);
            HandPose.within("duplicated triangles", duplicated, 0, 10_000);
        }
    }

    /// Things in the scan that are not the limb.
    ///
    /// @param crumbs number of small closed bodies floating around
    /// @param table whether a sheet of table top lies under the palm
    public record Clutter(int crumbs, boolean table) {
        public static final Clutter NONE = new Clutter(0, false);

        public Clutter {
            HandPose.within("crumbs", crumbs, 0, 500);
        }
    }

    public ScanFaults placed(RigidTransform other) {
        return new ScanFaults(noise, wobble, damage, clutter, unit, other);
    }

    public ScanFaults in(LengthUnit other) {
        return new ScanFaults(noise, wobble, damage, clutter, other, pose);
    }

    public ScanFaults damaged(Damage other) {
        return new ScanFaults(noise, wobble, other, clutter, unit, pose);
    }

    public ScanFaults cluttered(Clutter other) {
        return new ScanFaults(noise, wobble, damage, other, unit, pose);
    }

    public ScanFaults noisy(double sigma, double wave) {
        return new ScanFaults(sigma, wave, damage, clutter, unit, pose);
    }
}
