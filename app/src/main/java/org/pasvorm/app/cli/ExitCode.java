package org.pasvorm.app.cli;

/// How a command ended, as scripts see it.
enum ExitCode {
    /// Done; cautions are allowed.
    DONE(0),
    /// Done and written, but findings forbid release.
    FORBIDDEN(1),
    /// Wrong use: unknown key, value out of range, output that exists or cannot be written.
    WRONG_USE(2),
    /// Input unreadable or refused; nothing written.
    INPUT_REFUSED(3),
    /// Could not finish; nothing half-written.
    CANNOT_FINISH(4),
    /// Cancelled by the user.
    CANCELLED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
