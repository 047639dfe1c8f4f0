package org.pasvorm.app.refusal;

/// An input cannot be read, or cannot be used for what was asked. Nothing was written.
public final class InputRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public InputRefused(String message) {
        super(message);
    }
}
