package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @Test
    void roundsAsTheJdkDoes() {
        Random random = new Random(5);
        String[] forms = {"%.3f", "%.9f", "%.17e", "%e", "%.0f"};
        for (int i = 0; i < 50_000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(60) - 30);
            String text = i % 6 == 5 ? Double.toString(value) : String.format(Locale.ROOT, forms[i % 6], value);
            assertThat(parse(text)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+1",
                "1.",
                ".5",
                "-.5e2",
                "9007199254740993",
                "123456789012345678901234567890",
                "1e22",
                "1e23",
                "1e-22",
                "1e-400",
                "1e400",
                "4.9e-324",
                "2.2250738585072011e-308",
                "1e99999999999",
                "00012.50"
            })
    void readsTheCorners(String text) {
        assertThat(Double.doubleToRawLongBits(parse(text)))
                .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
    }

    @Test
    void knowsWordsForWhatIsNoNumber() {
        assertThat(parse("NaN")).isNaN();
        assertThat(parse("-nan")).isNaN();
        assertThat(parse("-INF")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(parse("Infinity")).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "e5",
                "1e",
                "1e+",
                "1d",
                "1f",
                "0x10",
                "1,5",
                "1.2.3",
                "--1",
                "1 ",
                "1e5.0",
                "٣",
                "infinite",
                "1_000"
            })
    void refusesTheRest(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> parse(text));
    }

    private static double parse(String text) {
        byte[] bytes = ("x" + text + "7").getBytes(StandardCharsets.UTF_8);
        return Decimals.parse(bytes, 1, bytes.length - 1);
    }
}
