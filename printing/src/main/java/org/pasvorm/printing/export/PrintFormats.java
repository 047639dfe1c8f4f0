package org.pasvorm.printing.export;

import java.util.List;
import java.util.stream.Collectors;
import org.pasvorm.geometry.parameter.ParameterException;

/// All formats a part can be written in.
public final class PrintFormats {
    public static final List<PrintFormat> ALL = List.of(new StlWriter(), new ThreeMfWriter());

    private PrintFormats() {}

    /// @throws ParameterException naming the known formats
    public static PrintFormat byId(String id) throws ParameterException {
        return ALL.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        "format",
                        "unknown format '" + id + "'; known are "
                                + ALL.stream().map(PrintFormat::id).collect(Collectors.joining(", "))));
    }
}
