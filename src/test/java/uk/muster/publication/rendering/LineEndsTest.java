package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the body’s duty, don’t; the|body’s|duty,|don’t",
                "up +10.8 per cent; up|+10.8|per|cent",
                "-5 % of e.g. 2014-15; -5 %|of|e.g.|2014-15",
                "on 1 October 2025 in May; on|1 October|2025|in|May",
                "co-locate a 10-year plan; co-|locate|a|10-year|plan",
                "LPUs/Departments on 24/7; LPUs/|Departments|on|24/7",
                "(–5 per cent) 5–6 yes – no; (–5|per|cent)|5–6|yes|–|no",
                "https://example.org/a?b=c; https://example|.org|/a|?b|=c",
                "a@example.org, 3.4 and/or; a@example.org,|3.4|and/|or",
                "😀-b x😀; 😀-b|x😀"
            })
    void aLineEndsWhereAReaderExpectsIt(String text, String words) {
        assertThat(LineEnds.words(text)).containsExactly(words.split("\\|"));
    }
}
