package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.specimen.Specimen;
import org.pasvorm.geometry.specimen.Specimens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the test pieces and writes their files and pictures.
@Command(
        name = "specimens",
        description = "Lists small test pieces (a rim, a slot, a label, a lattice) to judge a printer by;"
                + " 'specimens write ID' makes one.")
final class SpecimensCommand implements Callable<Integer> {
    private static final Catalogue<Specimen> ALL = new Catalogue<>(
            "specimen", Specimens.ALL, Specimen::id, Specimen::label, SpecimensCommand::summary, SpecimenFiles.MARKER);

    private final Session session;

    @Option(names = "--json", description = "print a JSON array")
    private boolean json;

    SpecimensCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return ALL.list(session, json);
    }

    @Command(
            name = "write",
            description = {
                "Writes a specimen (STL and 3MF, in millimetres), a picture of the whole and one of its detail, and what"
                        + " was proven of it (specimen.json) into a new folder."
            })
    int write(
            @Parameters(paramLabel = "ID", description = "which specimen; 'specimens' lists them") String id,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to make") Path folder,
            @Option(names = "--overwrite", description = "replace the folder if it holds a written specimen")
                    boolean overwrite)
            throws Refusal {
        return ALL.write(session, id, folder, overwrite, SpecimenFiles::write);
    }

    static Map<String, Object> summary(Specimen specimen) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", specimen.id());
        data.put("label", specimen.label());
        return data;
    }
}
