package org.pasvorm.printing.estimate;

import org.pasvorm.geometry.mesh.MeshMeasures;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.printing.printer.Material;

/// Mass of a solid part. A filament part printed with infill weighs less; supports and powder are not counted.
///
/// @param volume in cm³
/// @param mass in grams, volume times the material's density
/// @param origin where the figure comes from, for a person
public record MassEstimate(double volume, double mass, String origin) {
    public static MassEstimate of(TriangleMesh mesh, Material material) {
        double volume = MeshMeasures.of(mesh).volume() / 1000;
        double density = material.density().value();
        return new MassEstimate(volume, volume * density, "volume times density, printed solid");
    }
}
