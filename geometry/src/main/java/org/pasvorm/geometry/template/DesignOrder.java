package org.pasvorm.geometry.template;

import java.util.OptionalDouble;

/// What is asked for beside the parameters.
///
/// @param caseCode pseudonym for the label, never a name
/// @param revision 1 or more
/// @param extensionDegrees prescribed wrist extension (dorsiflexion positive)
/// @param deviationDegrees prescribed deviation (radial positive)
/// @param forearmLength wrist to elbow crease by tape in mm, when measured
public record DesignOrder(
        String caseCode,
        int revision,
        double extensionDegrees,
        double deviationDegrees,
        OptionalDouble forearmLength) {}
