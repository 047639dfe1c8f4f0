package org.pasvorm.geometry.parameter;

/// A parameter that a user gave and that cannot be used: unknown key, no number, outside the hard range. The message
/// is one line for that user.
public final class ParameterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    public ParameterException(String key, String problem) {
        super(key + ": " + problem);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
