package org.pasvorm.geometry.finding;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.parameter.Range;

/// Cautions about parameter values that are allowed but seldom right.
public final class UnusualValues {
    private UnusualValues() {}

    /// A caution for every value outside its usual range.
    public static List<Finding> in(ParameterValues values) {
        List<Finding> found = new ArrayList<>();
        for (Parameter p : values.parameters()) {
            if (p instanceof NumberParameter n && !n.usual().contains(values.number(n))) {
                found.add(caution(n, values.number(n)));
            }
        }
        return found;
    }

    private static Finding caution(NumberParameter p, double value) {
        Range usual = p.usual();
        double limit = value < usual.min() ? usual.min() : usual.max();
        String message = p.label() + " is outside the usual range (" + p.allowedText() + ")";
        return new Finding("unusual-value", Severity.CAUTION, message, value, limit, p.unit(), List.of());
    }
}
