package org.pasvorm.app.refusal;

/// A command that ends without doing what was asked. The message is one line for the user: what, where, why, and what
/// to do about it.
public abstract sealed class Refusal extends Exception permits WrongUse, InputRefused, CannotFinish {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
