package org.pasvorm.printing.printer;

/// How a machine builds.
public enum Process {
    /// Powder bed with a fusing agent.
    MULTI_JET_FUSION,
    /// Molten filament.
    FILAMENT;

    /// Key in data files, e.g. `multi-jet-fusion`.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
