package org.pasvorm.geometry.specimen;

import java.util.List;
import org.pasvorm.geometry.field.Tpms;
import org.pasvorm.geometry.field.TpmsField;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Solid;
import org.pasvorm.geometry.solid.Solids;
import org.pasvorm.geometry.specimen.Specimen.CloseUp;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;

/// The test pieces there are.
public final class Specimens {
    private static final double VOXEL = 0.3;

    /// A fifth of the wall: from a third on, the rounded rims of walls that are cut at a flat angle come out as saws.
    private static final double LATTICE_VOXEL = 0.15;

    private static final double CUBE = 20;
    private static final double PORE = 4;
    private static final double LATTICE_WALL = 0.8;
    private static final double LATTICE_EDGE = LATTICE_WALL / 2;

    public static final List<Specimen> ALL = List.of(
            new Specimen(
                    "rounded-rim",
                    "Wall of 3 mm with a rim rounded all round, as a brace has it",
                    progress -> CurvedWall.make(progress).solid(),
                    VOXEL,
                    new CloseUp(CurvedWall.onRim(), new Vec3(0.8, -0.5, 0.35), 14)),
            new Specimen(
                    "strap-slot",
                    "Slot for a strap of 25 mm through a curved wall, edges rounded by 0.8 mm",
                    progress -> CurvedWall.make(progress).slotted(),
                    VOXEL,
                    new CloseUp(CurvedWall.SLOT_END, new Vec3(0.35, -0.5, 0.8), 14)),
            new Specimen(
                    "label",
                    "Label with capitals of 3 mm, raised by 1 mm, on a curved wall",
                    progress -> CurvedWall.make(progress).lettered(),
                    VOXEL,
                    new CloseUp(CurvedWall.TOP, new Vec3(0, -0.45, 0.85), 25)),
            new Specimen(
                    "gyroid",
                    "Block of 20 mm of a gyroid with pores of 4 mm and walls of 0.8 mm",
                    Specimens::gyroid,
                    LATTICE_VOXEL,
                    new CloseUp(new Vec3(CUBE / 2, -CUBE / 2, CUBE / 2), new Vec3(0.6, -0.7, 0.5), 12)));

    private Specimens() {}

    private static Solid gyroid(Progress progress) {
        progress.check();
        Solid block = Solids.roundedBox(RigidTransform.IDENTITY, new Vec3(CUBE / 2, CUBE / 2, CUBE / 2), 0);
        TpmsField walls = new TpmsField(Tpms.GYROID, RigidTransform.IDENTITY, PORE, LATTICE_WALL);
        return Solids.lattice(block, walls, LATTICE_EDGE);
    }
}
