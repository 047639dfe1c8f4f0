package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.app.prescription.Prescription;
import org.pasvorm.app.version.SoftwareVersion;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.template.Fact;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.vector.Box3;
import org.pasvorm.printing.estimate.MassEstimate;
import org.pasvorm.printing.export.ExportedFile;
import org.pasvorm.printing.export.PartFile;
import org.pasvorm.printing.jobsheet.JobSheet;
import org.pasvorm.printing.jobsheet.JobSheet.InspectionItem;
import org.pasvorm.printing.jobsheet.JobSheet.Line;
import org.pasvorm.printing.jobsheet.JobSheet.PartFileLine;
import org.pasvorm.printing.jobsheet.JobSheet.SheetPicture;

/// The papers of a plan as data.
final class PlanPapers {
    private PlanPapers() {}

    /// The part with the words that travel in its files.
    static PartFile partFile(PlanRequest request, TriangleMesh mesh) {
        String side = request.side().name();
        String number = request.caseCode() + "-r" + request.revision();
        return new PartFile(
                mesh,
                request.template().id() + " " + side,
                number,
                "DRAFT " + request.template().label() + ", " + side + ", " + number,
                software());
    }

    static JobSheet sheet(
            PlanRequest request,
            Scan scan,
            DesignedPart part,
            PartFrames frames,
            List<ExportedFile> exported,
            List<SheetPicture> pictures,
            List<Finding> findings) {
        return new JobSheet(
                new JobSheet.Identity(
                        request.caseCode(), request.revision(), request.date(), JobSheet.Status.DRAFT, software()),
                device(request, part),
                request.profile(),
                new JobSheet.Build(
                        frames.laid().name(),
                        frames.laid().reasons(),
                        frames.changes(scan.unit().inMillimetres())),
                facts(request, part, frames),
                exported.stream()
                        .map(f -> new PartFileLine(f.fileName(), f.format(), f.bytes(), f.sha256()))
                        .toList(),
                findings,
                pictures,
                inspection(request, part, frames));
    }

    static String software() {
        return "pasvorm " + SoftwareVersion.text();
    }

    private static JobSheet.Device device(PlanRequest request, DesignedPart part) {
        Template template = request.template();
        List<Line> parameters = new ArrayList<>();
        ParameterValues values = part.values();
        values.parameters().forEach(p -> parameters.add(line(p, values)));
        part.design().facts().forEach(f -> parameters.add(line(f)));
        return new JobSheet.Device(
                request.side(),
                template.id(),
                template.label(),
                template.version(),
                prescription(request, part),
                parameters);
    }

    private static List<Line> prescription(PlanRequest request, DesignedPart part) {
        List<Line> lines = new ArrayList<>();
        lines.add(angle(WristAngle.EXTENSION, part.order().extensionDegrees()));
        lines.add(angle(WristAngle.DEVIATION, part.order().deviationDegrees()));
        request.prescription().ifPresent(p -> prescribed(p, lines));
        return lines;
    }

    private static void prescribed(Prescription p, List<Line> lines) {
        lines.add(new Line("diagnosis", "Diagnosis", p.diagnosis()));
        lines.add(new Line("prescriber", "Prescriber", p.prescriber()));
        optional("regime", "Worn", p.regime(), lines);
        optional("sensation", "Sensation", p.sensation(), lines);
        optional("oedema", "Oedema", p.oedema(), lines);
        list("wounds", "Wounds", p.wounds(), lines);
        list("wires", "Wires and pins", p.wires(), lines);
        list("allergies", "Allergies", p.allergies(), lines);
        optional("notes", "Notes", p.notes(), lines);
    }

    private static void optional(String key, String label, Optional<String> value, List<Line> lines) {
        value.ifPresent(v -> lines.add(new Line(key, label, v)));
    }

    private static void list(String key, String label, List<String> values, List<Line> lines) {
        if (!values.isEmpty()) {
            lines.add(new Line(key, label, String.join(", ", values)));
        }
    }

    private static Line angle(NumberParameter p, double degrees) {
        return new Line(p.key(), p.label(), String.format(Locale.ROOT, "%.0f deg", degrees));
    }

    private static Line line(Parameter p, ParameterValues values) {
        return new Line(p.key(), p.label(), withUnit(values.text(p), p.unit()));
    }

    private static Line line(Fact f) {
        return new Line(f.key(), f.label(), withUnit(String.format(Locale.ROOT, "%.1f", f.value()), f.unit()));
    }

    private static String withUnit(String value, Unit unit) {
        return unit.symbol().isEmpty() ? value : value + " " + unit.symbol();
    }

    private static JobSheet.PartFacts facts(PlanRequest request, DesignedPart part, PartFrames frames) {
        TriangleMesh mesh = frames.laid().mesh();
        Proof proof = part.proven().proof();
        MassEstimate mass = MassEstimate.of(mesh, request.profile().material());
        return new JobSheet.PartFacts(
                mass.volume(),
                proof.area() / 100,
                mass.mass(),
                mass.origin(),
                mesh.bounds().size(),
                mesh.triangleCount(),
                proof.bodies());
    }

    /// What a technician can measure with a caliper: the outer sizes, the wall and one slot.
    private static List<InspectionItem> inspection(PlanRequest request, DesignedPart part, PartFrames frames) {
        Box3 box = frames.laid().mesh().bounds();
        List<InspectionItem> items = new ArrayList<>();
        items.add(item("Length along the limb", box.size().z(), request));
        items.add(item("Largest width", box.size().x(), request));
        items.add(item("Largest height", box.size().y(), request));
        items.add(item("Wall", part.design().shell().wall(), request));
        part.design().straps().stream()
                .findFirst()
                .ifPresent(s -> items.add(
                        item("Strap slot length, " + s.name(), s.from().length(), request)));
        return items;
    }

    private static InspectionItem item(String what, double nominal, PlanRequest request) {
        return InspectionItem.of(what, nominal, request.profile());
    }
}
