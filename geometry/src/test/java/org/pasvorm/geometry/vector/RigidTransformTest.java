package org.pasvorm.geometry.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RigidTransformTest {
    private static final RigidTransform A = RigidTransform.rotation(Vec3.of(3, 1, -2), UnitVec3.of(1, 2, 3), 40);
    private static final RigidTransform B = RigidTransform.rotation(Vec3.of(-3, 5, 7), UnitVec3.of(0, -2, 1), -110);

    @Test
    void rotationKeepsItsCentreAndTurnsCounterClockwise() {
        assertThat(A.apply(Vec3.of(3, 1, -2)).distance(Vec3.of(3, 1, -2))).isLessThan(1e-12);
        Vec3 turned = RigidTransform.rotation(Vec3.ZERO, UnitVec3.Z, 90).apply(Vec3.of(1, 0, 0));
        assertThat(turned.distance(Vec3.of(0, 1, 0))).isLessThan(1e-12);
    }

    @Test
    void inverseUndoesAndAfterComposes() {
        Vec3 p = Vec3.of(11, -4, 6);
        assertThat(A.inverse().apply(A.apply(p)).distance(p)).isLessThan(1e-12);
        assertThat(A.after(B).apply(p).distance(A.apply(B.apply(p)))).isLessThan(1e-12);
    }

    @Test
    void aMirrorIsNoRigidTransform() {
        assertThatThrownBy(() -> new RigidTransform(UnitVec3.X.negated(), UnitVec3.Y, UnitVec3.Z, Vec3.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
