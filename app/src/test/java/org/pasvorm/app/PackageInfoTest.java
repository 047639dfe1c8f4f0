package org.pasvorm.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Every package of the module says what it is for and is null-marked.
class PackageInfoTest {

    @Test
    void everyPackageIsNullMarked() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.pasvorm.app");

        List<String> unmarked = classes.stream()
                .map(c -> c.getPackage())
                .distinct()
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(classes).isNotEmpty();
        assertThat(unmarked).isEmpty();
    }
}
