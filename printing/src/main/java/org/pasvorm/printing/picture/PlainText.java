package org.pasvorm.printing.picture;

import java.util.Locale;

/// Text from outside made safe to print on one line: what cannot be seen is shown. Control characters, line breaks and
/// the invisible marks that reverse the reading direction become `<U+202E>`, so that nobody reads another text than the
/// machine does.
public final class PlainText {
    private PlainText() {}

    /// One visible line with the same meaning; unchanged when there is nothing to hide.
    public static String clean(String text) {
        if (text.codePoints().noneMatch(PlainText::isInvisible)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isInvisible(c)) {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
