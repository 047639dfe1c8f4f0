package org.pasvorm.samples;

import java.util.random.RandomGenerator;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Moves the vertices of a scan along their normals: noise of single vertices and a slow wave of a few centimetres.
final class SurfaceNoise {
    private static final int WAVES = 3;

    private SurfaceNoise() {}

    static void apply(ScanSheet sheet, Vec3[] normals, ScanFaults faults, RandomGenerator random) {
        Vec3[] waves = new Vec3[WAVES];
        double[] phases = new double[WAVES];
        for (int i = 0; i < WAVES; i++) {
            Vec3 direction = UnitVec3.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
                    .vector();
            waves[i] = direction.times(2 * Math.PI / (40 + 50 * random.nextDouble()));
            phases[i] = 2 * Math.PI * random.nextDouble();
        }
        for (int v = 0; v < normals.length; v++) {
            Vec3 p = sheet.point(v);
            double shift = faults.noise() * random.nextGaussian();
            for (int i = 0; i < WAVES; i++) {
                shift += faults.wobble() / WAVES * StrictMath.sin(waves[i].dot(p) + phases[i]);
            }
            sheet.move(v, p.plus(shift, normals[v]));
        }
    }
}
