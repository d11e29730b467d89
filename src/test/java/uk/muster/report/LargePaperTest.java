package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.update.Status;

/** Preflight runs at each change of a paper: neither its size nor what somebody types into it may make it slow. */
class LargePaperTest {

    private static final int PARAGRAPHS = 600;

    /** As much as an update may hold in a paragraph. */
    private static final int LONGEST = 20_000;

    @Test
    void sixHundredParagraphsAreReadAndTheirFaultsFound() {
        PaperFixture paper = new PaperFixture().objective("Trust", "Raise trust");
        String[] paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> "Team " + number + " rang residents back, as paragraph 7 tells, and held "
                        + (number + 10) + " meetings in its ward.")
                .toArray(String[]::new);
        paper.approved("1.1", "Walsall", Status.ON_TRACK, paragraphs);

        assertThat(paper.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.TYPED_NUMBER)
                .hasSize(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "1",
                "0 ",
                ".",
                "A ",
                "Aa ",
                "paragraphs 1, ",
                "1,",
                "+44",
                "a.",
                "a@",
                "a@a.",
                "(",
                "[",
                "![",
                "{see:",
                "victim Ab ",
                "Ab Cd, the ",
                "one ",
                "2 abc ",
                "fell from 1 to ",
                "rose by 1 ",
                "see the ",
                "born on ",
                "# ",
                "| ",
                "> ",
                "- ",
                "*",
                "`",
                "per cent ",
                "increased by 10 per cent burglary ",
                "\n",
                "…",
                "'s "
            })
    @Timeout(20)
    void hostileTextTakesNoLongerThanItsLengthExplains(String piece) {
        PaperFixture paper = new PaperFixture().objective("Trust", "Reduce burglary by 2 per cent");
        String hostile = piece.repeat(LONGEST / piece.length());
        paper.section("Executive summary", hostile).approved("1.1", "Walsall", Status.ON_TRACK, hostile, "!" + hostile);

        long start = System.nanoTime();
        paper.findings();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
