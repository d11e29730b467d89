package uk.muster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.security.Accounts;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class OrganisationServiceTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 9);

    @Autowired
    OrganisationService service;

    @Autowired
    Accounts accounts;

    @Autowired
    TestOrganisation organisation;

    @BeforeEach
    void create() {
        organisation.create();
    }

    @Test
    void unitsComeInTheOrderOfThePaper() {
        assertThat(service.units(DAY))
                .extracting(UnitView::code)
                .containsExactly(
                        "birmingham",
                        "coventry",
                        "solihull",
                        "walsall",
                        "wolverhampton",
                        "intelligence",
                        "public-protection",
                        "office");
    }

    @Test
    void nothingIsOpenBeforeItsOpeningDay() {
        assertThat(service.units(TestOrganisation.START.minusDays(1))).isEmpty();
        assertThat(service.unitsById(TestOrganisation.START.minusDays(1))).hasSize(8);
    }

    @Test
    void anActorHasTheRightsOfToday() {
        var actor = accounts.actor("apcc.khan").orElseThrow();
        assertThat(actor.roles()).containsExactly(Role.REVIEWER);
        assertThat(actor.portfolioAreas())
                .containsExactlyInAnyOrder(organisation.area("coventry"), organisation.area("solihull"));
        assertThat(accounts.actor("lead.walsall").orElseThrow().units()).containsExactly(organisation.unit("walsall"));
        assertThat(accounts.actor("panel.walsall").orElseThrow().panelAreas())
                .containsExactly(organisation.area("walsall"));
        assertThat(accounts.actor("nobody.at.all")).isEmpty();
    }

    @Test
    void reviewersAreFoundByAreaAndByTheme() {
        assertThat(service.reviewersByArea(DAY)).containsEntry(organisation.area("coventry"), List.of("Amina Khan"));
        assertThat(service.reviewersByTheme(DAY))
                .containsEntry(organisation.theme("Partnerships"), List.of("Tom Ellis"));
    }

    @Test
    void aThemeIsMadeOnce() {
        SignedIn.as("editor");
        assertThat(service.themeNamed("Roads")).isEqualTo(service.themeNamed("Roads"));
        assertThat(service.themes()).extracting(ThemeView::name).contains("Roads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall"})
    void onlyWhoManagesThePlanOrTheOrganisationMakesThemes(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> service.themeNamed("Roads")).isInstanceOf(AccessDeniedException.class);
        assertThat(service.themes()).extracting(ThemeView::name).doesNotContain("Roads");
    }

    @Test
    void theBodyHasNeutralWordsOrItsOwn() {
        assertThat(service.body().boardName()).isEqualTo("Strategic Policing Board");
    }
}
