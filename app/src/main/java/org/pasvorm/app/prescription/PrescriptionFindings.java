package org.pasvorm.app.prescription;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.finding.Finding;

/// What a prescription asks people to look at before the device is worn.
public final class PrescriptionFindings {
    private PrescriptionFindings() {}

    public static List<Finding> of(Prescription p) {
        List<Finding> found = new ArrayList<>();
        if (!p.wounds().isEmpty()) {
            found.add(Finding.caution(
                    "wound", "wounds: " + String.join(", ", p.wounds()) + "; check that nothing presses on them"));
        }
        if (!p.wires().isEmpty()) {
            found.add(Finding.caution(
                    "wire", "wires or pins: " + String.join(", ", p.wires()) + "; check that the shell clears them"));
        }
        if (p.sensation().filter(s -> !s.equals("normal")).isPresent()) {
            found.add(Finding.caution(
                    "sensation",
                    "sensation is " + p.sensation().get() + "; pressure may go unnoticed: check the skin often"));
        }
        if (p.oedema().filter(s -> !s.equals("none")).isPresent()) {
            found.add(Finding.caution(
                    "oedema",
                    p.oedema().get() + " oedema; the limb may change size: check the straps and the fit daily"));
        }
        if (!p.allergies().isEmpty()) {
            found.add(Finding.caution(
                    "allergy",
                    "allergies: " + String.join(", ", p.allergies()) + "; compare with material, lining and straps"));
        }
        return found;
    }
}
