package org.pasvorm.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.app.planning.DeviceParameters;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.parameter.ChoiceParameter;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.Range;
import org.pasvorm.geometry.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pasvorm templates show ID`: everything that `--set` takes for a device.
@Command(name = "show", description = "Shows the parameters of a device: key, default, range, meaning, source.")
final class TemplateShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "see 'pasvorm templates'")
    private String id = "";

    @Option(names = "--json", description = "print an object")
    private boolean json;

    TemplateShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws WrongUse {
        Template template = DeviceParameters.template(id);
        List<Parameter> parameters = DeviceParameters.of(template);
        if (json) {
            Map<String, Object> tree = TemplatesCommand.tree(template);
            tree.put(
                    "parameters",
                    parameters.stream().map(TemplateShowCommand::tree).toList());
            Json.print(session.out(), tree);
        } else {
            PrintWriter out = session.out();
            out.println(template.label() + ", version " + template.version() + ". " + template.indication());
            out.println("Defaults are an adult's; lengths follow the size of the hand.");
            parameters.forEach(p -> print(out, p));
        }
        return ExitCode.DONE.code();
    }

    private static void print(PrintWriter out, Parameter p) {
        String unit = p.unit().symbol().isEmpty() ? "" : " " + p.unit().symbol();
        out.println();
        out.println("  " + p.key() + " = " + p.initialText() + unit + "   (" + p.allowedText() + ")");
        out.println("      " + p.label() + ": " + p.help());
        out.println("      Source: " + p.source().text() + (p.source().verified() ? "" : " [not verified]"));
    }

    private static Map<String, Object> tree(Parameter p) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", p.key());
        tree.put("label", p.label());
        tree.put("unit", p.unit().symbol());
        switch (p) {
            case NumberParameter n -> {
                tree.put("default", n.initial());
                tree.put("hard", tree(n.hard()));
                tree.put("usual", tree(n.usual()));
            }
            case ChoiceParameter c -> {
                tree.put("default", c.initial());
                tree.put("options", new ArrayList<>(c.options()));
            }
        }
        tree.put("help", p.help());
        tree.put("source", p.source().text());
        tree.put("verified", p.source().verified());
        return tree;
    }

    private static List<Double> tree(Range range) {
        return List.of(range.min(), range.max());
    }
}
