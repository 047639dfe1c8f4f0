package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pasvorm.app.planning.LimbSight;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.limb.SideCue;
import org.pasvorm.geometry.limb.SideReading;

/// What a scan shows of a limb, for a person and for a script.
final class LimbSightText {
    private LimbSightText() {}

    static void print(PrintWriter out, LimbSight sight) {
        switch (sight) {
            case LimbSight.Unseen u -> out.println("limb: no forearm and hand found: " + u.reason());
            case LimbSight.Seen s -> {
                out.printf(
                        Locale.ROOT,
                        "limb: forearm and hand; hand length %.0f mm%s, %.0f mm of forearm scanned%n",
                        s.handLength(),
                        s.handLengthMeasured() ? "" : " (estimated from the palm)",
                        s.skinLength());
                s.needed().forEach((id, needed) -> need(out, s, id, needed));
                side(out, s.side());
            }
        }
    }

    private static void need(PrintWriter out, LimbSight.Seen s, String template, double needed) {
        out.printf(
                Locale.ROOT,
                "  %s with default values needs %.0f mm (forearm length estimated as %.0f mm): %s%n",
                template,
                needed,
                s.forearmLength(),
                s.skinLength() >= needed ? "enough" : "too little");
    }

    private static void side(PrintWriter out, SideReading side) {
        String seen = side.seen().map(Side::word).orElse("cannot be told from the shape");
        out.printf(
                Locale.ROOT,
                "side: %s (sum of the signs %+.2f, positive for right; %.2f either way is needed)%n",
                seen,
                side.weight(),
                SideReading.LEAST_WEIGHT);
        for (SideCue cue : side.cues()) {
            out.printf(Locale.ROOT, "  %s: %s, %+.2f%n", cue.name(), cue.detail(), cue.weight());
        }
    }

    static Map<String, Object> tree(LimbSight sight) {
        Map<String, Object> tree = new LinkedHashMap<>();
        switch (sight) {
            case LimbSight.Unseen u -> {
                tree.put("found", false);
                tree.put("reason", u.reason());
            }
            case LimbSight.Seen s -> {
                tree.put("found", true);
                tree.put("hand_length_mm", s.handLength());
                tree.put("hand_length_measured", s.handLengthMeasured());
                tree.put("forearm_scanned_mm", s.skinLength());
                tree.put("forearm_length_estimated_mm", s.forearmLength());
                tree.put("forearm_needed_mm", s.needed());
                tree.put("side", s.side().seen().map(Side::word).orElse("unclear"));
                tree.put("side_weight", s.side().weight());
                tree.put("side_weight_needed", SideReading.LEAST_WEIGHT);
                tree.put("side_cues", cues(s.side()));
            }
        }
        return tree;
    }

    private static List<Map<String, Object>> cues(SideReading side) {
        return side.cues().stream().map(LimbSightText::cue).toList();
    }

    private static Map<String, Object> cue(SideCue cue) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", cue.name());
        tree.put("detail", cue.detail());
        tree.put("weight", cue.weight());
        return tree;
    }
}
