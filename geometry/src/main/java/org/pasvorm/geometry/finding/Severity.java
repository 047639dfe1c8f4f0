package org.pasvorm.geometry.finding;

/// How bad a finding is. An [#ERROR] forbids release; a [#CAUTION] must be seen; an [#INFO] is worth knowing.
public enum Severity {
    INFO,
    CAUTION,
    ERROR
}
