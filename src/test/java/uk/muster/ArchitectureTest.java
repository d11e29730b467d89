package uk.muster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The house's rules, each with its reason. Which feature may use which, the features' {@code package-info} say. */
@AnalyzeClasses(packages = "uk.muster", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SCREENS = "uk.muster.*.ui..";

    @Test
    void featuresUseOnlyWhatTheyDeclareAndNeverInACircle() {
        ApplicationModules.of(MusterApplication.class).verify();
    }

    @ArchTest
    static final ArchRule featuresAreFreeOfCircles = slices().matching("uk.muster.(*)..")
            .should()
            .beFreeOfCycles()
            .because("calls run one way and news travels back up by event");

    @ArchTest
    static final ArchRule screensAreNobodysBase = noClasses()
            .that()
            .resideOutsideOfPackage(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SCREENS)
            .because("a feature works without its screens, and no feature reaches into another's");

    @ArchTest
    static final ArchRule screensOfFeaturesAreStrangers = slices().matching("uk.muster.(*).ui..")
            .should()
            .notDependOnEachOther()
            .because("a screen knows its own feature and other features' public types only");

    @ArchTest
    static final ArchRule nobodyCallsTheShell = noClasses()
            .that()
            .resideOutsideOfPackage("uk.muster.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.muster.shell..")
            .because("the frame knows the views, not they the frame");

    @ArchTest
    static final ArchRule vaadinStaysOnScreens = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "uk.muster",
                    SCREENS,
                    "uk.muster.ui..",
                    "uk.muster.shell..",
                    "uk.muster.live..",
                    "uk.muster.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("use cases are tested, and papers rendered, without a user interface");

    @ArchTest
    static final ArchRule screensReadNoTables = noClasses()
            .that()
            .resideInAnyPackage(SCREENS, "uk.muster.ui..", "uk.muster.shell..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("screens get records from services, and a service is where authorisation starts");

    @ArchTest
    static final ArchRule entitiesStayAtHome = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("no entity leaves its package: what others need is a record");

    @ArchTest
    static final ArchRule repositoriesStayAtHome = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("others ask the feature's service, which asks the policy");

    @ArchTest
    static final ArchRule viewsStayAtHome = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("a view is reached by its address");

    @ArchTest
    static final ArchRule entitiesReferById = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(ManyToMany.class)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "lead to their own feature",
                    (JavaField field) -> field.getRawType()
                            .getPackage()
                            .equals(field.getOwner().getPackage()))))
            .because("a feature refers to another's things by id; Flyway keeps the foreign key");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and demonstrations set the clock");

    @ArchTest
    static final ArchRule chanceIsInjected = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are java.util.Random", (JavaClass used) -> used.isEquivalentTo(Random.class)))
            .because("what depends on chance cannot be tested");

    @ArchTest
    static final ArchRule nullIsSaid = classes()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "be in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("what may be null says @Nullable, and nothing else is");

    @ArchTest
    static final ArchRule injectionIsByConstructor =
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a class says in its constructor what it needs");
}
