package org.pasvorm.app.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.pasvorm.app.output.WriteFailure;
import org.pasvorm.app.planning.PlanPictures.Drawn;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.app.prescription.PrescriptionFindings;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.spatial.TriangleIndex;
import org.pasvorm.geometry.template.DesignOrder;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.check.Part;
import org.pasvorm.printing.check.PartOpening;
import org.pasvorm.printing.check.PrintRules;
import org.pasvorm.printing.export.ExportedFile;
import org.pasvorm.printing.export.Exporter;
import org.pasvorm.printing.export.PartFile;
import org.pasvorm.printing.export.PrintFormat;
import org.pasvorm.printing.export.PrintFormats;
import org.pasvorm.printing.jobsheet.JobJson;
import org.pasvorm.printing.jobsheet.JobSheet;
import org.pasvorm.printing.jobsheet.JobSheet.SheetPicture;
import org.pasvorm.printing.jobsheet.JobSheetPdf;
import org.pasvorm.printing.orientation.FixedOrientation;
import org.pasvorm.printing.picture.PngWriter;

/// The main job: from a request to a folder with part files, papers and pictures. Writes into the folder that it is
/// given
/// and nowhere else; the caller lets the folder appear when all is done.
public final class Planner {
    private final PlanRequest request;
    private final Path folder;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    private Planner(PlanRequest request, Path folder, Progress progress) {
        this.request = request;
        this.folder = folder;
        this.progress = progress;
    }

    /// @param folder exists and is empty
    /// @throws Refusal when there is no result; what is in the folder is then to be thrown away
    /// @throws ParameterException on a setting that is refused
    /// @throws java.util.concurrent.CancellationException when cancelled
    public static PlanResult plan(PlanRequest request, Path folder, Progress progress)
            throws Refusal, ParameterException {
        return new Planner(request, folder, progress).run();
    }

    private PlanResult run() throws Refusal, ParameterException {
        DeviceParameters.check(request.template(), request.settings());
        ParameterValues angle = WristAngle.of(request.settings(), request.prescription());
        if (request.prescription().isPresent()) {
            requireAgreement(request.prescription().get());
            findings.addAll(PrescriptionFindings.of(request.prescription().get()));
        }
        Scan scan = ScanGate.open(request.source(), request.choice(), progress.range(0, 0.15));
        LimbReading reading = LimbReading.of(
                scan, request.landmarks(), request.side(), request.sideConfirmed(), progress.range(0.15, 0.3));
        DesignedPart part = DesignedPart.make(request, reading.limb(), order(angle), progress.range(0.3, 0.6));
        PartFrames frames = PartFrames.lay(part.proven().mesh(), reading.limb(), FixedOrientation.UPRIGHT);
        return checkedAndWritten(scan, reading, part, frames);
    }

    /// Checks the part on a second thread while this one writes and draws it: neither needs the other. The pictures are
    /// drawn from the first file as it was read back; the other files are written meanwhile.
    private PlanResult checkedAndWritten(Scan scan, LimbReading reading, DesignedPart part, PartFrames frames)
            throws CannotFinish {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> checks = beside.submit(() -> collect(scan, reading, part, frames));
            PartFile file = PlanPapers.partFile(request, frames.laid().mesh());
            ExportedFile first = export(file, PrintFormats.ALL.getFirst());
            Future<List<ExportedFile>> others = beside.submit(() -> exportOthers(file));
            List<Drawn> pictures = PlanPictures.draw(first.readBack(), frames, progress.range(0.85, 0.98));
            finished(checks);
            List<ExportedFile> exported = new ArrayList<>(List.of(first));
            exported.addAll(finished(others));
            return papers(scan, part, frames, exported, pictures);
        } catch (IOException e) {
            throw WriteFailure.unfinished("the result", folder, e);
        }
    }

    /// Waits; what the other thread threw is thrown here.
    private static <T> T finished(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("work on another thread failed", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void requireAgreement(Prescription p) throws WrongUse {
        if (!p.side().equals(request.side().word())) {
            throw new WrongUse("the prescription is for the " + p.side() + " side, --side says "
                    + request.side().word());
        }
        if (!p.device().equals(request.template().id())) {
            throw new WrongUse("the prescription asks for '" + p.device() + "', --template says '"
                    + request.template().id() + "'");
        }
    }

    private DesignOrder order(ParameterValues angle) {
        return new DesignOrder(
                request.caseCode(),
                request.revision(),
                angle.number(WristAngle.EXTENSION),
                angle.number(WristAngle.DEVIATION),
                request.tape().forearmLength());
    }

    /// All findings, their places on the plate.
    private void collect(Scan scan, LimbReading reading, DesignedPart part, PartFrames frames) {
        Limb limb = reading.limb();
        UnaryOperator<Vec3> fromLimb = frames::toBuild;
        UnaryOperator<Vec3> fromScan = p -> frames.toBuild(limb.toCanonical(p));
        scan.findings().forEach(f -> findings.add(moved(f, fromScan)));
        reading.findings().forEach(f -> findings.add(moved(f, fromScan)));
        findings.addAll(request.tape().compare(limb.measures()));
        double modulus = request.profile().material().modulus().value();
        part.findings(request.template().fitRules(), modulus, progress.range(0.6, 0.65))
                .forEach(f -> findings.add(moved(f, fromLimb)));
        findings.addAll(PrintRules.check(printable(part, frames), request.profile(), progress.range(0.65, 0.7)));
    }

    private static Finding moved(Finding f, UnaryOperator<Vec3> motion) {
        List<Vec3> places = f.places().stream().map(motion).toList();
        return new Finding(f.rule(), f.severity(), f.message(), f.measured(), f.limit(), f.unit(), places);
    }

    private Part printable(DesignedPart part, PartFrames frames) {
        TriangleIndex index = TriangleIndex.build(frames.laid().mesh(), progress);
        List<PartOpening> openings =
                part.design().openings().stream().map(o -> opening(o, frames)).toList();
        return new Part(
                request.template().id(),
                frames.laid().mesh(),
                index,
                part.design().bodies(),
                OptionalInt.of(part.proven().proof().selfIntersections()),
                openings,
                part.design().textZones().stream().map(frames::toBuild).toList());
    }

    private static PartOpening opening(Opening o, PartFrames frames) {
        return new PartOpening(o.name(), frames.toBuild(o.frame()), o.length(), o.height());
    }

    private PlanResult papers(
            Scan scan, DesignedPart part, PartFrames frames, List<ExportedFile> exported, List<Drawn> pictures)
            throws IOException {
        List<SheetPicture> page = pictures.stream().map(Drawn::page).toList();
        JobSheet sheet = PlanPapers.sheet(request, scan, part, frames, exported, page, findings);
        return new PlanResult(sheet, part.proven().proof(), files(sheet, pictures));
    }

    private ExportedFile export(PartFile file, PrintFormat format) throws IOException {
        Path target = folder.resolve("part." + format.id());
        return Exporter.write(file, format, target, progress.range(0.75, 0.85));
    }

    private List<ExportedFile> exportOthers(PartFile file) throws IOException {
        List<ExportedFile> exported = new ArrayList<>();
        for (PrintFormat format : PrintFormats.ALL.subList(1, PrintFormats.ALL.size())) {
            exported.add(export(file, format));
        }
        return exported;
    }

    private List<String> files(JobSheet sheet, List<Drawn> pictures) throws IOException {
        Map<String, byte[]> papers = new TreeMap<>();
        papers.put("jobsheet.pdf", JobSheetPdf.bytes(sheet));
        papers.put("job.json", JobJson.job(sheet));
        papers.put("checks.json", JobJson.checks(sheet));
        pictures.forEach(p -> papers.put(p.page().fileName(), PngWriter.bytes(p.file())));
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            Files.write(folder.resolve(paper.getKey()), paper.getValue());
        }
        List<String> names = new ArrayList<>(papers.keySet());
        sheet.files().forEach(f -> names.add(f.name()));
        return names.stream().sorted().toList();
    }
}
