package org.pasvorm.samples.stress;

/// A family of cases.
record Recipe(String family, Maker maker) {
    /// Makes a case from luck and bodies.
    @FunctionalInterface
    interface Maker {
        Draft make(Draw draw, StressBodies bodies);
    }
}
