package org.pasvorm.geometry.spatial;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// With the Vector API: eight nodes in one vector of 256 bits.
final class VectorSlabFilter extends SlabFilter {
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;

    @Override
    int near(float[] discs, int at, RelativePoint p, float limit2, float[] bounds) {
        FloatVector dx = FloatVector.broadcast(EIGHT, p.x).sub(FloatVector.fromArray(EIGHT, discs, at));
        FloatVector dy = FloatVector.broadcast(EIGHT, p.y).sub(FloatVector.fromArray(EIGHT, discs, at + 8));
        FloatVector dz = FloatVector.broadcast(EIGHT, p.z).sub(FloatVector.fromArray(EIGHT, discs, at + 16));
        FloatVector h = dx.mul(FloatVector.fromArray(EIGHT, discs, at + 24))
                .add(dy.mul(FloatVector.fromArray(EIGHT, discs, at + 32)))
                .add(dz.mul(FloatVector.fromArray(EIGHT, discs, at + 40)));
        FloatVector above =
                h.abs().sub(FloatVector.fromArray(EIGHT, discs, at + 56)).sub(p.slack);
        above = above.add(above.abs());
        FloatVector d2 = dx.mul(dx).add(dy.mul(dy)).add(dz.mul(dz));
        FloatVector across2 = d2.sub(h.mul(h)).sub(d2.mul(ACROSS)).max(0);
        FloatVector beside = across2.lanewise(VectorOperators.SQRT)
                .sub(FloatVector.fromArray(EIGHT, discs, at + 48))
                .sub(p.slack);
        beside = beside.add(beside.abs());
        FloatVector bound = above.mul(above).add(beside.mul(beside)).mul(BOUND);
        bound.intoArray(bounds, 0);
        return (int) bound.compare(VectorOperators.LE, limit2).toLong();
    }
}
