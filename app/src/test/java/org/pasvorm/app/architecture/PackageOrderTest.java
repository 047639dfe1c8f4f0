package org.pasvorm.app.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Packages of a module stand in a fixed order, and one may use only those before it.
class PackageOrderTest {

    enum Module {
        GEOMETRY(
                150,
                "org.pasvorm.geometry",
                List.of(
                        "vector",
                        "progress",
                        "parameter",
                        "finding",
                        "mesh",
                        "spatial",
                        "io",
                        "repair",
                        "field",
                        "solid",
                        "hardware",
                        "specimen",
                        "limb",
                        "registration",
                        "template")),
        PRINTING(
                40,
                "org.pasvorm.printing",
                List.of("printer", "check", "orientation", "estimate", "picture", "export", "jobsheet")),
        APP(
                40,
                "org.pasvorm.app",
                List.of(
                        "version",
                        "refusal",
                        "output",
                        "jsonfile",
                        "prescription",
                        "casefile",
                        "planning",
                        "bench",
                        "cli",
                        ""));

        private final int least;
        private final String root;
        private final List<String> order;

        Module(int least, String root, List<String> order) {
            this.least = least;
            this.root = root;
            this.order = order;
        }

        boolean owns(JavaClass c) {
            return c.getPackageName().equals(root) || c.getPackageName().startsWith(root + ".");
        }

        /// Place of the class's package in the order; -1 when it is not listed.
        int place(JavaClass c) {
            String rest = c.getPackageName().substring(root.length());
            return order.indexOf(rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyPackagesBeforeIt(Module module) {
        List<JavaClass> classes = ProjectClasses.ALL.stream()
                .filter(module::owns)
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .toList();

        assertThat(classes).as("classes of " + module).hasSizeGreaterThanOrEqualTo(module.least);
        assertThat(classes.stream().filter(c -> module.place(c) < 0).map(JavaClass::getName))
                .as("classes in a package that the order does not list")
                .isEmpty();
        assertThat(classes.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> module.owns(d.getTargetClass()))
                        .filter(d -> module.place(d.getOriginClass()) < module.place(d.getTargetClass()))
                        .map(Dependency::getDescription))
                .as("uses of a later package")
                .isEmpty();
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.pasvorm.(*).(*)..").should().beFreeOfCycles().check(ProjectClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages = ProjectClasses.ALL.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .toList();

        assertThat(packages).hasSizeGreaterThan(25);
        assertThat(packages.stream()
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without a package-info that says @NullMarked")
                .isEmpty();
    }
}
