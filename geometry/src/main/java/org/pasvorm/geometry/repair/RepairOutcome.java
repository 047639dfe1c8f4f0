package org.pasvorm.geometry.repair;

/// What came of a repair: a closed mesh with its report, or the reason why there is none.
public sealed interface RepairOutcome permits RepairResult, RepairFailure {}
