package org.pasvorm.app.jsonfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pasvorm.app.refusal.InputRefused;
import tools.jackson.databind.JsonNode;

/// One object of a JSON file, read field by field; [#done()] refuses what was not asked for.
public final class JsonObject {
    private final String path;
    private final JsonNode node;
    private final Set<String> seen = new HashSet<>();

    JsonObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /// All keys, in the order of the file.
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    public Optional<String> text(String key) throws InputRefused {
        Optional<JsonNode> value = field(key);
        if (value.isPresent() && !value.get().isString()) {
            throw refuse(key, "must be text in quotes");
        }
        return value.map(JsonNode::asString);
    }

    public String requiredText(String key) throws InputRefused {
        String value = text(key).orElseThrow(() -> refuse(key, "is missing"));
        if (value.isBlank()) {
            throw refuse(key, "is empty");
        }
        return value;
    }

    /// Text that must be one of `options`.
    public Optional<String> choice(String key, List<String> options) throws InputRefused {
        Optional<String> value = text(key);
        if (value.isPresent() && !options.contains(value.get())) {
            throw refuse(key, "'" + value.get() + "' is not one of " + String.join(", ", options));
        }
        return value;
    }

    public OptionalDouble number(String key) throws InputRefused {
        Optional<JsonNode> value = field(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber() || !Double.isFinite(value.get().asDouble())) {
            throw refuse(key, "must be a number");
        }
        return OptionalDouble.of(value.get().asDouble());
    }

    /// A list of text; empty when the field is missing.
    public List<String> texts(String key) throws InputRefused {
        List<String> found = new ArrayList<>();
        for (JsonNode n : list(key)) {
            if (!n.isString()) {
                throw refuse(key, "must be a list of text in quotes");
            }
            found.add(n.asString());
        }
        return found;
    }

    /// A list of finite numbers; empty when the field is missing.
    public List<Double> numbers(String key) throws InputRefused {
        List<Double> found = new ArrayList<>();
        for (JsonNode n : list(key)) {
            if (!n.isNumber() || !Double.isFinite(n.asDouble())) {
                throw refuse(key, "must be a list of numbers");
            }
            found.add(n.asDouble());
        }
        return found;
    }

    public Optional<JsonObject> object(String key) throws InputRefused {
        Optional<JsonNode> value = field(key);
        if (value.isPresent() && !value.get().isObject()) {
            throw refuse(key, "must be an object { … }");
        }
        return value.map(n -> new JsonObject(path + ": " + key, n));
    }

    /// @throws InputRefused when the object holds a field that nobody asked for
    public void done() throws InputRefused {
        for (String key : keys()) {
            if (!seen.contains(key)) {
                throw refuse(
                        key,
                        "unknown field; known are "
                                + String.join(", ", seen.stream().sorted().toList()));
            }
        }
    }

    /// A refusal of one field of this object.
    public InputRefused refuse(String key, String problem) {
        return new InputRefused(path + ": " + key + ": " + problem);
    }

    private Iterable<JsonNode> list(String key) throws InputRefused {
        Optional<JsonNode> value = field(key);
        if (value.isPresent() && !value.get().isArray()) {
            throw refuse(key, "must be a list [ … ]");
        }
        return value.map(n -> (Iterable<JsonNode>) n.values()).orElse(List.of());
    }

    private Optional<JsonNode> field(String key) {
        seen.add(key);
        return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull());
    }
}
