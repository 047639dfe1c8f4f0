package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.app.refusal.Refusal;
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
    private static final Catalogue<HardwarePart> ALL = new Catalogue<>(
            "fitting",
            HardwareParts.ALL,
            HardwarePart::id,
            HardwarePart::label,
            PartsCommand::summary,
            FittingFiles.MARKER);

    private final Session session;

    @Option(names = "--json", description = "print a JSON array")
    private boolean json;

    PartsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return ALL.list(session, json);
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
        return ALL.write(
                session,
                id,
                folder,
                overwrite,
                (part, into, progress) -> new FittingFiles(part, into, progress).write());
    }

    static Map<String, Object> summary(HardwarePart part) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", part.id());
        data.put("label", part.label());
        data.put("sitsOnSurfaces", part.tool().isPresent());
        return data;
    }
}
