package org.pasvorm.printing.printer;

import java.util.List;
import java.util.Map;

/// A material as one process prints it.
///
/// @param density in g/cm³
/// @param modulus Young's modulus in MPa
/// @param limits a limit for every [LimitKey]
/// @param postProcessing steps after printing, in order, as a technician ticks them off
/// @param notes what a person should know, one sentence each
public record Material(
        String id,
        String label,
        Process process,
        Quantity density,
        Quantity modulus,
        Map<LimitKey, Limit> limits,
        List<String> postProcessing,
        List<String> notes) {
    public Material {
        limits = Map.copyOf(limits);
        postProcessing = List.copyOf(postProcessing);
        notes = List.copyOf(notes);
    }

    public Limit limit(LimitKey key) {
        Limit limit = limits.get(key);
        if (limit == null) {
            throw new IllegalStateException(id + " has no limit " + key.key());
        }
        return limit;
    }
}
