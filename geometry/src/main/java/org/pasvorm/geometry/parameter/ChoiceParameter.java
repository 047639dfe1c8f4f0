package org.pasvorm.geometry.parameter;

import java.util.List;

/// A choice among a few words.
public record ChoiceParameter(
        String key, String label, String initial, List<String> options, String help, Source source)
        implements Parameter {
    public ChoiceParameter {
        options = List.copyOf(options);
        if (!options.contains(initial)) {
            throw new IllegalArgumentException(key + ": the default is not among the options");
        }
    }

    /// @throws ParameterException when `text` is not one of the options
    public String parse(String text) throws ParameterException {
        String word = text.strip();
        if (!options.contains(word)) {
            throw new ParameterException(key, "'" + text + "' is not one of " + allowedText());
        }
        return word;
    }

    @Override
    public Unit unit() {
        return Unit.NONE;
    }

    @Override
    public String initialText() {
        return initial;
    }

    @Override
    public String allowedText() {
        return String.join(", ", options);
    }
}
