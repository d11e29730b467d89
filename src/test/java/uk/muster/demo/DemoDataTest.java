package uk.muster.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import uk.muster.decision.DecisionLine;
import uk.muster.decision.DecisionReader;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.ThemeView;
import uk.muster.plan.VariationKind;
import uk.muster.plan.VariationRow;
import uk.muster.plan.VariationService;
import uk.muster.publication.PublicationService;
import uk.muster.report.DocumentJson;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportService;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionState;
import uk.muster.security.Accounts;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateSummary;

@MusterTest
@TestPropertySource(properties = "muster.demo=true")
class DemoDataTest {

    @Autowired
    DemoData demo;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    OrganisationService organisation;

    @Autowired
    RoundService rounds;

    @Autowired
    UpdateService updates;

    @Autowired
    PublicationService publications;

    @Autowired
    ReportService reports;

    @Autowired
    QuestionList questions;

    @Autowired
    DecisionReader decisions;

    @Autowired
    VariationService variations;

    @Autowired
    Accounts accounts;

    @Test
    void everyScreenHasSomethingWorthSeeing() {
        demo.run(new DefaultApplicationArguments());

        LocalDate today = LocalDate.now();
        assertThat(organisation.areas(today)).hasSize(7);
        assertThat(organisation.units(today)).hasSize(23);
        assertThat(organisation.reviewersByTheme(today).keySet())
                .containsAll(organisation.themes().stream().map(ThemeView::id).toList());
        assertThat(List.of("lead.walsall", "contributor.force-cid", "apcc.khan", "deputy", "panel.dudley", "admin"))
                .allSatisfy(username -> assertThat(accounts.actor(username)).isPresent());
        assertThat(demoAccounts.lines()).anyMatch(line -> line.contains("three-calm-herons"));

        assertThat(publications.published()).hasSize(3);
        SignedIn.as("editor");
        assertThat(rounds.rounds()).hasSize(4);
        RoundView open = rounds.current().orElseThrow();
        Set<UpdateState> states =
                updates.inRound(open.id()).stream().map(UpdateSummary::state).collect(Collectors.toSet());
        assertThat(states)
                .containsAll(Arrays.asList(
                        UpdateState.NOT_STARTED,
                        UpdateState.DRAFT,
                        UpdateState.SUBMITTED,
                        UpdateState.RETURNED,
                        UpdateState.APPROVED));
        for (ReportDocument paper : List.of(
                publications.document(publications.published().getFirst().id()),
                reports.assemble(open.id()).publicEdition())) {
            assertThat(paper.pictures()).hasSize(1);
            assertThat(paper.deliverables()).anyMatch(part -> !part.lead().isEmpty());
            assertThat(DocumentJson.write(paper))
                    .contains("Chart: ", "^[Estates register")
                    .doesNotContain("Two firms bid");
        }
        assertThat(questions.all())
                .extracting(AskedQuestion::state)
                .contains(
                        QuestionState.LODGED, QuestionState.SUBMITTED, QuestionState.REVIEWED, QuestionState.ANSWERED);
        assertThat(decisions.all())
                .extracting(DecisionLine::title, line -> line.number() == null)
                .contains(tuple("Lease of a building", false), tuple("Bicycles for neighbourhood officers", true));
        assertThat(variations.report(open.edition()).orElseThrow().rows())
                .extracting(VariationRow::kind)
                .contains(VariationKind.values());
    }
}
