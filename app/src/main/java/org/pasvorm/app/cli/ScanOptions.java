package org.pasvorm.app.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.planning.BoxText;
import org.pasvorm.app.planning.ScanChoice;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.io.LengthUnit;
import org.pasvorm.geometry.vector.Box3;
import picocli.CommandLine.Option;

/// What a user can say about a scan file, the same for every command that reads one.
final class ScanOptions {
    @Option(
            names = "--unit",
            paramLabel = "U",
            description =
                    "unit of the scan's coordinates: mm, cm, dm, m, inch; by default what the file declares or its"
                            + " anatomy shows")
    private @Nullable String unit;

    @Option(
            names = "--keep-box",
            paramLabel = "x0,y0,z0,x1,y1,z1",
            description = "keep only what lies in this box, in the coordinates of the file; the cut is capped")
    private @Nullable String keepBox;

    @Option(
            names = "--keep-component",
            paramLabel = "N",
            description = "keep only piece N, counted from 1 by size, largest first")
    private @Nullable Integer keepComponent;

    /// @throws WrongUse when an option cannot be understood
    ScanChoice choice() throws WrongUse {
        Optional<LengthUnit> asked = Optional.empty();
        if (unit != null) {
            asked = LengthUnit.parse(unit);
            if (asked.isEmpty()) {
                throw new WrongUse("unit '" + unit + "' is not known; known are mm, cm, dm, m, inch");
            }
        }
        Optional<Box3> box = keepBox == null ? Optional.empty() : Optional.of(BoxText.parse(keepBox));
        if (keepComponent != null && keepComponent < 1) {
            throw new WrongUse("--keep-component counts from 1");
        }
        return new ScanChoice(asked, box, keepComponent == null ? OptionalInt.empty() : OptionalInt.of(keepComponent));
    }
}
