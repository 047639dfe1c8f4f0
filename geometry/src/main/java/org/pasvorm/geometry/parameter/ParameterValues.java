package org.pasvorm.geometry.parameter;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value for every parameter of a list, all inside their hard ranges. Immutable.
public final class ParameterValues {
    private final List<Parameter> parameters;
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();

    private ParameterValues(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    /// Defaults for all, replaced by what `given` says (key to text).
    ///
    /// @throws ParameterException on an unknown key (naming the known ones) or a value that is refused
    public static ParameterValues parse(List<? extends Parameter> parameters, Map<String, String> given)
            throws ParameterException {
        ParameterValues values = new ParameterValues(List.copyOf(parameters));
        for (String key : given.keySet()) {
            if (parameters.stream().noneMatch(p -> p.key().equals(key))) {
                List<String> known = parameters.stream().map(Parameter::key).toList();
                throw new ParameterException(key, "unknown parameter; known are " + String.join(", ", known));
            }
        }
        for (Parameter p : parameters) {
            String text = given.getOrDefault(p.key(), p.initialText());
            switch (p) {
                case NumberParameter n -> values.numbers.put(n.key(), n.parse(text));
                case ChoiceParameter c -> values.choices.put(c.key(), c.parse(text));
            }
        }
        return values;
    }

    /// All defaults.
    public static ParameterValues defaults(List<? extends Parameter> parameters) {
        try {
            return parse(parameters, Map.of());
        } catch (ParameterException e) {
            throw new IllegalStateException("a default is refused by its own parameter", e);
        }
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /// The value in the parameter's unit (millimetres, degrees…).
    ///
    /// @throws IllegalArgumentException when the parameter is not in the list
    public double number(NumberParameter p) {
        Double value = numbers.get(p.key());
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + p.key());
        }
        return value;
    }

    /// @throws IllegalArgumentException when the parameter is not in the list
    public String choice(ChoiceParameter p) {
        String value = choices.get(p.key());
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + p.key());
        }
        return value;
    }

    /// Value of any parameter as text without unit, for files and reports.
    public String text(Parameter p) {
        return switch (p) {
            case NumberParameter n ->
                BigDecimal.valueOf(number(n)).stripTrailingZeros().toPlainString();
            case ChoiceParameter c -> choice(c);
        };
    }
}
