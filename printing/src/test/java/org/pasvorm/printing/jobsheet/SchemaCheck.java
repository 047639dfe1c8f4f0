package org.pasvorm.printing.jobsheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as the job's schema uses; an unknown keyword is reported like an error in the data.
final class SchemaCheck {
    private static final List<String> IGNORED = List.of("$schema", "title", "description", "$defs");

    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    static List<String> problems(JsonNode schema, JsonNode data) {
        SchemaCheck check = new SchemaCheck(schema);
        check.visit(schema, data, "$");
        return check.problems;
    }

    private void visit(JsonNode schema, JsonNode data, String at) {
        for (String keyword : schema.propertyNames()) {
            JsonNode rule = schema.get(keyword);
            boolean ok = switch (keyword) {
                case "type" -> hasType(data, rule.stringValue());
                case "const" -> data.equals(rule);
                case "enum" -> contains(rule, data);
                case "pattern" -> data.stringValue().matches(rule.stringValue());
                case "minItems" -> data.size() >= rule.intValue();
                case "maxItems" -> data.size() <= rule.intValue();
                case "required" -> all(rule, data);
                case "properties" -> properties(rule, data, at);
                case "additionalProperties" -> additional(schema, rule, data, at);
                case "items" -> items(rule, data, at);
                case "$ref" -> reference(rule.stringValue(), data, at);
                default -> IGNORED.contains(keyword);
            };
            if (!ok) {
                problems.add(at + " breaks " + keyword);
            }
        }
    }

    private static boolean hasType(JsonNode data, String type) {
        return switch (type) {
            case "object" -> data.isObject();
            case "array" -> data.isArray();
            case "string" -> data.isString();
            case "boolean" -> data.isBoolean();
            case "integer" -> data.isIntegralNumber();
            case "number" -> data.isNumber();
            default -> false;
        };
    }

    private static boolean contains(JsonNode list, JsonNode data) {
        for (JsonNode item : list) {
            if (item.equals(data)) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(JsonNode names, JsonNode data) {
        for (JsonNode name : names) {
            if (!data.has(name.stringValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean properties(JsonNode rule, JsonNode data, String at) {
        for (String name : rule.propertyNames()) {
            if (data.has(name)) {
                visit(rule.get(name), data.get(name), at + "." + name);
            }
        }
        return true;
    }

    private boolean additional(JsonNode schema, JsonNode rule, JsonNode data, String at) {
        for (String name : data.propertyNames()) {
            if (schema.has("properties") && schema.get("properties").has(name)) {
                continue;
            }
            if (rule.isBoolean()) {
                return rule.booleanValue();
            }
            visit(rule, data.get(name), at + "." + name);
        }
        return true;
    }

    private boolean items(JsonNode rule, JsonNode data, String at) {
        for (int i = 0; i < data.size(); i++) {
            visit(rule, data.get(i), at + "[" + i + "]");
        }
        return true;
    }

    private boolean reference(String ref, JsonNode data, String at) {
        visit(root.get("$defs").get(ref.substring("#/$defs/".length())), data, at);
        return true;
    }
}
