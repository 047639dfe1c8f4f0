package org.pasvorm.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pasvorm.printing.check.PrintRule;
import org.pasvorm.printing.check.PrintRules;
import org.pasvorm.printing.export.PrintFormat;
import org.pasvorm.printing.export.PrintFormats;

/// No class is forgotten in the explicit lists, and keys are unique.
class ListsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pasvorm.printing");

    @Test
    void everyRuleIsListed() {
        assertThat(PrintRules.ALL)
                .extracting(r -> r.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(implementing(PrintRule.class));
        assertThat(PrintRules.ALL).extracting(PrintRule::key).doesNotHaveDuplicates();
    }

    @Test
    void everyFormatIsListed() {
        assertThat(PrintFormats.ALL)
                .extracting(f -> f.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(implementing(PrintFormat.class));
        assertThat(PrintFormats.ALL).extracting(PrintFormat::id).doesNotHaveDuplicates();
    }

    private static List<String> implementing(Class<?> type) {
        return CLASSES.stream()
                .filter(c -> c.isAssignableTo(type) && !c.isInterface())
                .map(JavaClass::getName)
                .toList();
    }
}
