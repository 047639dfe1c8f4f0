package org.pasvorm.geometry.template;

import java.util.List;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.progress.Progress;

/// One question about how a part fits its limb. Pure: the same case gives the same findings; a bad part is a finding,
/// never an exception.
public interface FitRule {
    /// Stable key, also the `rule` of its findings.
    String key();

    List<Finding> check(FitCase fit, Progress progress);
}
