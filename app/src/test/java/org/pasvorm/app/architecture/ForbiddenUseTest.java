package org.pasvorm.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes results depend on the machine or the moment stays out of the modules that compute, and each library
/// stays in its place.
class ForbiddenUseTest {
    private static final String[] COMPUTING = {
        "org.pasvorm.geometry..", "org.pasvorm.printing..", "org.pasvorm.samples.."
    };

    /// Methods whose overload without a locale or charset takes the machine's own.
    private static final Set<String> NEEDING_A_LOCALE =
            Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes");

    @Test
    void noClock() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethodWhere(describe(
                        "java.time …now()",
                        call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")))
                .check(ProjectClasses.ALL);
    }

    @Test
    void noDefaultLocaleOrCharset() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethodWhere(
                        describe("String method with the default locale or charset", ForbiddenUseTest::implicit))
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(ProjectClasses.ALL);
    }

    @Test
    void noUnseededRandom() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .check(ProjectClasses.ALL);
    }

    @Test
    void noStandardStreamsOrExit() {
        noClasses()
                .that()
                .resideInAnyPackage(COMPUTING)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(ProjectClasses.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tools.jackson..  | org.pasvorm.app.., org.pasvorm.printing.printer.., org.pasvorm.printing.jobsheet..
                    picocli..        | org.pasvorm.app.cli..
                    eu.mihosoft..    | org.pasvorm.geometry.hardware..
                    javafx..         | org.pasvorm.geometry.hardware.., org.pasvorm.app.ui..
                    java.net.http..  | org.pasvorm.printing.printer..
                    """)
    void libraryStaysInItsPlace(String library, String places) {
        noClasses()
                .that()
                .resideOutsideOfPackages(places.split(",\\s*"))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(ProjectClasses.ALL);
    }

    private static boolean implicit(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        DescribedPredicate<JavaClass> explicit =
                describe("locale or charset", c -> c.isEquivalentTo(Locale.class) || c.isEquivalentTo(Charset.class));
        return target.getOwner().isEquivalentTo(String.class)
                && NEEDING_A_LOCALE.contains(target.getName())
                && target.getRawParameterTypes().stream().noneMatch(explicit);
    }
}
