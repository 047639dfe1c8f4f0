package org.pasvorm.printing.jobsheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.printer.Material;
import org.pasvorm.printing.printer.Printer;

/// Where everything stands on the page: band with side and status, pictures beside the facts, findings, ticks and
/// measures, signatures, files.
final class SheetLayout {
    private static final float LEFT = 28;
    private static final float RIGHT = PdfPage.WIDTH - 28;
    private static final float SMALL = 9;
    private static final float FACTS = 366;
    private static final int FINDINGS_SHOWN = 5;

    private final PdfPage page;
    private final JobSheet sheet;

    SheetLayout(PdfPage page, JobSheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    void draw() throws IOException {
        if (sheet.identity().isDraft()) {
            page.rising("DRAFT", PdfPage.WIDTH / 2, PdfPage.HEIGHT / 2, 190, 52, 0.93f);
        }
        band();
        pictures();
        facts();
        findings();
        ticks();
        inspection();
        signatures();
        files();
        page.text(JobSheetPdf.NOTICE, LEFT, 821, SMALL);
    }

    /// Status at the left, what it is in the middle, the side in the largest type at the right.
    private void band() throws IOException {
        String side = sheet.device().sideText();
        float sideWidth = page.width(side, 46) + 20;
        page.filled(RIGHT - sideWidth, 22, sideWidth, 54, 0);
        page.text(side, RIGHT - sideWidth + 10, 66, 46, 1, true);
        float x = LEFT;
        if (sheet.identity().isDraft()) {
            float width = page.width("DRAFT", 34) + 16;
            page.box(LEFT, 22, width, 54, 2.5f);
            page.bold("DRAFT", LEFT + 8, 61, 34);
            x += width + 10;
        }
        float room = RIGHT - sideWidth - 10 - x;
        JobSheet.Identity id = sheet.identity();
        String code = id.caseCode() + "  rev " + id.revision();
        float size = page.sizeFor(code, 18, 11, room);
        page.bold(page.fitted(code, size, room), x, 38, size);
        String device = sheet.device().templateLabel() + " (" + sheet.device().templateId() + ", version "
                + sheet.device().templateVersion() + ")";
        List<String> lines = page.wrapped(device, SMALL, room, 2);
        for (int i = 0; i < lines.size(); i++) {
            page.text(lines.get(i), x, 52 + 11 * i, SMALL);
        }
        page.text("date " + id.date() + ", page 1 of 1", x, 75, SMALL);
        page.line(LEFT, 82, RIGHT, 82, 1);
    }

    private void pictures() throws IOException {
        float[][] cells = {{LEFT, 88, 160, 163}, {LEFT + 166, 88, 160, 163}, {LEFT, 266, 326, 131}};
        for (int i = 0; i < Math.min(cells.length, sheet.pictures().size()); i++) {
            JobSheet.SheetPicture p = sheet.pictures().get(i);
            float[] c = cells[i];
            page.picture(p.picture(), c[0], c[1], c[2], c[3]);
            page.text(page.fitted(p.caption(), SMALL, c[2]), c[0], c[1] + c[3] + 9, SMALL);
        }
    }

    private void facts() throws IOException {
        Printer printer = sheet.profile().printer();
        Material material = sheet.profile().material();
        JobSheet.PartFacts part = sheet.part();
        Vec3 box = part.box();
        float y = 97;
        y = fact(y, "Machine", printer.label());
        y = fact(y, "Material", material.label());
        y = fact(y, "Layer", number(printer.layerHeight().value(), 2) + " mm");
        y = fact(y, "Density", number(material.density().value(), 2) + " g/cm3");
        y = fact(y, "Way up", sheet.build().orientation());
        y = fact(y, "Size as it lies", String.format(Locale.ROOT, "%.1f x %.1f x %.1f mm", box.x(), box.y(), box.z()));
        y = fact(y, "Volume, area", number(part.volume(), 1) + " cm3, " + number(part.area(), 0) + " cm2");
        y = fact(y, "Mass", number(part.mass(), 0) + " g (" + part.massOrigin() + ")");
        y = fact(y, "Triangles", String.format(Locale.ROOT, "%d in %d part(s)", part.triangles(), part.bodies()));
        for (JobSheet.Line line : sheet.device().prescription()) {
            y = y < 330 ? fact(y, line.label(), line.value()) : y;
        }
        blank(350, "Machine no.");
        blank(368, "Material lot");
        blank(386, "Refresh ratio");
    }

    private float fact(float y, String label, String value) throws IOException {
        float at = 66;
        page.text(page.fitted(label, SMALL, at - 4), FACTS, y, SMALL, 0.35f, false);
        List<String> lines = page.wrapped(value, SMALL, RIGHT - FACTS - at, 2);
        for (int i = 0; i < lines.size(); i++) {
            page.text(lines.get(i), FACTS + at, y + 11 * i, SMALL);
        }
        return y + 11 * Math.max(1, lines.size()) + 3;
    }

    private void blank(float y, String label) throws IOException {
        page.bold(label, FACTS, y, SMALL);
        page.line(FACTS + 66, y + 2, RIGHT, y + 2, 0.7f);
    }

    private void findings() throws IOException {
        long errors = sheet.count(Severity.ERROR);
        String verdict = errors == 0 ? "no finding forbids release" : "findings forbid release";
        String counts = counted(errors, "error") + ", "
                + counted(sheet.count(Severity.CAUTION), "caution") + ", "
                + counted(sheet.count(Severity.INFO), "info");
        heading(422, "Findings: " + verdict + " (" + counts + ")");
        float y = 436;
        List<Finding> shown = sheet.findings().stream().limit(FINDINGS_SHOWN).toList();
        for (Finding f : shown) {
            y = finding(y, f);
        }
        int rest = sheet.findings().size() - shown.size();
        if (rest > 0) {
            page.text("and " + rest + " more in checks.json", LEFT, y, SMALL);
        }
    }

    private static String counted(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private float finding(float y, Finding f) throws IOException {
        page.bold(f.severity().name(), LEFT, y, SMALL);
        List<String> lines = page.wrapped(f.rule() + ": " + f.message(), SMALL, RIGHT - LEFT - 52, 2);
        for (int i = 0; i < lines.size(); i++) {
            page.text(lines.get(i), LEFT + 52, y + 10.5f * i, SMALL);
        }
        return y + 10.5f * lines.size() + 2.5f;
    }

    private void ticks() throws IOException {
        heading(576, "After printing");
        List<String> steps = sheet.profile().material().postProcessing();
        for (int i = 0; i < Math.min(8, steps.size()); i++) {
            float y = 591 + 14 * i;
            page.box(LEFT, y - 8, 9, 9, 0.8f);
            page.text(page.fitted(steps.get(i), SMALL, 220), LEFT + 14, y, SMALL);
        }
    }

    private void inspection() throws IOException {
        float x = 276;
        float[] columns = {x, x + 128, x + 178, x + 218, RIGHT};
        String[] heads = {"To measure", "nominal", "± mm", "measured"};
        page.text("(lengths in mm)", RIGHT - page.width("(lengths in mm)", SMALL), 576, SMALL);
        page.bold("Inspection", x, 576, 11);
        float top = 582;
        int rows = 7;
        for (int i = 0; i < heads.length; i++) {
            page.text(heads[i], columns[i] + 3, top + 11, SMALL);
        }
        for (int r = 0; r < rows - 1 && r < sheet.inspection().size(); r++) {
            JobSheet.InspectionItem item = sheet.inspection().get(r);
            float y = top + 15 * (r + 1) + 11;
            page.text(page.fitted(item.what(), SMALL, columns[1] - columns[0] - 6), columns[0] + 3, y, SMALL);
            page.text(number(item.nominal(), 1), columns[1] + 3, y, SMALL);
            page.text(number(item.tolerance(), 1), columns[2] + 3, y, SMALL);
        }
        for (int r = 0; r <= rows; r++) {
            page.line(x, top + 15 * r, RIGHT, top + 15 * r, 0.6f);
        }
        for (float c : columns) {
            page.line(c, top, c, top + 15 * rows, 0.6f);
        }
    }

    private void signatures() throws IOException {
        float top = 700;
        String[] who = {"Printed by", "Finished by", "Inspected by", "Released by"};
        float width = (RIGHT - LEFT) / who.length;
        for (int i = 0; i < who.length; i++) {
            float x = LEFT + i * width;
            page.box(x, top, width, 54, 0.8f);
            page.bold(who[i], x + 4, top + 11, SMALL);
            page.text("name, date, signature", x + 4, top + 49, SMALL, 0.45f, false);
        }
    }

    private void files() throws IOException {
        heading(770, "Files, with SHA-256");
        for (int i = 0; i < Math.min(3, sheet.files().size()); i++) {
            JobSheet.PartFileLine f = sheet.files().get(i);
            float y = 783 + 11 * i;
            float hash = page.width(f.sha256(), SMALL);
            page.text(page.fitted(f.name(), SMALL, RIGHT - LEFT - hash - 8), LEFT, y, SMALL);
            page.text(f.sha256(), RIGHT - hash, y, SMALL);
        }
        String software = page.fitted(sheet.identity().software(), SMALL, 200);
        page.text(software, RIGHT - page.width(software, SMALL), 770, SMALL);
    }

    private void heading(float y, String text) throws IOException {
        page.bold(page.fitted(text, 11, RIGHT - LEFT), LEFT, y, 11);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
