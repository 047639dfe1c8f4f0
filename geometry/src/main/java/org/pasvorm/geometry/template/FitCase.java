package org.pasvorm.geometry.template;

import java.util.List;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;

/// A finished part on its limb, both in the canonical frame, with what was ordered.
///
/// @param modulus Young's modulus of the material in MPa
/// @param skinDistances of sampled vertices of the part from the skin of the limb
public record FitCase(
        Limb limb,
        DesignOrder order,
        Design design,
        TriangleMesh part,
        double modulus,
        List<SkinDistances.Sample> skinDistances) {
    public FitCase {
        skinDistances = List.copyOf(skinDistances);
    }

    /// Measures the part against the skin.
    public static FitCase of(
            Limb limb, DesignOrder order, Design design, TriangleMesh part, double modulus, Progress progress) {
        return new FitCase(limb, order, design, part, modulus, SkinDistances.of(part, limb.skin(), progress));
    }
}
