package org.pasvorm.app.refusal;

/// The work was begun rightly and could not be finished: a failed proof, a full disk, a missing program. Nothing is
/// left
/// half-written.
public final class CannotFinish extends Refusal {
    private static final long serialVersionUID = 1L;

    public CannotFinish(String message) {
        super(message);
    }

    public CannotFinish(String message, Throwable cause) {
        super(message, cause);
    }
}
