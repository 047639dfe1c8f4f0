package org.pasvorm.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pasvorm.geometry.parameter.ParameterException;

class PrintersTest {
    @Test
    void theShippedMachinesAndMaterialsArePaired() throws ParameterException {
        Set<String> used =
                Printers.ALL.stream().flatMap(p -> p.materials().stream()).collect(Collectors.toSet());
        assertThat(Printers.ALL).extracting(Printer::id).contains(Printers.DEFAULT_ID, "prusa-xl");
        assertThat(used).isEqualTo(Materials.ALL.stream().map(Material::id).collect(Collectors.toSet()));
        for (Printer printer : Printers.ALL) {
            for (String material : printer.materials()) {
                assertThat(PrintProfile.of(printer.id(), material).material().process())
                        .isEqualTo(printer.process());
            }
        }
    }

    @Test
    void everyLimitIsGivenAndEveryUncheckedOneSaysSo() {
        for (Material material : Materials.ALL) {
            for (LimitKey key : LimitKey.values()) {
                Provenance from = material.limit(key).provenance();
                assertThat(from.source()).isNotBlank();
                assertThat(from.source().contains("our own") && from.verified())
                        .as(material.id() + " " + key)
                        .isFalse();
            }
            assertThat(material.density().value()).isBetween(0.8, 2.0);
            assertThat(material.postProcessing()).isNotEmpty();
        }
    }

    @Test
    void anUnknownIdNamesTheKnownOnes() {
        assertThatThrownBy(() -> PrintProfile.of("replicator", "pa12"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("replicator")
                .hasMessageContaining("hp-mjf-5200, prusa-xl");
        assertThatThrownBy(() -> PrintProfile.of("prusa-xl", "cheese"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("pa12, petg, tpu");
    }

    @Test
    void aMaterialThePrinterCannotTakeIsRefused() {
        assertThatThrownBy(() -> PrintProfile.of("prusa-xl", "pa12"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("it prints petg, tpu");
    }
}
