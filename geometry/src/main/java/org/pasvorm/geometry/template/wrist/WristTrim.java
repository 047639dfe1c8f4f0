package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.wrist.Course.Place;

/// The outline of the shell as corners in the [Course] chart, tied to landmarks.
///
/// Seen from the palm of a right hand it runs: proximal rim; up the radial edge of the forearm; round the radial
/// styloid
/// on its volar side; along the thenar crease, which stays free; through the first web and onto the back of the index
/// metacarpal (the web bar with the tab for the hand strap); obliquely across the palm, proximal of the palmar creases;
/// round the ulnar border; and down the ulnar edge.
///
/// @param corners in order, to be joined by lines that are straight in the chart and then rounded
/// @param bar how the bar lies in the first web
/// @param tab the dorsal tab of the web bar
/// @param ulnarHand angle of the ulnar rim in the hand
record WristTrim(
        List<Place> corners,
        double proximal,
        double distalRadial,
        double distalUlnar,
        WebBar bar,
        Tab tab,
        double ulnarHand,
        double styloid) {
    /// The tab of the web bar on the back of the index metacarpal, a strip along the limb from station `low` to `high`.
    ///
    /// @param edge how far its dorsal rim lies radial of the centre line, in mm
    /// @param width from that rim to its radial rim, in mm
    record Tab(double edge, double width, double low, double high) {
        double middle() {
            return (low + high) / 2;
        }
    }

    private static final double ULNAR_HAND_ARC = 8;
    private static final double STYLOID_PASS = 14;
    static final double EDGE_BEFORE_STYLOID = 19;
    private static final double TAB_SLACK = 5;

    /// Palmward of the web the thumb's base falls back: by so many mm (adult) over so many degrees.
    private static final double WEB_FALL = 4;

    private static final double BESIDE_WEB = 15;

    /// What smoothing takes off the width of the tab.
    private static final double TAB_ROUNDING = 3;

    static WristTrim of(Limb limb, Course course, WristSizes s) throws DesignRefusedException {
        Place styloid = course.locate(limb.at(LandmarkId.RADIAL_STYLOID));
        WebBar bar = WebBar.of(limb, course, s);
        Place creaseUlnar = course.locate(limb.at(LandmarkId.PALMAR_CREASE_ULNAR));
        double gap = s.values().number(WristParameters.DISTAL_GAP);
        double radial = course.locate(limb.at(LandmarkId.PALMAR_CREASE_RADIAL)).station() - gap;
        double slope = s.values().number(WristParameters.DISTAL_SLOPE);
        double ulnar = Math.min(creaseUlnar.station() - gap, radial - slope);
        double knuckle = course.locate(limb.at(LandmarkId.MCP_2)).station();
        Tab tab = tab(course, s, bar.border(), knuckle);
        double ulnarHand = course.thetaAtArc(ulnar - 10 * s.scale(), -90, -ULNAR_HAND_ARC * s.scale());
        double proximal = -s.shellLength();
        List<Place> corners = new ArrayList<>();
        radialEdge(corners, course, s, styloid, proximal);
        thenar(corners, limb, course, s);
        webBar(corners, course, s, bar, tab);
        palm(corners, s, bar, radial, ulnar, ulnarHand);
        ulnarEdge(corners, s, proximal);
        return new WristTrim(List.copyOf(corners), proximal, radial, ulnar, bar, tab, ulnarHand, styloid.station());
    }

    private static Tab tab(Course course, WristSizes s, double border, double knuckle) {
        double high = Math.min(border, knuckle - s.bony());
        double low = high - s.handSlotLength() - 2 * s.bridge() - TAB_SLACK;
        double width = 2 * s.bridge() + s.slotHeight() + TAB_ROUNDING;
        double theta = course.thetaAtArc(high, 90, width + TAB_SLACK);
        return new Tab(course.radialOffset(new Place(theta, high)), width, low, high);
    }

    private static void radialEdge(List<Place> corners, Course course, WristSizes s, Place styloid, double proximal) {
        double w = s.halfWrap();
        corners.add(new Place(0, proximal));
        corners.add(new Place(w - 12, proximal));
        corners.add(new Place(w, proximal + 8 * s.scale()));
        double pass = course.thetaAtArc(styloid.station(), styloid.theta(), -STYLOID_PASS * s.scale());
        corners.add(new Place(w, styloid.station() - EDGE_BEFORE_STYLOID * s.scale()));
        corners.add(new Place(Math.min(w, pass), styloid.station() - 2 * s.scale()));
    }

    private static void thenar(List<Place> corners, Limb limb, Course course, WristSizes s) {
        double gap = s.values().number(WristParameters.THENAR_GAP);
        for (LandmarkId id : List.of(LandmarkId.THENAR_CREASE_PROXIMAL, LandmarkId.THENAR_CREASE_MIDDLE)) {
            Place crease = course.locate(limb.at(id));
            corners.add(new Place(course.thetaAtArc(crease.station(), crease.theta(), -gap), crease.station()));
        }
    }

    private static void webBar(List<Place> corners, Course course, WristSizes s, WebBar bar, Tab tab) {
        double inner = tab.edge() + tab.width();
        double shoulder = Math.max(tab.low() + 4, bar.start() - 4);
        if (bar.tight()) {
            double web = bar.web().theta();
            corners.add(new Place(web - BESIDE_WEB, bar.start() - WEB_FALL * s.scale()));
            corners.add(new Place(web, bar.start()));
        } else {
            corners.add(new Place(50, bar.start()));
        }
        corners.add(new Place(95, bar.start()));
        corners.add(new Place(course.dorsalTheta(shoulder, inner), shoulder));
        corners.add(new Place(course.dorsalTheta(tab.low(), inner), tab.low()));
        corners.add(new Place(course.dorsalTheta(tab.low(), tab.edge()), tab.low()));
        corners.add(new Place(course.dorsalTheta(tab.high(), tab.edge()), tab.high()));
        corners.add(new Place(105, tab.high()));
        corners.add(new Place(88, bar.border()));
    }

    private static void palm(
            List<Place> corners, WristSizes s, WebBar bar, double radial, double ulnar, double ulnarHand) {
        double ulnarPalm = ulnar + 0.1 * (radial - ulnar);
        if (bar.tight()) {
            double beside = bar.web().theta() - 2 * BESIDE_WEB;
            corners.add(new Place(bar.web().theta(), bar.rim()));
            corners.add(new Place(beside, radial + (58 - beside) / 118 * (ulnarPalm - radial)));
        } else {
            corners.add(new Place(58, radial));
        }
        corners.add(new Place(-60, ulnarPalm));
        corners.add(new Place(ulnarHand + 8, ulnar));
        corners.add(new Place(ulnarHand, ulnar - 8 * s.scale()));
        corners.add(new Place(ulnarHand, 20 * s.scale()));
    }

    private static void ulnarEdge(List<Place> corners, WristSizes s, double proximal) {
        double w = s.halfWrap();
        corners.add(new Place(-w, -10 * s.scale()));
        corners.add(new Place(-w, proximal + 8 * s.scale()));
        corners.add(new Place(-w + 12, proximal));
    }
}
