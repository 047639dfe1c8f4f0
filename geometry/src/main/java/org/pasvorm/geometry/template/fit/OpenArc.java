package org.pasvorm.geometry.template.fit;

/// A thin C-shaped section that is spread open at its ends: circular, of radius R and wall t, its ends at the angle φ
/// to
/// both sides of the middle. Curved-beam theory (Castigliano, bending only): with equal and opposite forces F at the
/// ends, M(ψ) = F·R·(cos ψ − cos φ), so the opening grows by δ = 2·F·R³/(E·I)·∫₀^φ (cos ψ − cos φ)² dψ and the largest
/// strain, in the middle, is ε = M(0)·t/(2·E·I).
///
/// @param radius R of the neutral line in mm
/// @param wall t in mm
/// @param halfAngleDegrees φ, over 0 and under 180
record OpenArc(double radius, double wall, double halfAngleDegrees) {
    /// Largest strain when the opening is spread by `opening` mm (a ratio, 0.01 = 1 %).
    double strain(double opening) {
        double phi = Math.toRadians(halfAngleDegrees);
        return opening * wall * (1 - Math.cos(phi)) / (4 * radius * radius * shape(phi));
    }

    /// Force in newton at each end that spreads the opening by `opening` mm, for a strip `length` mm wide of a material
    /// with modulus `modulus` in MPa.
    double force(double opening, double length, double modulus) {
        double inertia = length * wall * wall * wall / 12;
        double phi = Math.toRadians(halfAngleDegrees);
        return opening * modulus * inertia / (2 * radius * radius * radius * shape(phi));
    }

    /// ∫₀^φ (cos ψ − cos φ)² dψ.
    private static double shape(double phi) {
        double c = Math.cos(phi);
        double s = Math.sin(phi);
        return phi / 2 + s * c / 2 - 2 * c * s + phi * c * c;
    }
}
