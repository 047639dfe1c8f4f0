package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.planning.DeviceParameters;
import org.pasvorm.app.planning.LandmarkFile;
import org.pasvorm.app.planning.PlanRequest;
import org.pasvorm.app.planning.PlanResult;
import org.pasvorm.app.planning.Planner;
import org.pasvorm.app.planning.ScanSource;
import org.pasvorm.app.planning.Tape;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.app.prescription.PrescriptionFile;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.limb.LandmarkId;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.PrintProfile;
import org.pasvorm.printing.printer.Printers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pasvorm plan`: the main job.
@Command(
        name = "plan",
        description = "Plans a device from a scan: design, checks, STL, 3MF, job sheet and pictures, all or nothing.")
final class PlanCommand implements Callable<Integer> {
    private final Session session;

    @ArgGroup(multiplicity = "1")
    private @Nullable Source source;

    @Mixin
    private ScanOptions scan = new ScanOptions();

    @Option(names = "--template", required = true, paramLabel = "ID", description = "device; see 'pasvorm templates'")
    private String template = "";

    @Option(names = "--side", required = true, paramLabel = "left|right", description = "the patient's side")
    private String side = "";

    @Option(names = "--confirm-side", description = "vouch for the side where the shape cannot tell (a flat hand)")
    private boolean confirmSide;

    @Option(names = "--case-code", paramLabel = "C", description = "pseudonym for label and papers, never a name")
    private String caseCode = "DRAFT";

    @Option(names = "--revision", paramLabel = "N", description = "revision of the design, from 1")
    private int revision = 1;

    @Option(names = "--date", paramLabel = "D", description = "date on the papers, e.g. 2026-01-31; by default today")
    private @Nullable String date;

    @Option(names = "--prescription", paramLabel = "FILE", description = "prescription as JSON")
    private @Nullable Path prescription;

    @Option(
            names = "--landmarks",
            paramLabel = "FILE",
            description = "landmarks picked by hand as JSON, in the coordinates of the scan file")
    private @Nullable Path landmarks;

    @Option(
            names = "--tape",
            split = ",",
            paramLabel = "k=v",
            description = "measured with a tape: forearm-length, hand-length, hand-width, wrist-girth")
    private Map<String, String> tape = new LinkedHashMap<>();

    @Option(
            names = "--set",
            paramLabel = "k=v",
            description = "a parameter, e.g. wall=3mm; see 'pasvorm templates show ID'")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--printer", paramLabel = "ID", description = "printer; default: " + Printers.DEFAULT_ID)
    private String printer = Printers.DEFAULT_ID;

    @Option(names = "--material", paramLabel = "ID", description = "material; by default the printer's first")
    private @Nullable String material;

    @Option(names = "--resolution", paramLabel = "MM", description = "sample distance, 0.25 to 1 mm; default: 0.5")
    private double resolution = 0.5;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for the result; must not exist")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "replace an earlier result in that folder")
    private boolean overwrite;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    PlanCommand(Session session) {
        this.session = session;
    }

    /// Either a file or a sample.
    static final class Source {
        @Option(names = "--scan", required = true, paramLabel = "FILE", description = "scan file")
        private @Nullable Path file;

        @Option(names = "--sample", required = true, paramLabel = "ID", description = "shipped sample body")
        private @Nullable String sample;

        private ScanSource toSource() {
            return file != null ? new ScanSource.File(file) : new ScanSource.Sample(String.valueOf(sample));
        }
    }

    @Override
    public Integer call() throws Refusal, ParameterException {
        PlanRequest request = request();
        PlanResult result;
        try (OutputFolder folder = OutputFolder.open(out, "job.json", overwrite)) {
            result = Planner.plan(request, folder.draft(), session.progress());
            session.progress().check();
            folder.publish();
        }
        PlanReport.print(session, result, out, json);
        return (result.mayBeReleased() ? ExitCode.DONE : ExitCode.FORBIDDEN).code();
    }

    private PlanRequest request() throws Refusal, ParameterException {
        if (source == null) {
            throw new WrongUse("--scan or --sample is needed");
        }
        if (revision < 1) {
            throw new WrongUse("--revision counts from 1");
        }
        if (!(resolution >= 0.25 && resolution <= 1)) {
            throw new WrongUse("--resolution must be 0.25 to 1 mm");
        }
        if (!caseCode.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,23}")) {
            throw new WrongUse("--case-code must be 1 to 24 letters, digits, dots, dashes or underscores");
        }
        Optional<Prescription> prescribed =
                prescription == null ? Optional.empty() : Optional.of(PrescriptionFile.read(prescription));
        Map<LandmarkId, Vec3> picked = landmarks == null ? Map.of() : LandmarkFile.read(landmarks);
        PrintProfile profile = material == null ? PrintProfile.of(printer) : PrintProfile.of(printer, material);
        return new PlanRequest(
                source.toSource(),
                scan.choice(),
                DeviceParameters.template(template),
                side(),
                confirmSide,
                caseCode,
                revision,
                date(),
                prescribed,
                picked,
                Tape.parse(tape),
                settings,
                profile,
                resolution);
    }

    private Side side() throws WrongUse {
        return switch (side) {
            case "left" -> Side.LEFT;
            case "right" -> Side.RIGHT;
            default -> throw new WrongUse("--side is left or right, not '" + side + "'");
        };
    }

    private LocalDate date() throws WrongUse {
        try {
            return date == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
        } catch (DateTimeParseException _) {
            throw new WrongUse("--date '" + date + "' is no date such as 2026-01-31");
        }
    }
}
