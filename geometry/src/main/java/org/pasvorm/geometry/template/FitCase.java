package org.pasvorm.geometry.template;

import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// A finished part on its limb, both in the canonical frame, with what was ordered.
///
/// @param modulus Young's modulus of the material in MPa
public record FitCase(Limb limb, DesignOrder order, Design design, TriangleMesh part, double modulus) {}
