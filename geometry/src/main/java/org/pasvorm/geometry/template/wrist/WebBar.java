package org.pasvorm.geometry.template.wrist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.wrist.Course.Place;

/// How the bar lies in the first web: between the thumb, from which its proximal edge stays clear, and the palmar
/// crease, from which its distal edge stays clear. All are stations in mm.
///
/// Where the two leave less room than a bar of 10 mm (adult) needs, both distances are cut down evenly, to 2 mm at the
/// least; on the radial border the bar may then also go on to 5 mm (adult) before the knuckle, as no crease bends
/// there. A bar narrower than 5 mm (adult) is refused.
///
/// @param web where the thumb meets the hand
/// @param clear from there to the proximal edge
/// @param gap from the palmar crease to the distal edge
/// @param start station of the proximal edge
/// @param rim station of the distal edge at the angle of the web
/// @param border station of the distal edge on the radial border
/// @param tight whether the distances had to be cut down
record WebBar(Place web, double clear, double gap, double start, double rim, double border, boolean tight) {
    private static final double LEAST = 10;
    private static final double TOO_NARROW = 5;

    /// Share of the wanted width below which a bar is called narrow.
    private static final double NARROW = 0.8;

    /// What is left of a distance that is cut down, in mm: the least that its parameter allows.
    private static final double CUT_DOWN = 2;

    private static final double BEFORE_KNUCKLE = 5;

    static WebBar of(Limb limb, Course course, WristSizes s) throws DesignRefusedException {
        Place web = course.locate(limb.at(LandmarkId.THUMB_WEB));
        double clear = s.values().number(WristParameters.THUMB_CLEARANCE);
        double gap = s.values().number(WristParameters.DISTAL_GAP);
        Place radial = course.locate(limb.at(LandmarkId.PALMAR_CREASE_RADIAL));
        double least = LEAST * s.scale();
        double rim = radial.station() - gap;
        if (rim - web.station() - clear >= least) {
            double start = Math.max(rim - s.values().number(WristParameters.WEB_BAR), web.station() + clear);
            return new WebBar(web, clear, gap, start, rim, rim, false);
        }
        double crease = creaseAt(web.theta(), radial, course.locate(limb.at(LandmarkId.PALMAR_CREASE_ULNAR)));
        double lacking = web.station() + clear + least + gap - crease;
        double knuckle = course.locate(limb.at(LandmarkId.MCP_2)).station() - BEFORE_KNUCKLE * s.scale();
        return tight(web, cutDown(clear, lacking, clear, gap), cutDown(gap, lacking, clear, gap), crease, knuckle, s);
    }

    /// Station of the palmar creases, which run straight in the chart between their ends.
    private static double creaseAt(double theta, Place radial, Place ulnar) {
        double share = Math.min(1, (theta - ulnar.theta()) / (radial.theta() - ulnar.theta()));
        return ulnar.station() + share * (radial.station() - ulnar.station());
    }

    private static WebBar tight(Place web, double clear, double gap, double crease, double knuckle, WristSizes s)
            throws DesignRefusedException {
        double start = web.station() + clear;
        double rim = crease - gap;
        if (rim - start < TOO_NARROW * s.scale()) {
            throw new DesignRefusedException("the first web reaches so far distally that no bar fits between it and the"
                    + " palmar crease; scan with the thumb abducted or give the thumb-web landmark");
        }
        double border = Math.max(rim, Math.min(start + LEAST * s.scale(), knuckle));
        return new WebBar(web, clear, gap, start, rim, border, true);
    }

    /// `length` less its share of what is lacking.
    private static double cutDown(double length, double lacking, double a, double b) {
        double spare = Math.max(0, a - CUT_DOWN) + Math.max(0, b - CUT_DOWN);
        double share = spare > 0 ? Math.min(1, lacking / spare) : 0;
        return length - share * Math.max(0, length - CUT_DOWN);
    }

    /// Width at the radial end of the palm, where it is narrowest.
    double width() {
        return rim - start;
    }

    /// Says where the bar is clearly narrower than `wanted` mm, or where distances were cut down for it.
    Optional<Finding> finding(double wanted) {
        if (!tight && width() >= NARROW * wanted) {
            return Optional.empty();
        }
        String distances = String.format(
                Locale.ROOT, "; it leaves %.1f mm to the thumb and %.1f mm to the palmar crease", clear, gap);
        String message = "The bar through the first web is narrower than asked for: the web reaches far distally";
        return Optional.of(new Finding(
                "web-bar",
                Severity.CAUTION,
                message + (tight ? distances : ""),
                width(),
                wanted,
                Unit.MILLIMETRE,
                List.of()));
    }
}
