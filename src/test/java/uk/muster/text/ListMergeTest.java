package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMergeTest {

    /** Letters stand for things; lower ones are new. */
    @ParameterizedTest
    @CsvSource({
        "A, Ab, Ab",
        "Aa, Ab, Aab",
        "Aab, Ac, Aabc",
        "AaB, AbB, AabB",
        "AaB, ABb, AaBb",
        "aA, bA, abA",
        "BA, AbB, BAb",
    })
    void whatOnlyTheSecondHasStandsAfterWhatPrecedesItThereAndAfterWhatOnlyTheFirstHas(
            String first, String second, String together) {
        assertThat(ListMerge.together(letters(first), letters(second))).isEqualTo(letters(together));
    }

    private static List<String> letters(String word) {
        return List.of(word.split(""));
    }
}
