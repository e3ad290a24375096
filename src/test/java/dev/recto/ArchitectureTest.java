package dev.recto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house: packages are floors, and a floor stands only on those below it.
@AnalyzeClasses(packages = "dev.recto", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule floorsStandOnThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Recto").definedBy("dev.recto")
            .layer("desktop").definedBy("dev.recto.desktop..")
            .layer("terminal").definedBy("dev.recto.terminal..")
            .layer("render").definedBy("dev.recto.render..")
            .layer("study").definedBy("dev.recto.study..")
            .layer("insight").definedBy("dev.recto.insight..")
            .layer("library").definedBy("dev.recto.library..")
            .layer("journal").definedBy("dev.recto.journal..")
            .layer("memory").definedBy("dev.recto.memory..")
            .layer("markdown").definedBy("dev.recto.markdown..")
            .layer("card").definedBy("dev.recto.card..")
            .whereLayer("Recto").mayNotBeAccessedByAnyLayer()
            .whereLayer("desktop").mayOnlyBeAccessedByLayers("Recto")
            .whereLayer("terminal").mayOnlyBeAccessedByLayers("Recto")
            .whereLayer("render").mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal")
            .whereLayer("study").mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal", "render")
            .whereLayer("insight").mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal")
            .whereLayer("library").mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal", "render", "study")
            .whereLayer("journal").mayOnlyBeAccessedByLayers("Recto", "library")
            .whereLayer("memory")
            .mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal", "render", "study", "library")
            .whereLayer("markdown")
            .mayOnlyBeAccessedByLayers("Recto", "desktop", "terminal", "render", "study", "insight",
                    "library")
            .because("work on one floor must not shake those below it, and the core must run without a face");

    @ArchTest
    static final ArchRule onlyTheDesktopKnowsTheToolkit = noClasses()
            .that().resideOutsideOfPackages("dev.recto", "dev.recto.desktop..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
            .because("everything but the window is tested and used without a toolkit");

    @ArchTest
    static final ArchRule modelsKnowNoToolkit = noClasses()
            .that().resideInAPackage("dev.recto.desktop..").and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAPackage("javafx..")
            .because("what a screen does is tested without a window");

    @ArchTest
    static final ArchRule onlyMarkdownAndRenderKnowTheParser = noClasses()
            .that().resideOutsideOfPackages("dev.recto.markdown..", "dev.recto.render..")
            .should().dependOnClassesThat().resideInAPackage("org.commonmark..")
            .because("a mutable syntax tree must not leak upwards: others see cards");

    @ArchTest
    static final ArchRule healthOfDocumentsNeedsNoLibrary = noClasses()
            .that().resideInAPackage("dev.recto.insight.health..")
            .should().dependOnClassesThat().resideInAnyPackage("dev.recto.library..", "dev.recto.journal..",
                    "dev.recto.memory..")
            .because("a document can be looked at before it belongs to anybody");

    @ArchTest
    static final ArchRule filesAreTouchedInFewPlaces = noClasses()
            .that().resideInAnyPackage(
                    "dev.recto.card..", "dev.recto.memory..", "dev.recto.study..", "dev.recto.render..",
                    "dev.recto.insight..")
            .should().dependOnClassesThat(resideInAPackage("java.nio.file..").and(not(assignableTo(Exception.class))))
            .because("the core is a function of what it is given");

    @ArchTest
    static final ArchRule theCoreDoesNotAskForNow = noClasses()
            .that().resideInAnyPackage("dev.recto.card..", "dev.recto.markdown..", "dev.recto.memory..",
                    "dev.recto.journal..", "dev.recto.library..", "dev.recto.study..", "dev.recto.render..",
                    "dev.recto.insight..")
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.ZoneId.class, "systemDefault")
            .because("time and zone come in through constructors, so that a test can be a year long");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields()
            .that().areStatic()
            .should().beFinal()
            .because("there is no static mutable state");

    @ArchTest
    static final ArchRule namesSaySomething = classes()
            .should().haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Data)$")
            .because("a name says what a thing is in the words of the field");
}
