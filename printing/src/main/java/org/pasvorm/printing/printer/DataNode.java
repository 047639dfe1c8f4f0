package org.pasvorm.printing.printer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// An object of a data file with strict access: a missing, misspelt or mistyped field is an [IllegalStateException]
/// that names the file and the field. Data files are part of the program, so an error in one is ours.
final class DataNode {
    private static final Set<String> PROVENANCE = Set.of("source", "source_kind", "verified");

    private final String where;
    private final JsonNode node;

    DataNode(String where, JsonNode node) {
        this.where = where;
        this.node = node;
        if (!node.isObject()) {
            throw new IllegalStateException(where + " is not an object");
        }
    }

    DataNode child(String field) {
        return new DataNode(where + "." + field, get(field));
    }

    String text(String field) {
        JsonNode value = get(field);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new IllegalStateException(where + "." + field + " is not a text");
        }
        return value.stringValue();
    }

    double number(String field) {
        JsonNode value = get(field);
        if (!value.isNumber()) {
            throw new IllegalStateException(where + "." + field + " is not a number");
        }
        return value.doubleValue();
    }

    List<String> texts(String field) {
        JsonNode value = get(field);
        if (!value.isArray()) {
            throw new IllegalStateException(where + "." + field + " is not a list");
        }
        List<String> all = new ArrayList<>();
        for (JsonNode item : value) {
            all.add(item.stringValue());
        }
        return all;
    }

    <T> T choice(String field, T[] values, Function<T, String> key) {
        String given = text(field);
        for (T value : values) {
            if (key.apply(value).equals(given)) {
                return value;
            }
        }
        throw new IllegalStateException(where + "." + field + " is unknown: " + given);
    }

    Quantity quantity() {
        only("value", "unit");
        return new Quantity(number("value"), text("unit"), provenance());
    }

    Provenance provenance() {
        JsonNode verified = get("verified");
        if (!verified.isBoolean()) {
            throw new IllegalStateException(where + ".verified is not true or false");
        }
        SourceKind kind =
                choice("source_kind", SourceKind.values(), k -> k.name().toLowerCase(Locale.ROOT));
        return new Provenance(text("source"), kind, verified.booleanValue());
    }

    /// This node, which may hold only these fields and those of a provenance.
    DataNode only(String... fields) {
        for (String name : node.propertyNames()) {
            if (!List.of(fields).contains(name) && !PROVENANCE.contains(name)) {
                throw new IllegalStateException(where + " has an unknown field " + name);
            }
        }
        return this;
    }

    private JsonNode get(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalStateException(where + " lacks " + field);
        }
        return value;
    }
}
