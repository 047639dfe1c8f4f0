package org.pasvorm.printing.printer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pasvorm.geometry.parameter.ParameterException;

/// All materials that have a data file in the folder `materials`, by id.
public final class Materials {
    public static final List<Material> ALL = DataFiles.readAll("materials", Materials::read);

    private Materials() {}

    /// @throws ParameterException naming the known materials
    public static Material byId(String id) throws ParameterException {
        return ALL.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        "material",
                        "unknown material '" + id + "'; known are "
                                + ALL.stream().map(Material::id).collect(Collectors.joining(", "))));
    }

    private static Material read(DataNode file) {
        Map<LimitKey, Limit> limits = new EnumMap<>(LimitKey.class);
        DataNode given = file.child("limits");
        for (LimitKey key : LimitKey.values()) {
            DataNode limit = given.child(key.key());
            limits.put(
                    key,
                    new Limit(
                            limit.number("hard"),
                            limit.number("advise"),
                            limit.only("hard", "advise").provenance()));
        }
        return new Material(
                file.only("id", "label", "process", "density", "modulus", "limits", "post_processing", "notes")
                        .text("id"),
                file.text("label"),
                file.choice("process", Process.values(), Process::key),
                file.child("density").quantity(),
                file.child("modulus").quantity(),
                limits,
                file.texts("post_processing"),
                file.texts("notes"));
    }
}
