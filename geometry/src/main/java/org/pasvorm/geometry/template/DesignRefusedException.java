package org.pasvorm.geometry.template;

/// No device can be designed on this limb with these values; the message is one line that says why and what would help.
public final class DesignRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    public DesignRefusedException(String message) {
        super(message);
    }
}
