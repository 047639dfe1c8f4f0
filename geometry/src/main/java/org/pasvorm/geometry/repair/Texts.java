package org.pasvorm.geometry.repair;

import java.util.Locale;
import org.pasvorm.geometry.vector.Vec3;

/// Numbers in messages, the same in every locale.
final class Texts {
    private Texts() {}

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String place(Vec3 p) {
        return format("(%.1f, %.1f, %.1f)", p.x(), p.y(), p.z());
    }

    /// `1 hole`, `2 holes`.
    static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
