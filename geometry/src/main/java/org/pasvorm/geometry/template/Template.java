package org.pasvorm.geometry.template;

import java.util.List;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.progress.Progress;

/// A device that can be fitted to a limb.
public interface Template {
    /// Stable id in kebab case, e.g. `wrist-cock-up`.
    String id();

    /// What a clinician calls it.
    String label();

    /// Version of the template itself; changes whenever the same input gives another part.
    String version();

    /// One or two sentences: for whom, and for whom not.
    String indication();

    /// The parameters with their defaults for an adult.
    List<Parameter> parameters();

    /// The same parameters with defaults that suit the size of `limb`.
    List<Parameter> parametersFor(Limb limb);

    /// How much forearm a scan must show for this device with default parameters, from the wrist, in mm.
    ///
    /// @param forearmLength from wrist to elbow, in mm
    double skinNeeded(double forearmLength);

    /// Lays out the device on the limb.
    ///
    /// @param values for [#parametersFor]
    /// @throws DesignRefusedException when no such device can be made on this limb, naming what is missing
    /// @throws java.util.concurrent.CancellationException when cancelled
    Design design(Limb limb, ParameterValues values, DesignOrder order, Progress progress)
            throws DesignRefusedException;

    /// The rules that judge a part made from this template.
    List<FitRule> fitRules();
}
