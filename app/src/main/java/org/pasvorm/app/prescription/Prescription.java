package org.pasvorm.app.prescription;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a clinician asked for. Names no patient.
///
/// @param side `left` or `right`
/// @param device id of a template
/// @param extensionDegrees wrist extension, dorsal positive
/// @param deviationDegrees wrist deviation, radial positive
/// @param regime when it is worn: `day`, `night`, `day-and-night`
/// @param wounds where wounds or fragile skin lie
/// @param wires where wires or pins leave the skin
/// @param sensation `normal`, `reduced` or `absent`
/// @param oedema `none`, `mild` or `marked`
public record Prescription(
        String diagnosis,
        String side,
        String device,
        OptionalDouble extensionDegrees,
        OptionalDouble deviationDegrees,
        Optional<String> regime,
        List<String> wounds,
        List<String> wires,
        Optional<String> sensation,
        Optional<String> oedema,
        List<String> allergies,
        String prescriber,
        Optional<String> notes) {
    public Prescription {
        wounds = List.copyOf(wounds);
        wires = List.copyOf(wires);
        allergies = List.copyOf(allergies);
    }
}
