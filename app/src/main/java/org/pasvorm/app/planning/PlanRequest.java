package org.pasvorm.app.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.PrintProfile;

/// Everything that a plan is made from. The same request gives the same bytes.
///
/// @param sideConfirmed whether a person vouches for the side where the shape cannot tell
/// @param caseCode pseudonym of the patient for label and papers; never a name
/// @param revision of the design, from 1
/// @param date on the papers
/// @param landmarks picked by a person, in the coordinates of the scan file
/// @param settings parameters set by hand, key to text
/// @param resolution sample distance of the solid kernel in mm
public record PlanRequest(
        ScanSource source,
        ScanChoice choice,
        Template template,
        Side side,
        boolean sideConfirmed,
        String caseCode,
        int revision,
        LocalDate date,
        Optional<Prescription> prescription,
        Map<LandmarkId, Vec3> landmarks,
        Tape tape,
        Map<String, String> settings,
        PrintProfile profile,
        double resolution) {
    public PlanRequest {
        landmarks = Map.copyOf(landmarks);
        settings = Map.copyOf(settings);
    }
}
