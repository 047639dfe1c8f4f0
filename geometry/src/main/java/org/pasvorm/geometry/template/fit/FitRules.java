package org.pasvorm.geometry.template.fit;

import java.util.List;
import org.pasvorm.geometry.template.FitRule;

/// All fit rules, in the order in which a person would ask.
public final class FitRules {
    public static final List<FitRule> ALL = List.of(
            new WristAngleRule(),
            new PartSideRule(),
            new ClearanceRule(),
            new DonningRule(),
            new DistalTrimRule(),
            new ProximalTrimRule(),
            new OpeningNearRimRule(),
            new BonyPointRule(),
            new PalmarArchRule(),
            new RimRadiusRule());

    private FitRules() {}
}
