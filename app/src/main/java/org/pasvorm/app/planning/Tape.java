package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.LimbMeasures;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.Range;
import org.pasvorm.geometry.parameter.Source;
import org.pasvorm.geometry.parameter.Unit;

/// What a person measured on the patient with a tape. The forearm length enters the design; the others are compared
/// with
/// the scan, because a scan of the wrong scale or of another limb is found that way.
public record Tape(Map<String, Double> millimetres) {
    public static final Tape NONE = new Tape(Map.of());

    /// Wrist to elbow crease.
    public static final String FOREARM_LENGTH = "forearm-length";

    private static final String HAND_LENGTH = "hand-length";
    private static final String HAND_WIDTH = "hand-width";
    private static final String WRIST_GIRTH = "wrist-girth";

    private static final Source OWN = Source.unverified("engineering proposal");

    /// Everything that can be given, with the ranges of human arms from child to large adult.
    public static final List<NumberParameter> KNOWN = List.of(
            length(FOREARM_LENGTH, "Forearm length", 240, 100, 350, "Wrist crease to elbow crease."),
            length(HAND_LENGTH, "Hand length", 180, 90, 240, "Wrist crease to the tip of the middle finger."),
            length(HAND_WIDTH, "Hand width", 82, 40, 115, "Across the knuckles, without the thumb."),
            length(WRIST_GIRTH, "Wrist girth", 165, 90, 260, "Around the wrist at the crease."));

    /// A difference from the tape above this share is a caution, above twice this share an error.
    private static final double CAUTION = 0.06;

    public Tape {
        millimetres = Map.copyOf(millimetres);
    }

    /// Reads `key=value` texts.
    ///
    /// @throws ParameterException on an unknown key or a value outside human sizes
    public static Tape parse(Map<String, String> given) throws ParameterException {
        Map<String, Double> read = new LinkedHashMap<>();
        for (Map.Entry<String, String> e : given.entrySet()) {
            NumberParameter p = KNOWN.stream()
                    .filter(k -> k.key().equals(e.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            e.getKey(),
                            "unknown tape value; known are "
                                    + String.join(
                                            ", ",
                                            KNOWN.stream()
                                                    .map(NumberParameter::key)
                                                    .toList())));
            read.put(p.key(), p.parse(e.getValue()));
        }
        return new Tape(read);
    }

    public OptionalDouble forearmLength() {
        Double value = millimetres.get(FOREARM_LENGTH);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Differences between the tape and the scan that a person must see.
    public List<Finding> compare(LimbMeasures scan) {
        List<Finding> found = new ArrayList<>();
        if (scan.handLengthMeasured()) {
            compare(HAND_LENGTH, scan.handLength(), found);
        }
        compare(HAND_WIDTH, scan.handWidth(), found);
        compare(WRIST_GIRTH, scan.wristGirth(), found);
        return found;
    }

    private void compare(String key, double scanned, List<Finding> found) {
        Double taped = millimetres.get(key);
        if (taped == null) {
            return;
        }
        double share = Math.abs(scanned - taped) / taped;
        if (share > CAUTION) {
            Severity severity = share > 2 * CAUTION ? Severity.ERROR : Severity.CAUTION;
            String message = String.format(
                    Locale.ROOT,
                    "%s is %.0f mm in the scan and %.0f mm by tape: check the unit of the scan and whose it is",
                    key.replace('-', ' '),
                    scanned,
                    taped);
            found.add(new Finding("tape-" + key, severity, message, scanned, taped, Unit.MILLIMETRE, List.of()));
        }
    }

    private static NumberParameter length(
            String key, String label, double initial, double low, double high, String help) {
        Range hard = Range.of(low, high);
        return new NumberParameter(key, label, Unit.MILLIMETRE, initial, hard, hard, help, OWN);
    }
}
