package uk.muster.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.update.Contents.content;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class SearchServiceTest {

    private static final String HARD_WORDS =
            "The PCC’s team used AI for stop-and-search: **77.3 per cent** (up 1,200) on the"
                    + " café’s “it” list, 50% of A&E <b>cases</b> – see 3.4.";

    @Autowired
    SearchService search;

    @Autowired
    UpdateService updates;

    @Autowired
    AskedRound asked;

    RoundId round;
    RequestId request;

    @BeforeEach
    void askWalsall(@Autowired TestOrganisation organisation) {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI",
                "ai",
                "it",
                "the",
                "A&E",
                "stop-and-search",
                "stop search",
                "PCC's",
                "pccs",
                "PCC’s",
                "77.3",
                "77.3%",
                "50%",
                "1,200",
                "1200",
                "cafe",
                "CAFÉ",
                "\"it\" list",
                "case",
                "cent per",
                "3.4"
            })
    void findsShortCommonAndAwkwardWords(String typed) {
        write(HARD_WORDS);
        assertThat(updatesFound(typed)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200            | up 1,200 on it
            1,200           | up 1200 on it
            1,200,000       | paid £1200000 for it
            £1.2m           | paid £1.2m for it
            1.2             | paid £1.2m for it
            £1.2 million    | paid £1.2m for it
            £1.2m           | paid £1.2 million for it
            millions        | paid £3m and millions more
            £2bn            | paid £2 billion for it
            £12k            | paid £12K for it
            don't           | they don’t know
            don’t           | they don't know
            dont            | they don’t know
            stop and search | a stop-and-search team
            stop-and-search | we stop and search
            Munoz           | Inspector Muñoz said
            Muñoz           | Inspector Munoz said
            """)
    void findsFiguresAndWordsHoweverTheyAreSpelt(String typed, String text) {
        write(text);
        assertThat(updatesFound(typed)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200             | up 1,200 on it
            12              | paid £1.2m for it
            2m              | paid £1.2m for it
            1.2             | paid £1.25m for it
            """)
    void doesNotTakePartOfAFigureForTheWhole(String typed, String text) {
        write(text);
        assertThat(updatesFound(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "77", "7.3", "se", "34", "coventry stop", "te%am", "t_am", "zebra"})
    void findsNothingElse(String typed) {
        write(HARD_WORDS.replace("A&E ", ""));
        assertThat(updatesFound(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "*",
                "+",
                "-",
                "\"",
                "'",
                "''",
                "(",
                "((()",
                "+-+-",
                "a* +(b",
                "@5",
                "\\",
                "\\\\'",
                "';--",
                "stop*+",
                "<script>",
                "\u0000",
                "😀",
                "~",
                "[",
                "(?<",
                "$1",
                "{see:3.4}",
                "team:words"
            })
    void takesWhateverIsTyped(String typed) {
        write(HARD_WORDS);
        assertThat(search.find(typed, 20)).isNotNull();
        assertThat(search.find((typed + " ").repeat(400), 20)).isNotNull();
    }

    @Test
    void marksTheWordsAndEscapesTheRest() {
        write(HARD_WORDS);
        Hit hit = hits("stop cases confidence", Kind.UPDATE).getFirst();
        assertThat(hit.name().html()).isEqualTo("1.1 Increase <mark>confidence</mark> in policing");
        assertThat(hit.excerpt().html())
                .contains("<mark>stop</mark>-and-search", "&lt;b&gt;<mark>cases</mark>&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void showsALongTextRoundTheWord() {
        write("At first nothing. ".repeat(80) + "Then smartwater was given out. " + "After that nothing. ".repeat(80));
        String excerpt = hits("smartwater", Kind.UPDATE).getFirst().excerpt().text();
        assertThat(excerpt)
                .startsWith("… ")
                .contains("smartwater was given out")
                .endsWith(" …");
        assertThat(excerpt.length()).isLessThan(260);
    }

    @Test
    void findsEachWordInTheHeadingOrInTheText() {
        write("Smartwater was given out.");
        assertThat(updatesFound("walsall smartwater policing 2014-15")).hasSize(1);
        assertThat(updatesFound("coventry smartwater")).isEmpty();
    }

    @Test
    void findsWhatNobodyHasStarted() {
        assertThat(updatesFound("walsall confidence")).containsExactly("Walsall · Round 1, 2014-15 · Not started");
    }

    @Test
    void findsCurrentWordsOnly() {
        UpdateView first = write("Smartwater was given out.");
        assertThat(updatesFound("smartwater")).hasSize(1);
        updates.save(request, content("Locks were changed."), first.version());
        assertThat(updatesFound("smartwater")).isEmpty();
        assertThat(updatesFound("locks")).hasSize(1);
    }

    @Test
    void putsTheNumberFirstAndTheNewestRoundNext() {
        SignedIn.as("editor");
        long next = asked.edition(2015);
        RoundId later = asked.round(next, 1, LocalDate.of(2016, 3, 31), RoundState.OPEN);
        asked.request(later, AskedRound.BURGLARY, "coventry");
        asked.request(later, AskedRound.CONFIDENCE, "coventry");

        assertThat(updatesFound("1.1"))
                .containsExactly(
                        "Coventry · Round 1, 2015-16 · Not started", "Walsall · Round 1, 2014-15 · Not started");
        assertThat(hits("1.2", Kind.DELIVERABLE))
                .extracting(hit -> hit.name().text())
                .containsExactly("1.2 " + AskedRound.BURGLARY, "1.2 " + AskedRound.BURGLARY);
        assertThat(hits("2", Kind.DELIVERABLE).getFirst().name().text()).startsWith("1.2");
    }

    @Test
    void saysThatThereIsMore() {
        SignedIn.as("editor");
        for (String unit : List.of("coventry", "birmingham", "solihull")) {
            asked.request(round, AskedRound.CONFIDENCE, unit);
        }
        Found.Group few = group(search.find("confidence", 2), Kind.UPDATE);
        assertThat(few.hits()).hasSize(2);
        assertThat(few.more()).isTrue();
        assertThat(group(search.find("confidence", 4), Kind.UPDATE).more()).isFalse();
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() {
        SignedIn.as("editor");
        search.find("confidence", 20);
        int forOne = SqlCount.of(() -> search.find("confidence", 20));
        for (String unit : List.of("coventry", "birmingham", "solihull", "intelligence")) {
            asked.request(round, AskedRound.CONFIDENCE, unit);
        }
        int forMany = SqlCount.of(() -> search.find("confidence", 20));
        assertThat(forMany).isEqualTo(forOne).isLessThan(13);
    }

    private UpdateView write(String text) {
        return updates.save(request, bare(text), 0);
    }

    /** The text alone, without the outlook and evidence that other tests want. */
    private static UpdateContent bare(String text) {
        return new UpdateContent(content(text).paragraphs(), null, "", "", "", null, null);
    }

    private List<String> updatesFound(String typed) {
        return hits(typed, Kind.UPDATE).stream().map(Hit::where).toList();
    }

    private List<Hit> hits(String typed, Kind kind) {
        return group(search.find(typed, 20), kind).hits();
    }

    private static Found.Group group(Found found, Kind kind) {
        return found.groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElse(new Found.Group(kind, List.of(), false));
    }
}
