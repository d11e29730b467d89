package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.text.Difference.Kind.ADDED;
import static uk.muster.text.Difference.Kind.REMOVED;
import static uk.muster.text.Difference.Kind.SAME;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.muster.text.Difference.Kind;
import uk.muster.text.Difference.Piece;

class DifferenceTest {

    @Test
    void marksTheWordsThatChanged() {
        assertThat(Difference.between("Burglary fell by 9 per cent.", "Burglary fell by 10 per cent.")
                        .pieces())
                .containsExactly(
                        new Piece(SAME, "Burglary fell by "),
                        new Piece(REMOVED, "9"),
                        new Piece(ADDED, "10"),
                        new Piece(SAME, " per cent."));
    }

    @Test
    void keepsFiguresWhole() {
        assertThat(Difference.between("to 77.3% and £1,200.50 in 2013-14", "to 77.8% and £1,300.50 in 2014-15")
                        .toHtml())
                .isEqualTo("to <del>77.3%</del><ins>77.8%</ins> and <del>£1,200.50</del><ins>£1,300.50</ins>"
                        + " in <del>2013-14</del><ins>2014-15</ins>");
        assertThat(Difference.between("at 5.30pm on the 1st", "at 6.30pm on the 2nd")
                        .toHtml())
                .isEqualTo("at <del>5.30pm</del><ins>6.30pm</ins> on the <del>1st</del><ins>2nd</ins>");
    }

    @Test
    void treatsPunctuationApartFromTheWordBeforeIt() {
        assertThat(Difference.between("crime, burglary", "crime; burglary").toHtml())
                .isEqualTo("crime<del>,</del><ins>;</ins> burglary");
        assertThat(Difference.between("the Force's cars", "the Forces' cars").toHtml())
                .isEqualTo("the <del>Force&#39;s</del><ins>Forces&#39;</ins> cars");
    }

    @Test
    void showsAReplacedPhraseAsOne() {
        assertThat(Difference.between("Introduce a fleet of cars", "Evaluate our use of cars")
                        .toHtml())
                .isEqualTo("<del>Introduce a fleet</del><ins>Evaluate our use</ins> of cars");
    }

    @Test
    void showsEitherTextAloneWithItsOwnMarks() {
        Difference difference = Difference.between("fell by 9 per cent", "fell by 10 per cent");

        assertThat(difference.beforeToHtml()).isEqualTo("fell by <del>9</del> per cent");
        assertThat(difference.afterToHtml()).isEqualTo("fell by <ins>10</ins> per cent");
    }

    @Test
    void escapesWhatPeopleTyped() {
        assertThat(Difference.between("", "<b>&\"'").toHtml()).isEqualTo("<ins>&lt;b&gt;&amp;&quot;&#39;</ins>");
        assertThat(Difference.between("a<b", "a<b").toHtml()).isEqualTo("a&lt;b");
    }

    @Test
    void losesNoCharacterOfEitherText() {
        var random = new Random(7);
        List<String> words = List.of(" ", "\n", "a", "b,", "77.3%", "\t", "é", "👍🏽", "it's", "£5", "-", "&");
        for (int i = 0; i < 2_000; i++) {
            String before = sentence(words, random);
            String after = sentence(words, random);
            Difference difference = Difference.between(before, after);
            assertThat(without(difference, ADDED)).isEqualTo(before);
            assertThat(without(difference, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void comparesLongTextsThatShareNothingInReasonableTime() {
        String before = IntStream.range(0, 3_000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 3_000).mapToObj(i -> "y" + i).collect(Collectors.joining(" "));

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Difference.between(before, after).pieces()).isNotEmpty());
    }

    private static String sentence(List<String> words, Random random) {
        return random.ints(random.nextInt(12), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining());
    }

    private static String without(Difference difference, Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
