package org.pasvorm.app.planning;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.app.jsonfile.JsonFile;
import org.pasvorm.app.jsonfile.JsonObject;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.vector.Vec3;

/// Landmarks that a person picked, in the coordinates of the scan file:
/// `{"landmarks": {"thumb-web": [12.5, 3, 40], …}}`.
public final class LandmarkFile {
    private LandmarkFile() {}

    /// @throws InputRefused naming file and landmark
    public static Map<LandmarkId, Vec3> read(Path file) throws InputRefused {
        JsonObject top = JsonFile.read(file);
        JsonObject given = top.object("landmarks").orElseThrow(() -> top.refuse("landmarks", "is missing"));
        top.done();
        Map<LandmarkId, Vec3> read = new EnumMap<>(LandmarkId.class);
        for (String key : given.keys()) {
            LandmarkId id = LandmarkId.ofKey(key).orElseThrow(() -> given.refuse(key, "no such landmark"));
            List<Double> p = given.numbers(key);
            if (p.size() != 3) {
                throw given.refuse(key, "must be [x, y, z]");
            }
            read.put(id, new Vec3(p.get(0), p.get(1), p.get(2)));
        }
        return read;
    }
}
