package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.text.Markdown;
import uk.muster.update.ParagraphText;
import uk.muster.update.Result;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

/** What is said of a measure, held against its target, the figures entered and the executive summary. */
class TargetChecksTest {

    private final PaperFixture paper = new PaperFixture();

    @BeforeEach
    void writeTheFrontMatter() {
        summary("All is well.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burglary increased by 10.8 per cent.",
                "Burglaries rose in every ward.",
                "There was an increase of 4 % in burglary.",
                "Last year burglary has risen sharply again."
            })
    void wordsThatMissTheTargetContradictAStatusOfAllIsWell(String words) {
        paper.objective("Crime", "Reduce burglary by 5 per cent").approved("1.1", "Walsall", Status.ON_TRACK, words);

        assertThat(kinds()).containsExactly(FindingKind.SUMMARY_SILENT, FindingKind.WORDS_AGAINST_FIGURES);
        assertThat(messages())
                .last()
                .asString()
                .contains("“On track”, but the target is to reduce burglary by 5 per cent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burglary fell by 6 per cent.",
                "We do not expect that burglary rose.",
                "Increased patrols against burglary were paid for.",
                "Theft rose by 3 per cent, and burglary was looked at again.",
                "Burglary rose in May but fell over the year.",
                "An increase in patrols was asked for; burglary was named most.",
                "We aim to see that burglary fell."
            })
    void wordsThatKeepToTheTargetAreLeftAlone(String words) {
        paper.objective("Crime", "Reduce burglary by 5 per cent").approved("1.1", "Walsall", Status.ON_TRACK, words);

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void aTargetWithinATitleIsHeldAgainstItsOwnMeasureAlone() {
        paper.objective(
                        "Crime",
                        "Reduce crime, above all burglary (reduce by 3 per cent), robbery (reduce by 5 per cent)")
                .approved(
                        "1.1",
                        "Walsall",
                        Status.AT_RISK,
                        "Robbery rose by 3 per cent.",
                        "Burglary fell by 9 per cent.");

        assertThat(messages()).singleElement().asString().contains("missed its target: “Robbery rose by 3 per cent.”");
    }

    @Test
    void whoSaysItRoseOffTrackAndInTheSummaryContradictsNothing() {
        summary("Burglary went up, to our regret.");
        paper.objective("Crime", "Reduce burglary by 5 per cent")
                .approved("1.1", "Walsall", Status.OFF_TRACK, "Burglary rose by 3 per cent.");

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void atTheEndOfItsYearATargetIsMissedByWhatFallsShortOfIt() {
        paper.objective("Crime", "Reduce burglary by 5 per cent")
                .approved("1.1", "Walsall", Status.AT_RISK, "Burglary fell by 3 per cent.");

        assertThat(kinds()).containsExactly(FindingKind.SUMMARY_SILENT);
    }

    @Test
    void oneUnitOfSeveralDoesNotMissTheTargetOfAll() {
        paper.objective("Crime", "Reduce burglary by 5 per cent")
                .approved("1.1", "Walsall", Status.AT_RISK, "Burglary rose by 3 per cent.")
                .approved("1.1", "Coventry", Status.ON_TRACK, "Burglary fell by 9 per cent.");

        assertThat(paper.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -2.5 | Burglary rose by 2.5 per cent.  | by which it fell by 2.5 per cent
                    -2.5 | Burglary fell by 25 per cent.   | by which it fell by 2.5 per cent
                    -2.5 | Burglary fell by 2.6 per cent.  |
                    -2.5 | Burglary fell in both parks.    |
                    120  | Burglary fell by 2.6 per cent.  |
                    """)
    void wordsAreHeldAgainstTheResultEnteredBesideThem(BigDecimal result, String words, String contradiction) {
        paper.objective("Crime", "Cut burglary by 2 per cent").content("1.1", "Walsall", told(result, words));

        List<String> found = paper.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.WORDS_AGAINST_FIGURES)
                .map(Finding::message)
                .toList();

        if (contradiction == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().asString().contains(contradiction);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calls fell from 12 to 15.",
                "It dropped slowly from 1,200 last year to 1,450.",
                "Trust rose from 83 per cent to 79 per cent."
            })
    void aSentenceThatContradictsItselfIsFound(String text) {
        assertThat(inItself(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calls fell from 15 to 12.",
                "It fell each year from 2013 to 2014.",
                "It moved from 12 to 15.",
                "Down from 18% to 8% in three years.",
                "It rose from 120,000 to 520,000."
            })
    void aSentenceThatAgreesWithItselfIsLeftAlone(String text) {
        assertThat(inItself(text)).isEmpty();
    }

    private static Stream<Finding> inItself(String text) {
        return new FromToCheck()
                .in(new PaperText(Place.HEAD, new Mend.Passage("x"), null, text, Markdown.toProse(text)));
    }

    private static UpdateContent told(BigDecimal result, String words) {
        return new UpdateContent(
                List.of(new ParagraphText(UUID.randomUUID(), words)),
                Status.AT_RISK,
                "",
                "",
                "",
                new Result(result, "", ""),
                null);
    }

    private void summary(String words) {
        paper.frontMatter(new FrontMatter(
                "Title",
                "7",
                "Chief Constable",
                List.of(new SectionText("Executive summary", words)),
                new Implications("None", "None", "None"),
                "Note it.",
                0));
    }

    private List<FindingKind> kinds() {
        return paper.findings().stream().map(Finding::kind).toList();
    }

    private List<String> messages() {
        return paper.findings().stream().map(Finding::message).toList();
    }
}
