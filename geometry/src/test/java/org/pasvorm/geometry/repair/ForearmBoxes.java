package org.pasvorm.geometry.repair;

import java.util.Optional;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// Crop boxes, in file coordinates, that isolate the forearms with hands of the two whole bodies among the real meshes:
/// from just below the elbow to beyond the fingertips, cut by one plane of the box. Left and right are the body's own.
enum ForearmBoxes {
    /// Metres, arms straight out along x; the elbow lies at |x| = 0.42.
    WOMAN_LEFT("body/human_woman.obj", Optional.empty(), 1000, box(0.42, 1.2, -0.2, 0.9, 1.5, 0.2)),
    WOMAN_RIGHT("body/human_woman.obj", Optional.empty(), 1000, box(-0.9, 1.2, -0.2, -0.42, 1.5, 0.2)),
    /// Decimetres, arms hanging forward; component 1 is the skin, the others are helpers around it.
    BASE_LEFT("body/makehuman_base.obj", Optional.of(1), 100, box(2.9, 0.9, 0.6, 5.3, 4.2, 3.5)),
    BASE_RIGHT("body/makehuman_base.obj", Optional.of(1), 100, box(-5.3, 0.9, 0.6, -2.9, 4.2, 3.5));

    final String file;
    final Optional<Integer> component;
    final double millimetres;
    final Box3 box;

    ForearmBoxes(String file, Optional<Integer> component, double millimetres, Box3 box) {
        this.file = file;
        this.component = component;
        this.millimetres = millimetres;
        this.box = box;
    }

    private static Box3 box(double x0, double y0, double z0, double x1, double y1, double z1) {
        return new Box3(new Vec3(x0, y0, z0), new Vec3(x1, y1, z1));
    }
}
