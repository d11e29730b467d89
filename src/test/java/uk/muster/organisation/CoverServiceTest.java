package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.security.Accounts;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.RememberedRights;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class CoverServiceTest {

    @Autowired
    CoverService covers;

    @Autowired
    Accounts accounts;

    @Autowired
    Contacts contacts;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private LocalDate today;

    @BeforeEach
    void create(@Autowired Clock clock) {
        today = LocalDate.now(clock);
        organisation.create();
    }

    @Test
    void aReviewerHandsTheirPortfolioToAnotherForSomeDays() {
        arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today, today.plusDays(6));

        assertThat(actor("apcc.khan").portfolioAreas())
                .contains(organisation.area("coventry"), organisation.area("walsall"));
        assertThat(actor("apcc.khan").portfolioThemes()).contains(organisation.theme("Partnerships"));
        assertThat(actor("apcc.khan").covered()).singleElement().satisfies(covered -> {
            assertThat(covered.name()).isEqualTo("Tom Ellis");
            assertThat(covered.portfolioAreas()).doesNotContain(organisation.area("coventry"));
        });
        assertThat(actor("apcc.ellis").portfolioAreas()).contains(organisation.area("walsall"));
    }

    @Test
    void coverBeginsAndEndsByItself() {
        arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today.plusDays(1), today.plusDays(6));
        assertThat(actor("apcc.khan").covered()).isEmpty();

        daysGoBy(1);
        assertThat(actor("apcc.khan").covered()).hasSize(1);
        daysGoBy(5);
        assertThat(actor("apcc.khan").covered()).hasSize(1);
        daysGoBy(1);
        assertThat(actor("apcc.khan").covered()).isEmpty();
    }

    @Test
    void aLeadsStandInIsWrittenToLikeTheLead() {
        arrange("lead.walsall", "lead.walsall", "contributor.coventry", today, today);

        assertThat(contacts.writersFor(Set.of(organisation.unit("walsall"))))
                .contains(person("lead.walsall"), person("contributor.coventry"));
        assertThat(contacts.leads(Set.of(organisation.unit("walsall"))).get(organisation.unit("walsall")))
                .extracting(Contact::username)
                .containsExactly("lead.walsall", "contributor.coventry");
        assertThat(contacts.having(Set.of(Role.UNIT_LEAD)))
                .extracting(Contact::username)
                .contains("contributor.coventry");
    }

    @Test
    void anEditorIsCoveredByWhoeverWritesOrReviews() {
        arrange("admin", "editor", "lead.office", today, today.plusDays(2));

        assertThat(actor("lead.office").is(Role.EDITOR)).isTrue();
        assertThat(actor("lead.office").editsFor())
                .hasValueSatisfying(covered -> assertThat(covered.name()).isEqualTo("Helen Marsh"));
        assertThat(actor("editor").editsFor()).isEmpty();
    }

    @Test
    void coverEndsEarlyAndTheEndCanBeTakenBack() {
        CoverId cover = arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today, today.plusDays(6));

        covers.end(cover);
        assertThat(actor("apcc.khan").covered()).isEmpty();
        assertThat(covers.covers()).isEmpty();

        covers.goOn(cover);
        assertThat(actor("apcc.khan").covered()).hasSize(1);
    }

    @Test
    void whatIsCoveredIsNotHandedOn() {
        arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today, today.plusDays(6));
        arrange("apcc.khan", "apcc.khan", "deputy", today.plusDays(7), today.plusDays(8));
        jdbc.sql("update cover set valid_from = ?, valid_until = ?")
                .params(today, today)
                .update();
        RememberedRights.forget(context);

        assertThat(actor("deputy").portfolioAreas())
                .contains(organisation.area("coventry"))
                .doesNotContain(organisation.area("walsall"));
    }

    @Test
    void aDisabledAccountHasNothingToHandOn() {
        arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today, today.plusDays(6));
        jdbc.sql("update person set enabled = false where username = 'apcc.ellis'")
                .update();
        RememberedRights.forget(context);

        assertThat(actor("apcc.khan").covered()).isEmpty();
        assertThat(accounts.actors())
                .filteredOn(actor -> actor.username().equals("apcc.khan"))
                .allSatisfy(actor -> assertThat(actor.covered()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "-2, -1, apcc.khan, until, This day is over.",
        "3, 2, apcc.khan, until, The last day cannot be before the first.",
        "0, 2, apcc.ellis, standIn, cannot do this work.",
        "0, 2, lead.walsall, standIn, cannot do this work.",
        "0, 2, commissioner, standIn, cannot do this work.",
        "0, 2, panel.walsall, standIn, cannot do this work.",
        "0, 2, admin, standIn, cannot do this work.",
    })
    void coverThatCannotBeIsRefusedBesideItsField(int from, int until, String standIn, String field, String message) {
        assertRefused("apcc.ellis", standIn, from, until, field, message);
    }

    @Test
    void oneAtATimeCoversForSomebodyAndNotWhileAwayThemselves() {
        arrange("apcc.ellis", "apcc.ellis", "apcc.khan", today, today.plusDays(6));

        assertRefused("apcc.ellis", "deputy", 6, 9, "from", "There is cover from");
        assertRefused("deputy", "apcc.ellis", 2, 3, "standIn", "They are away themselves");
    }

    @Test
    void coverNeedsItsLastDay() {
        SignedIn.as("apcc.ellis");

        assertThatThrownBy(
                        () -> covers.arrange(new CoverDetails(person("apcc.ellis"), person("apcc.khan"), today, null)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("Enter the last day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "editor",
                "commissioner",
                "panel.walsall"
            })
    void nobodyArrangesOrEndsAnothersCover(String username) {
        CoverId cover = arrange("admin", "apcc.ellis", "apcc.khan", today, today.plusDays(6));
        SignedIn.as(username);

        assertThatThrownBy(() ->
                        covers.arrange(new CoverDetails(person("lead.coventry"), person("lead.office"), today, today)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> covers.end(cover)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> covers.goOn(cover)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> covers.standInsFor(person("lead.coventry"))).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(String absent, String standIn, int from, int until, String field, String message) {
        assertThatThrownBy(() -> arrange(absent, absent, standIn, today.plusDays(from), today.plusDays(until)))
                .asInstanceOf(type(ChangeRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.getMessage()).contains(message);
                });
    }

    private CoverId arrange(String by, String absent, String standIn, LocalDate from, LocalDate until) {
        SignedIn.as(by);
        return covers.arrange(new CoverDetails(person(absent), person(standIn), from, until));
    }

    private void daysGoBy(int days) {
        jdbc.sql(
                        "update cover set valid_from = valid_from - interval :days day, valid_until = valid_until - interval :days day")
                .param("days", days)
                .update();
        RememberedRights.forget(context);
    }

    private PersonId person(String username) {
        return organisation.person(username);
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }
}
