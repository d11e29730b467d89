package uk.muster.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.update.Contents.content;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.UpdateService;

/** Nobody finds, by words or by name, an update that they may not read. */
@MusterTest
class SearchRightsTest {

    @Autowired
    SearchService search;

    @Autowired
    UpdateService updates;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @BeforeEach
    void everyUnitWritesOfHedgehogs() {
        organisation.create();
        RoundId round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        for (String unit : List.of("walsall", "coventry", "birmingham", "intelligence", "public-protection")) {
            RequestId request = asked.request(round, AskedRound.CONFIDENCE, unit);
            SignedIn.as("lead." + unit);
            updates.save(request, content("Hedgehogs were seen by " + unit + "."), 0);
        }
    }

    @Test
    void aLeadFindsTheirOwnUnitsUpdateOnly() {
        SignedIn.as("lead.walsall");
        assertThat(updatesFound("hedgehogs")).containsExactly("Walsall · Round 1, 2014-15 · Draft");
        assertThat(updatesFound("coventry")).isEmpty();
    }

    @Test
    void aContributorFindsWhatTheirUnitWrites() {
        SignedIn.as("contributor.coventry");
        assertThat(updatesFound("hedgehogs")).containsExactly("Coventry · Round 1, 2014-15 · Draft");
    }

    @Test
    void aReviewerFindsTheirAreasAndTheirThemesForceWideUnits() {
        SignedIn.as("apcc.khan");
        assertThat(updatesFound("hedgehogs")).containsExactly("Coventry · Round 1, 2014-15 · Draft");
        SignedIn.as("apcc.ellis");
        assertThat(updatesFound("hedgehogs"))
                .containsExactly(
                        "Intelligence · Round 1, 2014-15 · Draft",
                        "Public Protection · Round 1, 2014-15 · Draft",
                        "Walsall · Round 1, 2014-15 · Draft");
        SignedIn.as("deputy");
        assertThat(updatesFound("hedgehogs")).containsExactly("Birmingham · Round 1, 2014-15 · Draft");
    }

    @Test
    void aPortfolioIsOfUseToReviewersOnly() {
        organisation.grant("admin", Role.REVIEWER, null, null);
        SignedIn.as("admin");
        assertThat(updatesFound("hedgehogs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner"})
    void whoOverseesTheRoundFindsAll(String username) {
        SignedIn.as(username);
        assertThat(updatesFound("hedgehogs")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.walsall", "admin"})
    void panelAndAdministratorFindNoUpdateAtAll(String username) {
        SignedIn.as(username);
        assertThat(search.find("hedgehogs", 20).groups()).isEmpty();
        assertThat(updatesFound("walsall confidence")).isEmpty();
    }

    @Test
    void aRightThatIsTakenAwayFindsNothingAnyMore() {
        SignedIn.as("lead.walsall");
        assertThat(updatesFound("hedgehogs")).hasSize(1);
        organisation.takeAwayEverything("lead.walsall");
        assertThat(search.find("hedgehogs confidence walsall", 20).groups()).isEmpty();
    }

    @Test
    void onlyAdministratorsFindPeople() {
        SignedIn.as("editor");
        assertThat(search.find("frost", 20).groups()).isEmpty();
        SignedIn.as("admin");
        assertThat(search.find("frost", 20).groups())
                .extracting(Found.Group::kind)
                .containsExactly(Kind.PERSON);
    }

    @Test
    void onlyThoseWhoOverseeRoundsFindTheirReports() {
        SignedIn.as("commissioner");
        assertThat(names("round 1", Kind.REPORT)).containsExactly("Board report, Round 1, 2014-15");
        SignedIn.as("editor");
        assertThat(names("round 1", Kind.REPORT)).containsExactly("Board report, Round 1, 2014-15", "Round 1, 2014-15");
        SignedIn.as("lead.walsall");
        assertThat(names("round 1", Kind.REPORT)).isEmpty();
    }

    @Test
    void everybodyIsLedToTheViewInWhichTheyReadAnUpdate() {
        assertThat(address("lead.walsall")).startsWith("updates/");
        assertThat(address("apcc.ellis")).startsWith("review/");
        assertThat(address("editor")).startsWith("round-update/");
    }

    @Test
    void whoeverIsNotSignedInSearchesNothing() {
        SignedIn.nobody();
        assertThatThrownBy(() -> search.find("hedgehogs", 20))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private String address(String username) {
        SignedIn.as(username);
        return hits("hedgehogs walsall", Kind.UPDATE).getFirst().address();
    }

    private List<String> updatesFound(String typed) {
        return hits(typed, Kind.UPDATE).stream().map(Hit::where).toList();
    }

    private List<String> names(String typed, Kind kind) {
        return hits(typed, kind).stream().map(hit -> hit.name().text()).toList();
    }

    private List<Hit> hits(String typed, Kind kind) {
        return search.find(typed, 20).groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.hits().stream())
                .toList();
    }
}
