package org.pasvorm.geometry.limb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.MeshZoo;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Chart, centre line and curves on a ball of radius 40 about the origin.
class ChartTest {
    private static final double RADIUS = 40;
    private static final Skin BALL = Skin.of(MeshZoo.sphere(RADIUS, 5), Progress.NONE);
    private static final CentreLine STRAIGHT =
            CentreLine.through(List.of(new Vec3(0, 0, -30), new Vec3(0, 0, 30)), Vec3.ZERO, UnitVec3.Y);
    private static final LimbChart CHART = new LimbChart(BALL, STRAIGHT, new Plane(UnitVec3.X, 30));

    @Test
    void anglesRunFromDorsalOverRadialToVolar() {
        assertThat(place(0, 0).distance(new Vec3(0, RADIUS, 0))).isLessThan(0.1);
        assertThat(place(0, 90).distance(new Vec3(RADIUS, 0, 0))).isLessThan(0.1);
        assertThat(place(0, 180).distance(new Vec3(0, -RADIUS, 0))).isLessThan(0.1);
        assertThat(place(0, -90).distance(new Vec3(-RADIUS, 0, 0))).isLessThan(0.1);
    }

    @Test
    void locateIsTheInverse() {
        for (double station = -20; station <= 20; station += 8) {
            for (double angle = -170; angle <= 180; angle += 35) {
                ChartPlace back = CHART.locate(place(station, angle));
                assertThat(back.station()).isCloseTo(station, within(1e-6));
                assertThat(back.angleDegrees()).isCloseTo(angle, within(1e-6));
                assertThat(back.radius()).isCloseTo(Math.sqrt(RADIUS * RADIUS - station * station), within(0.1));
            }
        }
    }

    @Test
    void theTrunkLeavesOutTheThumbSide() {
        assertThat(CHART.trunk(0, 90)).isEmpty();
        assertThat(CHART.trunk(0, 0)).isPresent();
    }

    @Test
    void girthIsTheCircleOfTheSection() {
        assertThat(CHART.girth(10).orElseThrow()).isCloseTo(2 * Math.PI * Math.sqrt(1500), within(0.5));
        assertThat(CHART.girth(60)).isEmpty();
    }

    @Test
    void aBentLineKeepsItsStationsAndAxes() {
        List<Vec3> bent = List.of(new Vec3(0, 0, -100), Vec3.ZERO, new Vec3(0, 40, 69.282));
        CentreLine line = CentreLine.through(bent, Vec3.ZERO, UnitVec3.Y);

        assertThat(line.firstStation()).isCloseTo(-100, within(1.0));
        assertThat(line.at(-60).point().distance(new Vec3(0, 0, -60))).isLessThan(0.8);
        assertThat(line.at(line.lastStation()).distal().angleDegrees(UnitVec3.of(0, 0.5, 0.866)))
                .isLessThan(0.1);
        for (double s = line.firstStation(); s < line.lastStation(); s += 7) {
            CentrePoint c = line.at(s);
            assertThat(line.stationOf(c.point())).isCloseTo(s, within(0.01));
            assertThat(c.distal().dot(c.dorsal())).isCloseTo(0, within(1e-9));
            assertThat(c.radial().x()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aProjectedCurveLiesOnTheSkinWithOutwardNormals() {
        List<Vec3> ring = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double a = 2 * Math.PI * i / 12;
            ring.add(new Vec3(42 * Math.cos(a), 42 * Math.sin(a), 0));
        }
        SkinCurve curve = SkinCurve.project(BALL, ring, true, 2, 0, 5);

        assertThat(curve.length()).isCloseTo(2 * Math.PI * RADIUS, within(1.0));
        for (int i = 0; i < curve.points().size(); i++) {
            Vec3 p = curve.points().get(i);
            assertThat(p.length()).isCloseTo(RADIUS, within(0.1));
            assertThat(curve.normals().get(i).angleDegrees(UnitVec3.of(p))).isLessThan(1.5);
            assertThat(curve.lifted(3).get(i).length()).isCloseTo(RADIUS + 3, within(0.1));
            assertThat(Math.abs(curve.tangent(i).dot(p)) / RADIUS).isLessThan(0.05);
        }
    }

    @Test
    void resamplingKeepsLengthAndEnds() {
        List<Vec3> corner = List.of(Vec3.ZERO, new Vec3(10, 0, 0), new Vec3(10, 5, 0));
        List<Vec3> even = Polyline.resampled(corner, false, 1);

        assertThat(even).hasSize(16);
        assertThat(even.getFirst()).isEqualTo(corner.getFirst());
        assertThat(even.getLast().distance(corner.getLast())).isLessThan(1e-9);
        assertThat(Polyline.length(even, false)).isCloseTo(15, within(1e-9));
        assertThatThrownBy(() -> Polyline.resampled(corner, false, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vec3 place(double station, double angle) {
        return CHART.at(station, angle).orElseThrow().position();
    }
}
