package org.pasvorm.geometry.template;

import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.template.wrist.WristCockUp;

/// The catalogue.
public final class Templates {
    public static final List<Template> ALL = List.of(new WristCockUp());

    private Templates() {}

    public static Optional<Template> find(String id) {
        return ALL.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
