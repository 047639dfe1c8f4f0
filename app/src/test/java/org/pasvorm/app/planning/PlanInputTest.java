package org.pasvorm.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.LimbMeasures;
import org.pasvorm.geometry.limb.WristAngles;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.vector.Vec3;

class PlanInputTest {
    @TempDir
    private Path dir;

    @Test
    void aBoxIsSixNumbers() throws Exception {
        assertThat(BoxText.parse("0.1, -0.2,0,0.5,0.3,1e0").max()).isEqualTo(new Vec3(0.5, 0.3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "0,0,0,1,1,x", "0,0,0,1,0,1", "0,0,0,1,1,NaN", "0,0,0,1,1,1,"})
    void whatIsNoBoxIsRefused(String text) {
        assertThatThrownBy(() -> BoxText.parse(text)).isInstanceOf(WrongUse.class);
    }

    @Test
    void tapeValuesHaveUnitsAndLimits() throws ParameterException {
        assertThat(Tape.parse(Map.of("forearm-length", "24cm")).forearmLength()).hasValue(240);
        assertThat(Tape.NONE.forearmLength()).isEmpty();
        assertThatThrownBy(() -> Tape.parse(Map.of("forearm-length", "24"))).hasMessageContaining("100 to 350 mm");
        assertThatThrownBy(() -> Tape.parse(Map.of("foot", "240"))).hasMessageContaining("known are forearm-length");
    }

    @Test
    void tapeThatDisagreesWithTheScanForbidsRelease() throws ParameterException {
        LimbMeasures scan = new LimbMeasures(180, true, 82, 28, 165, 58, 40, 255, 150, 240, new WristAngles(20, 0), 40);

        assertThat(Tape.parse(Map.of("hand-width", "84", "wrist-girth", "170")).compare(scan))
                .isEmpty();
        assertThat(Tape.parse(Map.of("hand-width", "90")).compare(scan))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(Tuple.tuple("tape-hand-width", Severity.CAUTION));
        assertThat(Tape.parse(Map.of("hand-length", "140")).compare(scan))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void theAngleIsSetOrPrescribedOrUsual() throws Exception {
        Optional<Prescription> prescribed = Optional.of(prescription(30));

        assertThat(extension(Map.of(), Optional.empty())).isEqualTo(20);
        assertThat(extension(Map.of(), prescribed)).isEqualTo(30);
        assertThat(extension(Map.of("extension", "25deg"), Optional.empty())).isEqualTo(25);
        assertThat(extension(Map.of("extension", "30"), prescribed)).isEqualTo(30);
        assertThatThrownBy(() -> extension(Map.of("extension", "10"), prescribed))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("the prescription asks for 30.0");
        assertThatThrownBy(() -> extension(Map.of("extension", "80"), Optional.empty()))
                .isInstanceOf(ParameterException.class);
    }

    @Test
    void landmarksAreReadByKey() throws Exception {
        Path file = dir.resolve("marks.json");
        Files.writeString(file, "{\"landmarks\": {\"thumb-web\": [1, 2.5, -3]}}");

        assertThat(LandmarkFile.read(file)).isEqualTo(Map.of(LandmarkId.THUMB_WEB, new Vec3(1, 2.5, -3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"landmarks\": {\"thumb\": [1, 2, 3]}}",
                "{\"landmarks\": {\"thumb-web\": [1, 2]}}",
                "{\"landmarks\": {\"thumb-web\": [1, 2, \"3\"]}}",
                "{\"landmarks\": {}, \"unit\": \"mm\"}"
            })
    void badLandmarksAreRefused(String text) throws Exception {
        Path file = Files.writeString(dir.resolve("marks.json"), text);

        assertThatThrownBy(() -> LandmarkFile.read(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(file.toString());
    }

    private static double extension(Map<String, String> set, Optional<Prescription> prescribed) throws Exception {
        ParameterValues values = WristAngle.of(set, prescribed);
        return values.number(WristAngle.EXTENSION);
    }

    private static Prescription prescription(double extension) {
        return new Prescription(
                "d",
                "right",
                "x",
                OptionalDouble.of(extension),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "p",
                Optional.empty());
    }
}
