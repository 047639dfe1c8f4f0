package org.pasvorm.printing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.Shapes;

class FitPicturesTest {
    private static final TriangleMesh LIMB = Shapes.shell(0.5, 359.9, 120, 60, 40, (u, v) -> 27);

    /// Open from 200 to 360 degrees about z, counted from +x.
    private static final TriangleMesh BRACE =
            Shapes.shell(30, 200, 60, 120, 20, (u, v) -> 3).transformed(RigidTransform.translation(new Vec3(0, 0, 30)));

    @Test
    void clearanceIsTheGapWhereTheBraceCoversAndNothingElsewhere() {
        double[] values = ClearanceMap.of(LIMB, BRACE, 15, Progress.NONE);
        int covered = 0;
        for (int v = 0; v < values.length; v++) {
            Vec3 p = LIMB.vertex(v);
            double angle = Math.toDegrees(Math.atan2(p.y(), p.x()));
            boolean outside = Math.hypot(p.x(), p.y()) > 27;
            if (outside && p.z() > 32 && p.z() < 88 && angle > 5 && angle < 175) {
                assertThat(values[v]).isCloseTo(2.5, within(0.05));
                covered++;
            }
            if (p.z() < 20 || p.z() > 100 || angle < -10 && angle > -150) {
                assertThat(values[v]).isNaN();
            }
        }
        assertThat(covered).isGreaterThan(300);
    }

    @Test
    void whereTheBracePressesTheClearanceIsNegative() {
        TriangleMesh tight = Shapes.shell(26, 200, 60, 120, 20, (u, v) -> 4)
                .transformed(RigidTransform.translation(new Vec3(0, 0, 30)));
        double[] values = ClearanceMap.of(LIMB, tight, 15, Progress.NONE);
        for (int v = 0; v < values.length; v++) {
            Vec3 p = LIMB.vertex(v);
            boolean under = p.y() > 10 && p.z() > 32 && p.z() < 88 && Math.hypot(p.x(), p.y()) > 27;
            assertThat(!under || Math.abs(values[v] + 1.5) < 0.1).isTrue();
        }
    }

    @Test
    void aLeftLimbIsTheMirrorImageOfARightOne() {
        RigidTransform turn = RigidTransform.rotation(Vec3.ZERO, UnitVec3.Z, 60);
        TriangleMesh brace = BRACE.transformed(turn);
        FitPictures right = new FitPictures(LIMB, brace, Side.RIGHT, false);
        FitPictures left = new FitPictures(LIMB.mirroredX(), brace.mirroredX(), Side.LEFT, false);
        Picture r = right.wornPlain(View.RADIAL, 120, 120, Progress.NONE);
        Picture l = left.wornPlain(View.RADIAL, 120, 120, Progress.NONE);
        assertThat(blue(r)).isGreaterThan(300);
        assertThat(blue(l)).isCloseTo(blue(r), within(60));
        assertThat(blue(right.wornPlain(View.ULNAR, 120, 120, Progress.NONE))).isNotCloseTo(blue(r), within(150));
    }

    private static int blue(Picture p) {
        int n = 0;
        for (int y = 0; y < p.height(); y++) {
            for (int x = 0; x < p.width(); x++) {
                n += (p.rgb(x, y) & 255) > (p.rgb(x, y) >> 16 & 255) + 20 ? 1 : 0;
            }
        }
        return n;
    }
}
