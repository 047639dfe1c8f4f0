package org.pasvorm.geometry.template;

import org.pasvorm.geometry.parameter.Unit;

/// A number of a design worth telling: in reports, on the job sheet, in tests.
public record Fact(String key, String label, double value, Unit unit) {}
