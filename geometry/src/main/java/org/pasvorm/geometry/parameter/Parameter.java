package org.pasvorm.geometry.parameter;

/// One adjustable quantity of a template: declared once, shown and read everywhere from this declaration.
public sealed interface Parameter permits NumberParameter, ChoiceParameter {
    /// Stable key in kebab case, e.g. `wall-thickness`.
    String key();

    /// A few words for a person.
    String label();

    Unit unit();

    /// One or two sentences: what it does and when to change it.
    String help();

    Source source();

    /// The default as text, in the form that the command line takes.
    String initialText();

    /// The ranges or choices as text for a person, e.g. `2 to 6 mm, usually 2.5 to 4`.
    String allowedText();
}
