package org.pasvorm.app.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.parameter.Range;
import org.pasvorm.geometry.parameter.Source;
import org.pasvorm.geometry.parameter.Unit;

/// The wrist angle that is asked for: set, prescribed, or the usual one.
public final class WristAngle {
    private static final Source WORKSHOP = Source.unverified("workshop practice, to be confirmed by a clinician");

    public static final NumberParameter EXTENSION = new NumberParameter(
            "extension",
            "Wrist extension",
            Unit.DEGREE,
            20,
            Range.of(-70, 70),
            Range.of(15, 30),
            "Angle of the hand against the forearm, dorsal positive. The scan must show it within 5 degrees.",
            WORKSHOP);
    public static final NumberParameter DEVIATION = new NumberParameter(
            "deviation",
            "Wrist deviation",
            Unit.DEGREE,
            0,
            Range.of(-40, 30),
            Range.of(-10, 10),
            "Sideways angle of the hand, towards the thumb positive. The scan must show it within 5 degrees.",
            WORKSHOP);

    /// Both angles, declared like any parameter of a template.
    public static final List<NumberParameter> PARAMETERS = List.of(EXTENSION, DEVIATION);

    private WristAngle() {}

    /// The asked angles as values of [#PARAMETERS].
    ///
    /// @param set what was set by hand, key to text; other keys are left alone
    /// @throws WrongUse when it contradicts the prescription
    static ParameterValues of(Map<String, String> set, Optional<Prescription> prescription)
            throws ParameterException, WrongUse {
        Map<String, String> given = new LinkedHashMap<>();
        for (NumberParameter p : PARAMETERS) {
            String text = set.get(p.key());
            OptionalDouble prescribed = prescribed(p, prescription);
            if (text != null && prescribed.isPresent() && p.parse(text) != prescribed.getAsDouble()) {
                throw new WrongUse(p.key() + ": the prescription asks for " + prescribed.getAsDouble() + ", '" + text
                        + "' was set; change one of them");
            }
            if (text != null) {
                given.put(p.key(), text);
            } else if (prescribed.isPresent()) {
                given.put(p.key(), Double.toString(prescribed.getAsDouble()));
            }
        }
        return ParameterValues.parse(PARAMETERS, given);
    }

    private static OptionalDouble prescribed(NumberParameter p, Optional<Prescription> prescription) {
        return prescription
                .map(x -> p.key().equals(EXTENSION.key()) ? x.extensionDegrees() : x.deviationDegrees())
                .orElse(OptionalDouble.empty());
    }
}
