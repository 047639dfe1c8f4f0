package org.pasvorm.printing.printer;

import java.util.List;
import java.util.stream.Collectors;
import org.pasvorm.geometry.parameter.ParameterException;

/// All printers that have a data file in the folder `printers`, by id.
public final class Printers {
    public static final String DEFAULT_ID = "hp-mjf-5200";
    public static final List<Printer> ALL = DataFiles.readAll("printers", Printers::read);

    private Printers() {}

    /// @throws ParameterException naming the known printers
    public static Printer byId(String id) throws ParameterException {
        return ALL.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        "printer",
                        "unknown printer '" + id + "'; known are "
                                + ALL.stream().map(Printer::id).collect(Collectors.joining(", "))));
    }

    private static Printer read(DataNode file) {
        DataNode box = file.child("usable_volume");
        BuildVolume volume = new BuildVolume(
                box.number("width"),
                box.number("depth"),
                box.number("height"),
                box.number("margin"),
                box.only("width", "depth", "height", "margin").provenance());
        DataNode off = file.child("tolerance");
        Tolerance tolerance = new Tolerance(
                off.number("base"),
                off.number("share_percent"),
                off.number("free_length"),
                off.only("base", "share_percent", "free_length").provenance());
        return new Printer(
                file.only("id", "label", "process", "usable_volume", "layer_height", "tolerance", "materials")
                        .text("id"),
                file.text("label"),
                file.choice("process", Process.values(), Process::key),
                volume,
                file.child("layer_height").quantity(),
                tolerance,
                file.texts("materials"));
    }
}
