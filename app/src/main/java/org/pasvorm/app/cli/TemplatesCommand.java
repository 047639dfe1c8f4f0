package org.pasvorm.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `pasvorm templates`: the catalogue.
@Command(
        name = "templates",
        description = "Lists the devices that can be planned.",
        subcommands = TemplateShowCommand.class)
final class TemplatesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "print an array of objects")
    private boolean json;

    TemplatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (json) {
            List<Map<String, Object>> all = new ArrayList<>();
            Templates.ALL.forEach(t -> all.add(tree(t)));
            Json.print(session.out(), all);
        } else {
            Templates.ALL.forEach(t -> session.out().println(t.id() + "  " + t.label() + ". " + t.indication()));
        }
        return ExitCode.DONE.code();
    }

    static Map<String, Object> tree(Template template) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", template.id());
        tree.put("label", template.label());
        tree.put("version", template.version());
        tree.put("indication", template.indication());
        return tree;
    }
}
