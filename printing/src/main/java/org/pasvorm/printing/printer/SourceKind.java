package org.pasvorm.printing.printer;

/// Who says so.
public enum SourceKind {
    /// The maker of the machine or material, in a document or a shipped profile.
    VENDOR,
    /// A print service's design page.
    BUREAU,
    /// A published study.
    PAPER,
    /// Our own judgement.
    OWN
}
