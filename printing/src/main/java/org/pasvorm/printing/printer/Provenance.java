package org.pasvorm.printing.printer;

/// Where a value comes from.
///
/// @param verified whether the value was found in the named source; false for a proposal nobody has checked
public record Provenance(String source, SourceKind kind, boolean verified) {
    /// A few words for a report, with a mark when unverified.
    public String text() {
        return verified ? source : source + " (unverified)";
    }
}
