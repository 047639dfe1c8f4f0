package org.pasvorm.geometry.parameter;

/// Where a number comes from. `verified` is false for an engineering proposal that a clinician has yet to confirm; it
/// stays visible as such wherever the number is shown.
public record Source(String text, boolean verified) {
    public static Source verified(String text) {
        return new Source(text, true);
    }

    public static Source unverified(String text) {
        return new Source(text, false);
    }
}
