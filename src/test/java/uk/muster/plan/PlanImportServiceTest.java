package uk.muster.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.plan.ImportChange.Kind;
import uk.muster.testing.MusterTest;
import uk.muster.testing.RealInput;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;

@MusterTest
class PlanImportServiceTest {

    private static final String LEAST = "objective_no,objective,deliverable_no,deliverable\n";

    @Autowired
    PlanImportService imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    PlanService plan;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlan testPlan;

    private EditionId edition;

    @BeforeEach
    void createEdition() {
        organisation.create();
        SignedIn.as("editor");
        edition = testPlan.create("2014-15");
    }

    @Test
    void previewSaysWhatComesGoesChangesAndStaysAndStoresNothing() {
        EditionView before = view();

        ImportPreview preview = preview("""
                1,Public confidence,1.1,Raise public confidence in the police
                1,Public confidence,1.2,Listen to victims
                1,Public confidence,1.3,Open the doors of every station
                2,Less crime,,
                """);

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.changes())
                .extracting(change -> change.kind() + " " + change.numberBefore() + ">" + change.numberAfter())
                .containsExactly(
                        "UNCHANGED 1>1",
                        "CHANGED 1.1>1.1",
                        "UNCHANGED 1.2>1.2",
                        "ADDED >1.3",
                        "UNCHANGED 2>2",
                        "REMOVED 2.1>");
        assertThat(preview.changes().get(1).words().toHtml())
                .contains("<ins> public</ins>")
                .doesNotContain("<del>");
        assertThat(preview.count()).isEqualTo(3);
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void storingKeepsWhatContinuesUnderItsIdentityAndWhatTheFileDoesNotTell() {
        List<DeliverableView> before = deliverables();

        store("""
                1,Less crime,1.1,Reduce burglary by 3 per cent
                1,Less crime,1.2,Listen to victims
                2,Trust,2.1,Answer every letter
                """);

        EditionView after = view();
        assertThat(after.objectives()).extracting(ObjectiveView::title).containsExactly("Less crime", "Trust");
        assertThat(deliverables()).extracting(DeliverableView::number).containsExactly("1.1", "1.2", "2.1");
        assertThat(deliverables().get(0).id()).isEqualTo(before.get(2).id());
        assertThat(deliverables().get(0).target()).isEqualTo(before.get(2).target());
        assertThat(deliverables().get(0).units()).isEqualTo(before.get(2).units());
        assertThat(deliverables().get(1).id()).isEqualTo(before.get(1).id());
        assertThat(deliverables().get(2).units()).isEmpty();
    }

    @Test
    void optionalColumnsTellDueDateTargetUnitsAndTheme() {
        store("""
                objective_no,objective,deliverable_no,deliverable,theme,due,target_measure,target_direction,target_percent,target_baseline,units
                1,Public confidence,1.1,Raise confidence in the police,Partnerships,31/01/2015,confidence,Increase,2.5%,2013-14,Coventry; public-protection
                1,Public confidence,1.2,Listen to victims,,,,,,,
                """);

        assertThat(view().objectives().getFirst().theme()).isEqualTo(organisation.theme("Partnerships"));
        DeliverableView raised = deliverables().getFirst();
        assertThat(raised.dueOn()).isEqualTo(LocalDate.of(2015, 1, 31));
        assertThat(raised.target().inWords()).isEqualTo("Increase confidence by 2.5 per cent against 2013-14");
        assertThat(raised.units())
                .containsExactlyInAnyOrder(organisation.unit("coventry"), organisation.unit("public-protection"));
        assertThat(deliverables().get(1).units()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,A,1.1,Do it | Row 2, objective_no: “x” is not an objective's number. Write a whole number, like 3.",
                ",A,1.1,Do it | Row 2, objective_no: This cell is empty. Write the objective's number, like 3.",
                "1,,1.1,Do it | Row 2, objective: Write the objective.",
                "1,A,,Do it | Row 2, deliverable_no: This cell is empty. Write the deliverable's number, like 1.1.",
                "1,A,one,Do it | Row 2, deliverable_no: “one” is not a deliverable's number. Write it like 1.1.",
                "1,A,2.1,Do it | Row 2, deliverable_no: 2.1 does not belong to objective 1. Correct one of the two numbers.",
                "1,A,1.1, | Row 2, deliverable: Write the deliverable."
            })
    void errorsNameTheirRowAndColumnInWords(String row, String words) {
        assertThat(preview(row).errors()).extracting(ImportProblem::inWords).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.3.15,,,,, | due: “31.3.15” is not a date",
                "31/02/2015,,,,, | due: “31/02/2015” is not a date",
                ",burglary,lower,2,, | target_direction: Write reduce or increase",
                ",burglary,reduce,two,, | target_percent: Write the target as per cent",
                ",,reduce,2,, | target_measure: Write the measure.",
                ",,,,,Walsal | units: There is no unit “Walsal”. Did you mean Walsall?",
                ",,,,,Atlantis | units: There is no unit “Atlantis”. Write a unit's name or code"
            })
    void errorsInOptionalColumnsToo(String cells, String words) {
        ImportPreview preview = imports.preview(edition, ("""
                objective_no,objective,deliverable_no,deliverable,due,target_measure,target_direction,target_percent,target_baseline,units
                1,A,1.1,Do it,%s
                """.formatted(cells)).getBytes(UTF_8));

        assertThat(preview.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.inWords()).startsWith("Row 2, " + words));
    }

    @Test
    void oneObjectiveUnderTwoNamesIsAnError() {
        assertThat(preview("1,A,1.1,Do it\n1,B,1.2,Do that\n1,,1.3,And more").errors())
                .extracting(ImportProblem::inWords)
                .containsExactly("Row 3, objective: Objective 1 has “B” here and “A” in row 2."
                        + " Write the same in both, or correct objective_no.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objective_no,objective,deliverable | The column deliverable_no is missing",
                "a,b,c | The first row must name the columns",
                "objective_no,objective,deliverable_no,deliverable,objective | There are two columns of this name",
                "objective_no,objective,deliverable_no,deliverable | The file has a heading row only"
            })
    void wrongHeadingsAreExplained(String heading, String words) {
        assertThat(imports.preview(edition, heading.getBytes(UTF_8)).errors())
                .anySatisfy(error -> assertThat(error.inWords()).contains(words));
    }

    @Test
    void unreadableFileIsOneErrorInWords() {
        assertThat(imports.preview(edition, new byte[0]).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.inWords()).startsWith("The file is empty."));
    }

    @Test
    void repeatsNumbersThatDoNotRunOnAndUnknownColumnsAreWarnings() {
        ImportPreview preview = imports.preview(edition, """
                Objective No,objective,deliverable_no,deliverable,notes
                1,A,1.1,Do it,
                1,A,1.3,"Do it!",
                3,B,3.1,Do that,
                """.getBytes(UTF_8));

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.warnings())
                .extracting(ImportProblem::inWords)
                .containsExactly(
                        "Row 1: The column “notes” is not one of a plan and is left out.",
                        "Row 3, deliverable: The same words stand in row 2 as 1.1. If this deliverable is listed twice, take one out.",
                        "Row 3, deliverable_no: 1.3 will be 1.2: numbers run on in the order of the rows.",
                        "Row 4, objective_no: Objective 3 will be objective 2: numbers run on in the order of the rows.");
    }

    @Test
    void whatIsInUseMustStandInTheFile() {
        plan.copy(edition, EditionDetails.of("Next", FinancialYear.parse("2015-16")));
        String file = "1,Public confidence,1.1,Raise confidence in the police";

        assertThat(preview(file).errors())
                .extracting(ImportProblem::inWords)
                .anySatisfy(
                        error -> assertThat(error)
                                .startsWith(
                                        "1.2 “Listen to victims” is not in the file, but it cannot be removed: the variations of"));
        assertThatThrownBy(() -> store(file)).isInstanceOf(PlanRefused.class);
        assertThat(deliverables()).hasSize(3);
    }

    @Test
    void approvedOrMeanwhileChangedEditionsStayAsTheyAre() {
        long seen = view().version();
        plan.approve(edition, seen, "018/2013");
        byte[] file = (LEAST + "1,A,1.1,Do it").getBytes(UTF_8);

        assertThatThrownBy(() -> imports.store(edition, seen, file)).isInstanceOf(PlanConflict.class);
        assertThatThrownBy(() -> imports.store(edition, view().version(), file))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("018/2013");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exportedEditionComesBackWithoutAChange(boolean workbook) {
        testPlan.deliverable(edition, view().objectives().getFirst().id(), testPlan.asked("=1+1 “Trick”; a, b"));
        testPlan.objective(edition, "-Nothing here yet");
        EditionView before = view();

        byte[] file = workbook ? exports.xlsx(edition) : exports.csv(edition);

        ImportPreview preview = imports.preview(edition, file);
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.warnings()).isEmpty();
        assertThat(preview.changes()).extracting(ImportChange::kind).containsOnly(Kind.UNCHANGED);
        EditionId other = plan.create(EditionDetails.of("Other", FinancialYear.parse("2016-17")));
        imports.store(other, plan.edition(other).version(), file);
        assertThat(plan.edition(other).objectives())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.id|id")
                .isEqualTo(before.objectives());
    }

    @Test
    void realEditionsImportWithTheirOneRepeatPointedOut() {
        byte[] first = RealInput.file("plan-2013-14.csv");
        byte[] second = RealInput.file("plan-2014-15.csv");
        EditionId real = plan.create(EditionDetails.of("Real", FinancialYear.parse("2013-14")));

        assertThat(imports.store(real, plan.edition(real).version(), first).warnings())
                .isEmpty();
        EditionId next = plan.copy(real, EditionDetails.of("Next", FinancialYear.parse("2015-16")));
        ImportPreview preview = imports.store(next, plan.edition(next).version(), second);

        assertThat(preview.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.column()).isEqualTo(PlanColumn.DELIVERABLE);
            assertThat(warning.words()).contains("4.4");
        });
        assertThat(preview.count(Kind.UNCHANGED)).isBetween(10, 35);
        assertThat(preview.count(Kind.CHANGED)).isPositive();
        assertThat(preview.count(Kind.REMOVED)).isPositive();
        assertThat(plan.edition(next).objectives()).hasSize(10);
        assertThat(Repeats.in(plan.edition(next))).hasSize(1).containsValue("4.4");
        assertThat(imports.preview(next, second).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void othersMayExportButNotImport(String username) {
        SignedIn.as(username);

        assertThat(exports.csv(edition)).isNotEmpty();
        assertThatThrownBy(() -> preview("1,A,1.1,Do it")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.store(edition, 0, new byte[0])).isInstanceOf(AccessDeniedException.class);
    }

    private ImportPreview preview(String rows) {
        return imports.preview(edition, file(rows));
    }

    private void store(String rows) {
        imports.store(edition, view().version(), file(rows));
    }

    private static byte[] file(String rows) {
        return (rows.startsWith("objective_no") ? rows : LEAST + rows).getBytes(UTF_8);
    }

    private EditionView view() {
        return plan.edition(edition);
    }

    private List<DeliverableView> deliverables() {
        return view().objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }
}
