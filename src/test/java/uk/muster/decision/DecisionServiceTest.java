package uk.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.decision.TestDecisions.exempt;
import static uk.muster.decision.TestDecisions.superseding;
import static uk.muster.decision.TestDecisions.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.plan.EditionId;
import uk.muster.report.ExemptGround;
import uk.muster.security.NoSuchThing;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.text.Dates;

@MusterTest
class DecisionServiceTest {

    private static final int YEAR = LocalDate.now(Dates.LONDON).getYear();

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionReader reader;

    @Autowired
    DecisionNumbers numbers;

    @Autowired
    TestDecisions test;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlan plans;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void office() {
        organisation.create();
    }

    @Test
    void aSignatureGivesTheNextNumberOfTheYearAndFreezesWhoSigned() {
        test.signed(text("First"));
        DecisionId second = test.signed(text("Second"));

        jdbc.sql("update body set head_title = 'Mayor'").update();
        jdbc.sql("update person set name = 'Somebody Else' where username = 'commissioner'")
                .update();

        Signature signature = reader.notice(second).signature();
        assertThat(signature.number().text()).isEqualTo("002/" + YEAR);
        assertThat(signature.signedOn()).isEqualTo(LocalDate.now(Dates.LONDON));
        assertThat(signature.signatory()).isEqualTo("Ruth Adeyemi");
        assertThat(signature.signatoryTitle()).isEqualTo("Commissioner");
    }

    @Test
    void whatIsSignedIsNeverChanged() {
        DecisionId notice = test.signed(text("Signed"));
        long version = reader.notice(notice).version();

        assertThatThrownBy(() -> decisions.sign(notice, version)).isInstanceOf(DecisionRefused.class);
        SignedIn.as("editor");
        assertThatThrownBy(() -> decisions.write(notice, text("Other"), version))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("001/" + YEAR + " is signed");
        assertThatThrownBy(() -> decisions.discard(notice, version)).isInstanceOf(DecisionRefused.class);
        assertThat(reader.notice(notice).text()).isEqualTo(text("Signed"));
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndNothingIsOverwritten() {
        DecisionId draft = test.draft(DecisionText.BLANK);
        long version = reader.notice(draft).version();
        decisions.write(draft, text("Mine"), version);

        assertThatThrownBy(() -> decisions.write(draft, text("Theirs"), version))
                .isInstanceOf(DecisionConflict.class);
        assertThatThrownBy(() -> decisions.discard(draft, version)).isInstanceOf(DecisionConflict.class);
        assertThat(reader.notice(draft).text()).isEqualTo(text("Mine"));
    }

    @Test
    void theHeadSignsOnlyWhatTheyRead() {
        DecisionId draft = test.draft(text("As read"));
        long read = reader.notice(draft).version();
        decisions.write(draft, text("Changed since"), read);
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> decisions.sign(draft, read)).isInstanceOf(DecisionConflict.class);
        assertThat(reader.notice(draft).signature()).isNull();
    }

    @Test
    void whatIsUnfinishedIsNotSignedAndTakesNoNumber() {
        DecisionId blank = test.draft(DecisionText.BLANK);
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> decisions.sign(blank, reader.notice(blank).version()))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("Write the title.")
                .hasMessageContaining("Write the legal implications, or that there are none.");
        assertThat(reader.notice(test.signed(text("Whole"))).signature().noticeNumber())
                .isEqualTo(1);
    }

    @Test
    void anExemptNoticeNeedsItsReasonAndALinkLeadsToAPage() {
        DecisionText exempt = exempt("Exempt", ExemptGround.BUSINESS);
        DecisionText bare = new DecisionText(
                exempt.title(),
                exempt.summary(),
                exempt.decision(),
                "None.",
                "None.",
                "None.",
                List.of(new BackgroundPaper("Trap", "javascript:alert(1)"), new BackgroundPaper("", "https://a.org")),
                Approved.NOTHING,
                null,
                ExemptGround.BUSINESS,
                " ");

        assertThat(exempt.wanting()).isEmpty();
        assertThat(bare.wanting())
                .containsExactly(
                        "Write why the public interest lies in keeping it exempt.",
                        "Mend the link of background paper 1: it begins with https://.",
                        "Name background paper 2, or remove it.");
    }

    @Test
    void aNoticeIsSupersededOnceAndSaysSo() {
        DecisionId old = test.signed(text("Mistaken"));
        DecisionId first = test.draft(superseding(old, "Right"));
        DecisionId second = test.draft(superseding(old, "Right too"));
        SignedIn.as("commissioner");
        decisions.sign(first, reader.notice(first).version());

        assertThatThrownBy(() -> decisions.sign(second, reader.notice(second).version()))
                .isInstanceOf(DecisionRefused.class)
                .hasMessageContaining("superseded by 002/" + YEAR);
        assertThat(reader.notice(old).supersededBy()).isEqualTo(new DecisionNumber(YEAR, 2));
        assertThat(reader.notice(first).supersedes()).isEqualTo(new DecisionNumber(YEAR, 1));
        assertThat(reader.standing()).extracting(DecisionLine::id).containsExactly(first);
    }

    @Test
    void whatItApprovesIsKeptInTheWordsOfTheDay() {
        SignedIn.as("editor");
        EditionId edition = plans.create("2014-15");
        DecisionId notice = test.signed(TestDecisions.approving(Approved.of(edition), "The plan"));

        jdbc.sql("update edition set title = 'Renamed'").update();

        assertThat(reader.notice(notice).approves()).isEqualTo("Plan for 2014-15, edition 2014-15");
    }

    @Test
    void numbersHaveNoGapThoughManySignAndSomeAreRefused() throws Exception {
        List<DecisionId> drafts = new ArrayList<>();
        for (int count = 0; count < 12; count++) {
            drafts.add(test.draft(count % 3 == 0 ? DecisionText.BLANK : text("Notice " + count)));
        }
        try (ExecutorService heads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> signing = new ArrayList<>();
            drafts.forEach(draft -> signing.add(heads.submit(() -> sign(draft))));
            for (Future<?> one : signing) {
                one.get();
            }
        }

        SignedIn.as("editor");
        assertThat(reader.all().stream()
                        .filter(line -> line.number() != null)
                        .map(line -> line.number().number()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8).map(i -> 9 - i).boxed().toList());
    }

    private void sign(DecisionId draft) {
        SignedIn.as("commissioner");
        try {
            decisions.sign(draft, reader.notice(draft).version());
        } catch (DecisionRefused unfinished) {
            assertThat(reader.notice(draft).text()).isEqualTo(DecisionText.BLANK);
        }
    }

    @Test
    void eachYearBeginsAtOneAndANumberThatWasNotUsedIsGivenAgain() {
        assertThat(next(2013)).isEqualTo(1);
        assertThat(next(2013)).isEqualTo(2);
        transactions.executeWithoutResult(transaction -> {
            numbers.next(2013);
            transaction.setRollbackOnly();
        });

        assertThat(next(2013)).isEqualTo(3);
        assertThat(next(2014)).isEqualTo(1);
    }

    private int next(int year) {
        return transactions.execute(transaction -> numbers.next(year)).number();
    }

    @Test
    void aDiscardedDraftIsGone() {
        DecisionId draft = test.draft(text("Not wanted"));

        decisions.discard(draft, reader.notice(draft).version());

        assertThat(reader.all()).isEmpty();
        assertThatThrownBy(() -> reader.notice(draft)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void whoWroteLastDoesNotSign() {
        organisation.grant("editor", Role.HEAD, null, null);
        DecisionId own = test.draft(text("Own"));
        long version = reader.notice(own).version();

        assertThat(reader.notice(own).maySign()).isFalse();
        assertThatThrownBy(() -> decisions.sign(own, version)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyOutsideTheOfficeSeesDraftsOrDoesAnything(String username) {
        DecisionId draft = test.draft(text("Draft"));
        long version = reader.notice(draft).version();
        SignedIn.as(username);

        assertThatThrownBy(reader::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reader.notice(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(reader::approvalChoices).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.draft(text("Mine"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.sign(draft, version)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyTheEditorWritesAndDiscards(String username) {
        DecisionId draft = test.draft(text("Draft"));
        long version = reader.notice(draft).version();
        SignedIn.as(username);

        assertThatThrownBy(() -> decisions.draft(text("Mine"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.write(draft, text("Mine"), version))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.discard(draft, version)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theEditorDoesNotSign() {
        DecisionId draft = test.draft(text("Draft"));

        assertThatThrownBy(() -> decisions.sign(draft, reader.notice(draft).version()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
