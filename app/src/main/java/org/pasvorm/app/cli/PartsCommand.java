package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.hardware.HardwarePart;
import org.pasvorm.geometry.hardware.HardwareParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the fittings and writes their files for print.
@Command(
        name = "parts",
        description = "Lists fittings such as buckles and hinges; 'parts write ID' makes one for print.")
final class PartsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "print a JSON array")
    private boolean json;

    PartsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (json) {
            Json.print(
                    session.out(),
                    HardwareParts.ALL.stream().map(PartsCommand::summary).toList());
        } else {
            for (HardwarePart p : HardwareParts.ALL) {
                session.out().println(String.format(Locale.ROOT, "%-18s %s", p.id(), p.label()));
            }
        }
        return ExitCode.DONE.code();
    }

    @Command(
            name = "write",
            description = {
                "Writes every piece of a fitting (STL and 3MF, standing on the plate), a picture of each and what was"
                        + " proven of it (part.json) into a new folder."
            })
    int write(
            @Parameters(paramLabel = "ID", description = "which fitting; 'parts' lists them") String id,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to make") Path folder,
            @Option(names = "--overwrite", description = "replace the folder if it holds a written fitting")
                    boolean overwrite)
            throws Refusal {
        HardwarePart part = HardwareParts.find(id).orElseThrow(() -> unknown(id));
        try (OutputFolder output = OutputFolder.open(folder, FittingFiles.MARKER, overwrite)) {
            new FittingFiles(part, output.draft(), session.progress()).write();
            output.publish();
            session.note("wrote " + output.target());
        }
        return ExitCode.DONE.code();
    }

    static Map<String, Object> summary(HardwarePart part) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", part.id());
        data.put("label", part.label());
        data.put("sitsOnSurfaces", part.tool().isPresent());
        return data;
    }

    private static WrongUse unknown(String id) {
        String known = HardwareParts.ALL.stream().map(HardwarePart::id).collect(Collectors.joining(", "));
        return new WrongUse("there is no fitting '" + id + "'; there are " + known);
    }
}
