package org.pasvorm.app.planning;

import java.util.Arrays;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.geometry.vector.Vec3;

/// A box as a person types it: `x0,y0,z0,x1,y1,z1`.
public final class BoxText {
    private BoxText() {}

    /// @throws WrongUse when it is no box with a size
    public static Box3 parse(String text) throws WrongUse {
        double[] n;
        try {
            n = Arrays.stream(text.split(",", -1))
                    .mapToDouble(s -> Double.parseDouble(s.strip()))
                    .toArray();
        } catch (NumberFormatException _) {
            throw refusal(text, "is not six numbers x0,y0,z0,x1,y1,z1");
        }
        if (n.length != 6 || !Arrays.stream(n).allMatch(Double::isFinite)) {
            throw refusal(text, "is not six numbers x0,y0,z0,x1,y1,z1");
        }
        if (!(n[0] < n[3] && n[1] < n[4] && n[2] < n[5])) {
            throw refusal(text, "is empty: each of x0,y0,z0 must be less than its x1,y1,z1");
        }
        return new Box3(new Vec3(n[0], n[1], n[2]), new Vec3(n[3], n[4], n[5]));
    }

    private static WrongUse refusal(String text, String problem) {
        return new WrongUse("box '" + text + "' " + problem);
    }
}
