package org.pasvorm.printing.jobsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.Material;
import org.pasvorm.printing.printer.Printer;
import org.pasvorm.printing.printer.Quantity;

/// The job sheet for machines: `job.json`, described by the schema `job.schema.json` beside this class, and
/// `checks.json` with every finding.
public final class JobJson {
    static final String JOB = "pasvorm-job-1";
    static final String CHECKS = "pasvorm-checks-1";

    private JobJson() {}

    /// The content of `job.json`.
    public static byte[] job(JobSheet sheet) {
        JobSheet.Identity id = sheet.identity();
        return JsonBytes.of(JsonBytes.object(
                "format", JOB,
                "job_number", id.jobNumber(),
                "case_code", id.caseCode(),
                "revision", id.revision(),
                "date", id.date().toString(),
                "status", word(id.status()),
                "software", id.software(),
                "notice", JobSheetPdf.NOTICE,
                "device", device(sheet.device()),
                "printer", printer(sheet.profile().printer()),
                "material", material(sheet.profile().material()),
                "build", build(sheet.build()),
                "part", part(sheet.part()),
                "files", sheet.files().stream().map(JobJson::file).toList(),
                "checks", summary(sheet),
                "pictures", sheet.pictures().stream().map(JobJson::picture).toList(),
                "inspection",
                        sheet.inspection().stream().map(JobJson::inspection).toList(),
                "post_processing", sheet.profile().material().postProcessing()));
    }

    /// The content of `checks.json`.
    public static byte[] checks(JobSheet sheet) {
        return JsonBytes.of(JsonBytes.object(
                "format", CHECKS,
                "job_number", sheet.identity().jobNumber(),
                "summary", summary(sheet),
                "findings", sheet.findings().stream().map(JobJson::finding).toList()));
    }

    private static SortedMap<String, Object> device(JobSheet.Device d) {
        return JsonBytes.object(
                "side", d.sideText(),
                "template", d.templateId(),
                "template_label", d.templateLabel(),
                "template_version", d.templateVersion(),
                "prescription", lines(d.prescription()),
                "parameters", lines(d.parameters()));
    }

    private static SortedMap<String, String> lines(List<JobSheet.Line> lines) {
        SortedMap<String, String> map = new TreeMap<>();
        lines.forEach(l -> map.put(l.key(), l.value()));
        return map;
    }

    private static SortedMap<String, Object> printer(Printer p) {
        return JsonBytes.object(
                "id", p.id(),
                "label", p.label(),
                "process", p.process().key(),
                "layer_height_mm", quantity(p.layerHeight()));
    }

    private static SortedMap<String, Object> material(Material m) {
        return JsonBytes.object(
                "id", m.id(), "label", m.label(), "density_g_cm3", quantity(m.density()), "notes", m.notes());
    }

    private static SortedMap<String, Object> quantity(Quantity q) {
        return JsonBytes.object(
                "value", JsonBytes.decimal(q.value(), 6),
                "source", q.provenance().source(),
                "source_kind", word(q.provenance().kind()),
                "verified", q.provenance().verified());
    }

    private static SortedMap<String, Object> build(JobSheet.Build b) {
        return JsonBytes.object(
                "orientation", b.orientation(),
                "reasons", b.reasons(),
                "frames", b.frames().stream().map(JobJson::frame).toList());
    }

    private static SortedMap<String, Object> frame(JobSheet.FrameChange f) {
        return JsonBytes.object(
                "from", f.from(),
                "to", f.to(),
                "mirror_x_first", f.mirrorXFirst(),
                "scale", JsonBytes.decimal(f.scale(), 9),
                "matrix", rows(f.motion()));
    }

    /// Three rows of four: rotation and translation.
    private static List<List<BigDecimal>> rows(RigidTransform m) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (Vec3 unit : List.of(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1))) {
            rows.add(List.of(
                    JsonBytes.decimal(unit.dot(m.xAxis().vector()), 12),
                    JsonBytes.decimal(unit.dot(m.yAxis().vector()), 12),
                    JsonBytes.decimal(unit.dot(m.zAxis().vector()), 12),
                    JsonBytes.decimal(unit.dot(m.origin()), 6)));
        }
        return rows;
    }

    private static SortedMap<String, Object> part(JobSheet.PartFacts p) {
        return JsonBytes.object(
                "volume_cm3", JsonBytes.decimal(p.volume(), 4),
                "area_cm2", JsonBytes.decimal(p.area(), 3),
                "mass_g", JsonBytes.decimal(p.mass(), 2),
                "mass_origin", p.massOrigin(),
                "box_mm", JsonBytes.point(p.box(), 3),
                "triangles", p.triangles(),
                "bodies", p.bodies());
    }

    private static SortedMap<String, Object> file(JobSheet.PartFileLine f) {
        return JsonBytes.object(
                "name", f.name(), "format", f.format(), "unit", "millimetre", "bytes", f.bytes(), "sha256", f.sha256());
    }

    private static SortedMap<String, Object> picture(JobSheet.SheetPicture p) {
        return JsonBytes.object("name", p.fileName(), "caption", p.caption());
    }

    private static SortedMap<String, Object> inspection(JobSheet.InspectionItem i) {
        return JsonBytes.object(
                "what", i.what(),
                "nominal_mm", JsonBytes.decimal(i.nominal(), 3),
                "tolerance_mm", JsonBytes.decimal(i.tolerance(), 3));
    }

    private static SortedMap<String, Object> summary(JobSheet sheet) {
        return JsonBytes.object(
                "errors", sheet.count(Severity.ERROR),
                "cautions", sheet.count(Severity.CAUTION),
                "infos", sheet.count(Severity.INFO),
                "may_be_released", sheet.mayBeReleased());
    }

    private static SortedMap<String, Object> finding(Finding f) {
        return JsonBytes.object(
                "rule", f.rule(),
                "severity", word(f.severity()),
                "message", f.message(),
                "measured", JsonBytes.number(f.measured(), 4),
                "limit", JsonBytes.number(f.limit(), 4),
                "unit", f.unit().symbol(),
                "places", f.places().stream().map(p -> JsonBytes.point(p, 3)).toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
