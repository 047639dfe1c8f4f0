package org.pasvorm.printing.jobsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.vector.Vec3;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/// JSON in one canonical form: keys sorted, two spaces, line feeds, UTF-8, one line feed at the end.
final class JsonBytes {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonBytes() {}

    static byte[] of(SortedMap<String, ?> root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance())
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        String text = MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Keys and values in turn; a key whose value is null is left out.
    static SortedMap<String, Object> object(@Nullable Object... keysAndValues) {
        SortedMap<String, Object> map = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return map;
    }

    /// As [#decimal], but null for a value that is not finite, as JSON has none.
    static @Nullable BigDecimal number(double value, int digits) {
        return Double.isFinite(value) ? decimal(value, digits) : null;
    }

    static List<BigDecimal> point(Vec3 p, int digits) {
        return List.of(decimal(p.x(), digits), decimal(p.y(), digits), decimal(p.z(), digits));
    }

    /// Rounded to `digits` after the point, without an exponent.
    ///
    /// @throws NumberFormatException when the value is not finite
    static BigDecimal decimal(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
