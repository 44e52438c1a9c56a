package io.github.imrletters;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;

/** Which package may know which library, and which package. */
@AnalyzeClasses(packages = "io.github.imrletters", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.imrletters";
    private static final String[] LIBRARIES = {
        "org.apache.pdfbox..", "org.apache.fontbox..", "org.antlr..", "com.fasterxml..", "picocli..",
        "de.siegmar.fastcsv..", "org.dhatim.fastexcel..", "org.apache.commons.compress.."};
    /** Annotations that need not be there when the program runs. */
    private static final String NULLNESS = "org.jspecify.annotations..";
    private static final String[] FOR_CALLERS = {ROOT, ROOT + ".model", ROOT + ".json"};

    @ArchTest
    static final ArchRule ONLY_THE_PDF_PACKAGE_KNOWS_PDFBOX = onlyIn("..pdf..", LIBRARIES[0], LIBRARIES[1]);

    @ArchTest
    static final ArchRule ONLY_THE_GRAMMAR_PACKAGE_KNOWS_ANTLR = onlyIn("..grammar..", LIBRARIES[2]);

    @ArchTest
    static final ArchRule ONLY_THE_JSON_PACKAGE_KNOWS_JACKSON = onlyIn("..json..", LIBRARIES[3]);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = onlyIn("..cli..", LIBRARIES[4]);

    @ArchTest
    static final ArchRule ONLY_THE_TABLES_KNOW_THEIR_LIBRARIES = onlyIn("..cli.table..", LIBRARIES[5], LIBRARIES[6]);

    @ArchTest
    static final ArchRule ONLY_THE_INPUTS_KNOW_ARCHIVES = onlyIn("..cli.input..", LIBRARIES[7]);

    /** Images are for the command line alone. */
    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_DRAWS = onlyIn("..cli.inspect.pdf..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule NOTHING_ELSE_IS_NEEDED = classes().should().onlyDependOnClassesThat(resideInAnyPackage(
            Stream.concat(Stream.of(LIBRARIES), Stream.of(ROOT + "..", "java..", "javax.crypto..", "javax.imageio..", NULLNESS))
                    .toArray(String[]::new)));

    @ArchTest
    static final ArchRule CALLERS_MEET_NO_LIBRARY = codeUnits()
            .that(describe("callers can use", ArchitectureTest::isForCallers))
            .should(haveNoLibraryInTheirSignature());

    /** Jackson finds what a module does by its class alone; whoever uses this one has Jackson. */
    @ArchTest
    static final ArchRule CALLERS_INHERIT_NO_LIBRARY_BUT_IN_THE_MODULE = classes()
            .that().resideInAnyPackage(FOR_CALLERS).and().arePublic()
            .and().doNotHaveFullyQualifiedName(ROOT + ".json.LetterModule")
            .should().notBeAssignableTo(resideInAnyPackage(LIBRARIES));

    @ArchTest
    static final ArchRule MODEL_HOLDS_RECORDS_AND_ENUMS = classes()
            .that().resideInAPackage(ROOT + ".model")
            .and().arePublic()
            .should(be(describe("records or enums", (JavaClass type) -> type.isRecord() || type.isEnum())));

    @ArchTest
    static final ArchRule MODEL_DEPENDS_ON_NOTHING = classes()
            .that().resideInAPackage(ROOT + ".model")
            .should().onlyDependOnClassesThat().resideInAnyPackage(ROOT + ".model", "java..", NULLNESS);

    /** The exceptions apart, which belong to the facade and are thrown by the rooms below it. */
    @ArchTest
    static final ArchRule ROOMS_ARE_FREE_OF_CYCLES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.isAssignableTo(ImrLetterException.class) || type.getName().startsWith(UnreadableFileException.class.getName())
                    ? SliceIdentifier.of("exceptions") : SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_PUBLIC_OUTSIDE_THE_API = classes()
            .that().arePublic()
            .should().resideInAnyPackage(Stream.concat(Stream.of(FOR_CALLERS), Stream.of("..internal..", "..cli..")).toArray(String[]::new));

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_THE_COMMAND_LINE = noClasses()
            .that().resideOutsideOfPackage("..cli..")
            .should().dependOnClassesThat().resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_USES_WHAT_CALLERS_CAN_USE = noClasses()
            .that().resideInAPackage("..cli..")
            .should().dependOnClassesThat().resideInAPackage("..internal..");

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_COMMAND_LINE_DEPENDS_ON_JSON = noClasses()
            .that().resideOutsideOfPackages("..cli..", "..json..")
            .should().dependOnClassesThat().resideInAPackage("..json..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that().resideOutsideOfPackage("..cli..")
            .and().haveSimpleNameNotStartingWith("LetterParser")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL = fields()
            .that().areStatic()
            .and().areDeclaredInClassesThat(describe("are written by hand", type -> !isGenerated(type)))
            .should().beFinal();

    private static ArchRule onlyIn(String home, String... libraries) {
        return noClasses().that().resideOutsideOfPackage(home)
                .should().dependOnClassesThat().resideInAnyPackage(libraries);
    }

    private static boolean isForCallers(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && Stream.of(FOR_CALLERS).anyMatch(unit.getOwner().getPackageName()::equals);
    }

    private static ArchCondition<JavaCodeUnit> haveNoLibraryInTheirSignature() {
        return new ArchCondition<>("have none of the libraries in their signature") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.of(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                        .filter(type -> resideInAnyPackage(LIBRARIES).test(type.getBaseComponentType()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " shows " + type.getName())));
            }
        };
    }

    /** What ANTLR makes of the grammars. */
    private static boolean isGenerated(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.isAssignableTo("org.antlr.v4.runtime.Recognizer");
    }
}
