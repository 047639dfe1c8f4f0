package org.pasvorm.app.refusal;

/// The command was used wrongly: an unknown key, a value out of range, an output folder that exists or cannot be
/// written.
public final class WrongUse extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongUse(String message) {
        super(message);
    }
}
