package org.pasvorm.printing.jobsheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.Severity;
import org.pasvorm.geometry.limb.Side;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.printing.picture.Picture;
import org.pasvorm.printing.printer.PrintProfile;

/// Everything a shop needs to print, finish, measure and trace one part.
///
/// @param findings of design, fit and print checks, in any order
/// @param pictures most telling first; the page shows three
/// @param inspection what to measure after printing
public record JobSheet(
        Identity identity,
        Device device,
        PrintProfile profile,
        Build build,
        PartFacts part,
        List<PartFileLine> files,
        List<Finding> findings,
        List<SheetPicture> pictures,
        List<InspectionItem> inspection) {

    /// A draft until a named person approves it.
    public enum Status {
        DRAFT,
        RELEASED
    }

    /// @param caseCode the shop's own code, never a name
    /// @param software program and version that made the part
    public record Identity(String caseCode, int revision, LocalDate date, Status status, String software) {
        /// Case code and revision in one, e.g. `C-0001-r2`.
        public String jobNumber() {
            return caseCode + "-r" + revision;
        }

        public boolean isDraft() {
            return status == Status.DRAFT;
        }
    }

    /// One stated value.
    ///
    /// @param key stable, kebab case
    /// @param value for a person, unit included
    public record Line(String key, String label, String value) {}

    /// What is made and from which template.
    ///
    /// @param prescription what was asked for
    /// @param parameters values of the template, and facts of the design
    public record Device(
            Side side,
            String templateId,
            String templateLabel,
            String templateVersion,
            List<Line> prescription,
            List<Line> parameters) {
        public Device {
            prescription = List.copyOf(prescription);
            parameters = List.copyOf(parameters);
        }

        /// `LEFT` or `RIGHT`.
        public String sideText() {
            return side.name().toUpperCase(Locale.ROOT);
        }
    }

    /// How the part lies on the plate.
    ///
    /// @param frames how to get from build coordinates to others
    public record Build(String orientation, List<String> reasons, List<FrameChange> frames) {
        public Build {
            reasons = List.copyOf(reasons);
            frames = List.copyOf(frames);
        }
    }

    /// The way from one frame to another: first mirror x if told so, then the motion, then the scale.
    ///
    /// @param scale 1 unless the target is counted in another unit than the millimetre
    public record FrameChange(String from, String to, boolean mirrorXFirst, RigidTransform motion, double scale) {}

    /// @param volume in cm³; `mass` in grams; `box` the size as it lies, in mm
    public record PartFacts(
            double volume, double area, double mass, String massOrigin, Vec3 box, int triangles, int bodies) {}

    /// @param sha256 64 hexadecimal digits
    public record PartFileLine(String name, String format, long bytes, String sha256) {}

    /// @param fileName of the PNG beside the sheet
    public record SheetPicture(String fileName, String caption, Picture picture) {}

    /// A length to be measured, in mm.
    public record InspectionItem(String what, double nominal, double tolerance) {
        /// With the tolerance of the printer.
        public static InspectionItem of(String what, double nominal, PrintProfile profile) {
            return new InspectionItem(
                    what, nominal, profile.printer().tolerance().of(nominal));
        }
    }

    public JobSheet {
        files = List.copyOf(files);
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        pictures = List.copyOf(pictures);
        inspection = List.copyOf(inspection);
    }

    /// Findings, worst first, otherwise in the order given.
    @Override
    public List<Finding> findings() {
        return findings;
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /// Whether no finding forbids release.
    public boolean mayBeReleased() {
        return count(Severity.ERROR) == 0;
    }
}
