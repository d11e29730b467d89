package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.plan.VariationKind.CARRIED_FORWARD;
import static uk.muster.plan.VariationKind.ENDED;
import static uk.muster.plan.VariationKind.MERGED;
import static uk.muster.plan.VariationKind.MOVED;
import static uk.muster.plan.VariationKind.NEW;
import static uk.muster.plan.VariationKind.REWORDED;
import static uk.muster.plan.VariationKind.SPLIT;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.testing.MusterTest;
import uk.muster.testing.RealInput;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/** Whether the suggestions for two successive editions of a real plan are what a policy officer would say. */
@MusterTest
class RealVariationsTest {

    @Autowired
    VariationService variations;

    @Autowired
    PlanService plan;

    @Autowired
    PlanImportService imports;

    @Autowired
    TestOrganisation organisation;

    private VariationReport report;

    @BeforeEach
    void importBothEditions() {
        organisation.create();
        SignedIn.as("editor");
        imported("2013-14");
        report = variations.report(imported("2014-15")).orElseThrow();
    }

    @Test
    void suggestionsAreWhatAPolicyOfficerWouldSay() {
        assertSuggested(CARRIED_FORWARD, "1.1 4.1 4.3 4.4 4.6 5.3 8.1 8.2 8.5 10.1");
        assertSuggested(MOVED, "2.5");
        assertSuggested(REWORDED, "1.3 2.1 2.2 2.4 3.6 5.1 5.2 6.3 7.1 7.2 7.3 8.3 9.1 9.2");
        assertSuggested(SPLIT, "3.1 3.2");
        assertSuggested(MERGED, "6.4");
        assertThat(before("6.4")).containsExactly("6.3", "9.1");
        assertThat(before("2.5")).containsExactly("7.6");
        assertThat(before("3.6")).containsExactly("4.4");
        assertThat(before("3.1")).isEqualTo(before("3.2")).containsExactly("3.1");
        assertThat(report.rows())
                .filteredOn(row -> row.kind() == ENDED)
                .extracting(row -> row.before().getFirst().number())
                .containsExactly("1.3", "2.4", "6.1", "6.4", "6.5", "7.3", "7.4", "9.4");
        assertThat(report.rows()).filteredOn(row -> row.kind() == NEW).hasSize(23);
    }

    @Test
    void deliverableListedTwiceIsPointedOut() {
        assertThat(report.repeats()).hasSize(1).containsValue("4.4");
    }

    private void assertSuggested(VariationKind kind, String numbers) {
        assertThat(report.rows())
                .filteredOn(row -> row.kind() == kind && row.suggested())
                .extracting(row -> row.after().number())
                .as(kind.label())
                .containsExactlyElementsOf(Arrays.asList(numbers.split(" ")));
    }

    private List<String> before(String number) {
        return report.rows().stream()
                .filter(row -> row.after() != null && row.after().number().equals(number))
                .flatMap(row -> row.before().stream())
                .map(DeliverableView::number)
                .toList();
    }

    private EditionId imported(String year) {
        byte[] file = RealInput.file("plan-" + year + ".csv");
        EditionId edition = plan.create(EditionDetails.of("Plan " + year, FinancialYear.parse(year)));
        imports.store(edition, plan.edition(edition).version(), file);
        return edition;
    }
}
