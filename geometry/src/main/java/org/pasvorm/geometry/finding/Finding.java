package org.pasvorm.geometry.finding;

import java.util.List;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.vector.Vec3;

/// One thing a clinician or technician must see.
///
/// @param rule stable key of the rule, kebab case, e.g. `wall-thickness`
/// @param message one sentence for a person
/// @param measured what was measured, in `unit`; NaN where there is no number
/// @param limit the limit it was held against, in `unit`; NaN where there is none
/// @param places where, in millimetres, in the frame the check was given; may be empty
public record Finding(
        String rule, Severity severity, String message, double measured, double limit, Unit unit, List<Vec3> places) {
    public Finding {
        places = List.copyOf(places);
    }

    public static Finding info(String rule, String message) {
        return plain(rule, Severity.INFO, message);
    }

    public static Finding caution(String rule, String message) {
        return plain(rule, Severity.CAUTION, message);
    }

    public static Finding error(String rule, String message) {
        return plain(rule, Severity.ERROR, message);
    }

    private static Finding plain(String rule, Severity severity, String message) {
        return new Finding(rule, severity, message, Double.NaN, Double.NaN, Unit.NONE, List.of());
    }
}
