package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.progress.Progress;

/// The unit of a scan: what its file declares, else the only one of mm, cm, dm, m and inch that makes its main piece a
/// plausible body part by length, girth and proportions. Where none fits, or units that differ fit, there is no unit:
/// it is never assumed.
///
/// The windows behind it (see the source) are engineering proposals that a clinician has yet to confirm.
///
/// @param unit the unit; empty when it must be asked for
/// @param declared whether the file says so
/// @param shape the main piece along its principal axes, in file units
/// @param candidates what each fitting unit would make of the scan; empty when declared
public record UnitGuess(Optional<LengthUnit> unit, boolean declared, BodyShape shape, List<Candidate> candidates) {
    /// The units that anatomy can tell apart.
    static final List<LengthUnit> TRIED = List.of(
            LengthUnit.MILLIMETRE, LengthUnit.CENTIMETRE, LengthUnit.DECIMETRE, LengthUnit.METRE, LengthUnit.INCH);

    /// A scan with more triangles is measured on a thinned copy.
    private static final int FINE = 200_000;

    private static final int ENOUGH = 50_000;

    /// One reading of the scan.
    ///
    /// @param unit the unit
    /// @param part what the scan would be, in words
    /// @param length how long it would be, in millimetres
    /// @param girth median girth along it, in millimetres
    public record Candidate(LengthUnit unit, String part, double length, double girth) {}

    public UnitGuess {
        candidates = List.copyOf(candidates);
    }

    /// @param declared the unit that the file states, if any; it counts first
    /// @param scan in file units, after any crop
    /// @throws IllegalArgumentException when the scan has no triangle with an area
    public static UnitGuess of(Optional<LengthUnit> declared, MarkedSoup scan, Progress progress) {
        boolean fine = scan.soup().triangleCount() > FINE;
        MarkedSoup thin = fine ? ScanThinning.thin(scan, ENOUGH, progress.range(0, 0.3)) : scan;
        ScanTopology topology = ScanTopology.of(thin, 0, progress.range(0.3, 1));
        if (topology.pieces.isEmpty() && thin != scan) {
            topology = ScanTopology.of(scan, 0, progress);
        }
        if (topology.pieces.isEmpty()) {
            throw new IllegalArgumentException("the scan has no triangle with an area");
        }
        progress.check();
        return of(declared, topology.alone(topology.main()).faces());
    }

    static UnitGuess of(Optional<LengthUnit> declared, Faces main) {
        BodyShape shape = BodyShape.of(main);
        if (declared.isPresent()) {
            return new UnitGuess(declared, true, shape, List.of());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (LengthUnit unit : TRIED) {
            for (BodyPart part : BodyPart.values()) {
                double mm = unit.inMillimetres();
                if (part.fits(shape, mm)) {
                    candidates.add(new Candidate(unit, part.label, shape.length() * mm, shape.girth() * mm));
                    break;
                }
            }
        }
        boolean unique = candidates.size() == 1;
        return new UnitGuess(
                unique ? Optional.of(candidates.getFirst().unit()) : Optional.empty(), false, shape, candidates);
    }

    /// One sentence for a person: the unit and why, or what to choose from.
    public String explanation() {
        if (declared) {
            return unit.map(u -> "unit " + u.label() + ", as the file declares").orElseThrow();
        }
        if (candidates.isEmpty()) {
            return Texts.format(
                    "no unit makes this a plausible body part: it is %.4g long, %.4g wide and %.4g deep in file units; state --unit",
                    shape.length(), shape.width(), shape.depth());
        }
        String readings =
                String.join(" or ", candidates.stream().map(UnitGuess::reading).toList());
        return unit.isPresent()
                ? "unit guessed from anatomy: " + readings
                : "the unit is not clear: " + readings + "; state --unit";
    }

    private static String reading(Candidate c) {
        return Texts.format(
                "%s (%s of %.0f mm length and %.0f mm median girth)",
                c.unit().label(), c.part(), c.length(), c.girth());
    }
}
