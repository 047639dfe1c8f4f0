package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import org.pasvorm.geometry.limb.CentrePoint;
import org.pasvorm.geometry.limb.ChartPlace;
import org.pasvorm.geometry.limb.LimbChart;
import org.pasvorm.geometry.limb.SkinPoint;
import org.pasvorm.geometry.vector.Vec3;

/// The limb's skin unrolled about the volar middle: `theta` in degrees, 0 volar, positive radial, ±180 dorsal;
/// `station`
/// along the centre line. This is the chart of [LimbChart] with its angle counted from the side that the shell lies on.
record Course(LimbChart chart) {
    private static final double ARC_STEP_DEGREES = 1;

    /// A place in this chart.
    record Place(double theta, double station) {}

    Place locate(Vec3 p) {
        ChartPlace c = chart.locate(p);
        double theta = 180 - c.angleDegrees();
        return new Place(theta > 180 ? theta - 360 : theta, c.station());
    }

    /// The skin at a place; where a ray finds none (beyond the ends) the point on the ray's start is no use, so this is
    /// an error of the caller.
    ///
    /// @throws IllegalArgumentException when there is no skin
    Vec3 skin(Place p) {
        return chart.at(p.station(), 180 - p.theta())
                .map(SkinPoint::position)
                .orElseThrow(() -> new IllegalArgumentException("no skin at " + p));
    }

    /// The angle that lies `arc` mm along the skin from `theta` at a station; negative goes the ulnar way round.
    double thetaAtArc(double station, double theta, double arc) {
        double step = Math.copySign(ARC_STEP_DEGREES, arc);
        double left = Math.abs(arc);
        double at = theta;
        Vec3 here = skin(new Place(at, station));
        while (Math.abs(at - theta) < 300) {
            Vec3 next = skin(new Place(at + step, station));
            double way = next.distance(here);
            if (way >= left) {
                return at + step * left / way;
            }
            left -= way;
            at += step;
            here = next;
        }
        return at;
    }

    /// The angle at which the dorsal skin lies `offset` mm radial of the centre line at a station, between the middle
    /// of
    /// the dorsum (180) and the radial border (100).
    double dorsalTheta(double station, double offset) {
        CentrePoint c = chart.line().at(station);
        for (double theta = 180; theta > 100; theta -= ARC_STEP_DEGREES) {
            if (c.radial().dot(skin(new Place(theta, station)).minus(c.point())) >= offset) {
                return theta;
            }
        }
        return 100;
    }

    /// How far radial of the centre line the skin lies at a place, in mm.
    double radialOffset(Place p) {
        CentrePoint c = chart.line().at(p.station());
        return c.radial().dot(skin(p).minus(c.point()));
    }

    /// The closed polyline on the skin through `corners`, straight in the chart between them, a point every mm or so.
    List<Vec3> closed(List<Place> corners) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Place a = corners.get(i);
            Place b = corners.get((i + 1) % corners.size());
            double length = skin(a).distance(skin(b));
            int steps = Math.max(1, (int) Math.ceil(length * 1.3));
            for (int k = 0; k < steps; k++) {
                double t = (double) k / steps;
                points.add(skin(new Place(
                        a.theta() + t * (b.theta() - a.theta()), a.station() + t * (b.station() - a.station()))));
            }
        }
        return points;
    }
}
