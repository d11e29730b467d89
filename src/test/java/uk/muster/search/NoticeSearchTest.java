package uk.muster.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.decision.DecisionId;
import uk.muster.decision.TestDecisions;
import uk.muster.report.ExemptGround;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;

/** Everybody finds the notices that they may read, and nobody a word of the others. */
@MusterTest
class NoticeSearchTest {

    @Autowired
    SearchService search;

    @Autowired
    PublicSearch site;

    private DecisionId open;
    private DecisionId exempt;
    private DecisionId draft;
    private int year;

    @BeforeEach
    void decide(@Autowired TestOrganisation organisation, @Autowired TestDecisions decisions, @Autowired Clock clock) {
        organisation.create();
        year = Year.now(clock).getValue();
        open = decisions.signed(TestDecisions.text("Grants for hedgehogs"));
        exempt = decisions.signed(TestDecisions.exempt("Payment to a badger", ExemptGround.LEGAL_PRIVILEGE));
        draft = decisions.draft(TestDecisions.text("Otters"));
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner"})
    void theOfficeFindsAllNoticesByAnyOfTheirWords(String username) {
        SignedIn.as(username);

        assertThat(found("otters")).singleElement().satisfies(hit -> {
            assertThat(hit.name().text()).isEqualTo("Otters");
            assertThat(hit.where()).isEqualTo("Draft of a decision notice");
            assertThat(hit.address()).isEqualTo("decisions/" + draft.value());
        });
        assertThat(found("badger")).singleElement().satisfies(hit -> {
            assertThat(hit.name().text()).isEqualTo("002/" + year + " Payment to a badger");
            assertThat(hit.where()).contains("Exempt: 5 – Legal professional privilege");
            assertThat(hit.address()).isEqualTo("decisions/" + exempt.value());
        });
        assertThat(found("reason stays")).extracting(Hit::address).containsExactly("decisions/" + exempt.value());
        assertThat(found("minutes board summary")).hasSize(3);
        assertThat(found("001/" + year)).extracting(Hit::address).containsExactly("decisions/" + open.value());
        assertThat(found("summary hedgehogs"))
                .extracting(hit -> hit.excerpt().html())
                .singleElement()
                .asString()
                .startsWith("A <mark>summary</mark> of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apcc.ellis", "lead.walsall", "panel.walsall", "admin"})
    void everybodyElseFindsWhatThePublicRegisterSays(String username) {
        SignedIn.as(username);

        assertThat(found("hedgehogs")).extracting(Hit::address).containsExactly("/published/decisions/001-" + year);
        for (String hidden : List.of("otters", "badger", "payment", "reason", "exempt summary", "2 minutes")) {
            assertThat(found(hidden)).as(hidden).isEmpty();
        }
        assertThat(found("decision notice exempt")).singleElement().satisfies(hit -> {
            assertThat(hit.name().text()).isEqualTo("002/" + year + " (exempt)");
            assertThat(hit.where()).contains("Exempt: 5 – Legal professional privilege");
            assertThat(hit.excerpt()).isEqualTo(Hit.NO_WORDS);
            assertThat(hit.address()).isEqualTo("/published/decisions/002-" + year);
        });
    }

    @Test
    void thePublicFindsTheSameWhoeverIsSignedIn() {
        for (String username : List.of("", "editor")) {
            SignedIn.nobody();
            if (!username.isEmpty()) {
                SignedIn.as(username);
            }
            assertThat(publicly("hedgehogs")).containsExactly("/published/decisions/001-" + year);
            assertThat(publicly("002/" + year)).containsExactly("/published/decisions/002-" + year);
            assertThat(publicly("badger")).isEmpty();
            assertThat(publicly("otters")).isEmpty();
            assertThat(publicly("notice")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200            | 1,200 badges
            1,200           | 1200 badges
            £1.2m           | Grant of £1.2 million
            1.2             | Grant of £1.2m
            million         | Grant of £1.2m
            mill            | Grant of £1.2m
            £1.2 million    | Grant of £1.2m
            don't           | They don’t know
            dont            | They don't know
            stop-and-search | Stop and search
            Munoz           | Inspector Muñoz
            munoz           | Inspector Mun\u0303oz
            Muñoz           | Inspector Munoz
            """)
    void figuresAndWordsAreFoundHoweverTheyAreSpelt(String typed, String title, @Autowired TestDecisions decisions) {
        decisions.signed(TestDecisions.text(title));

        assertThat(publicly(typed)).containsExactly("/published/decisions/003-" + year);
        SignedIn.as("editor");
        assertThat(found(typed))
                .extracting(hit -> hit.name().html())
                .singleElement()
                .asString()
                .contains("<mark>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | Up 1,200 on it
            200 | Up 200,500 on it
            1.2 | Grant of £1.25m
            2m  | Grant of £1.2m
            """)
    void partOfAFigureIsNotTheWhole(String typed, String title, @Autowired TestDecisions decisions) {
        decisions.signed(TestDecisions.text(title));

        assertThat(publicly(typed)).isEmpty();
    }

    @Test
    void allAreLookedThroughInOneStatement(@Autowired NoticeFinder finder) {
        assertThat(SqlCount.of(() -> finder.findPublic(Terms.of("notice"), 20))).isEqualTo(1);
    }

    private List<Hit> found(String typed) {
        return search.find(typed, 20).groups().stream()
                .filter(group -> group.kind() == Kind.NOTICE)
                .flatMap(group -> group.hits().stream())
                .toList();
    }

    private List<String> publicly(String typed) {
        return site.find(typed, 1).hits().stream().map(Hit::address).toList();
    }
}
