package org.pasvorm.geometry.io;

/// A file that cannot be read as a scan. The message is one line: file, place in the file, cause, cure.
public final class MeshFormatException extends Exception {
    private static final int LONGEST_PIECE = 300;

    private final String file;
    private final String place;
    private final String reason;
    private final String cure;

    /// @param file name of the file without its folder
    /// @param place where in the file: `byte 84`, `line 12`, `3D/3dmodel.model line 7`, or empty for the whole file
    /// @param reason what is wrong there
    /// @param cure what a person can do about it
    public MeshFormatException(String file, String place, String reason, String cure) {
        super(oneLine(file) + (place.isEmpty() ? "" : ", " + oneLine(place)) + ": " + oneLine(reason) + "; "
                + oneLine(cure));
        this.file = file;
        this.place = place;
        this.reason = reason;
        this.cure = cure;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }

    /// Control characters, line ends and text-direction marks out of a file must not reach a terminal.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST_PIECE));
        for (int i = 0; i < text.length() && line.length() < LONGEST_PIECE; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
            line.append(plain && c != '\u2028' && c != '\u2029' ? c : '?');
        }
        return line.toString();
    }
}
