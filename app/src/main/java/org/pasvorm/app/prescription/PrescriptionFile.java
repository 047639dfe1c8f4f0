package org.pasvorm.app.prescription;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pasvorm.app.jsonfile.JsonFile;
import org.pasvorm.app.jsonfile.JsonObject;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.parameter.Range;

/// Reads a prescription file.
public final class PrescriptionFile {
    private static final Range EXTENSION = Range.of(-70, 70);
    private static final Range DEVIATION = Range.of(-40, 30);

    private PrescriptionFile() {}

    /// @throws InputRefused when the file is unreadable or is not what the schema asks for
    public static Prescription read(Path file) throws InputRefused {
        JsonObject top = JsonFile.read(file);
        if (top.number("version").orElse(Double.NaN) != 1) {
            throw top.refuse("version", "must be 1");
        }
        Optional<JsonObject> angles = top.object("angles");
        Prescription read = new Prescription(
                top.requiredText("diagnosis"),
                oneOf(top, "side", "left", "right").orElseThrow(() -> top.refuse("side", "is missing")),
                top.requiredText("device"),
                angle(angles, "extension", EXTENSION),
                angle(angles, "deviation", DEVIATION),
                oneOf(top, "regime", "day", "night", "day-and-night"),
                top.texts("wounds"),
                top.texts("wires"),
                oneOf(top, "sensation", "normal", "reduced", "absent"),
                oneOf(top, "oedema", "none", "mild", "marked"),
                top.texts("allergies"),
                top.requiredText("prescriber"),
                top.text("notes"));
        if (angles.isPresent()) {
            angles.get().done();
        }
        top.done();
        return read;
    }

    private static Optional<String> oneOf(JsonObject object, String key, String... options) throws InputRefused {
        return object.choice(key, List.of(options));
    }

    private static OptionalDouble angle(Optional<JsonObject> angles, String key, Range allowed) throws InputRefused {
        if (angles.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = angles.get().number(key);
        if (value.isPresent() && !allowed.contains(value.getAsDouble())) {
            throw angles.get()
                    .refuse(
                            key,
                            value.getAsDouble() + " is outside " + allowed.min() + " to " + allowed.max() + " degrees");
        }
        return value;
    }
}
