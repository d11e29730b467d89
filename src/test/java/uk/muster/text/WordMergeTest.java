package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMergeTest {

    private static final String BASE = "Burglary fell by nine per cent in the year.";

    @Test
    void changesThatDoNotTouchAreBothTaken() {
        assertThat(WordMerge.merge(
                        BASE,
                        "Domestic burglary fell by nine per cent in the year.",
                        "Burglary fell by ten per cent in the year. Robbery rose."))
                .contains("Domestic burglary fell by ten per cent in the year. Robbery rose.");
    }

    @Test
    void neighbouringWordsDoNotTouch() {
        assertThat(WordMerge.merge("one two three", "ONE two three", "one TWO three"))
                .contains("ONE TWO three");
    }

    @Test
    void whatOnlyOneChangedIsTaken() {
        assertThat(WordMerge.merge(BASE, BASE, "Gone.")).contains("Gone.");
        assertThat(WordMerge.merge(BASE, "Gone.", BASE)).contains("Gone.");
    }

    @Test
    void theSameChangeByBothIsMadeOnce() {
        String both = BASE.replace("nine", "ten");
        assertThat(WordMerge.merge(BASE, both, both)).contains(both);
        assertThat(WordMerge.merge(BASE, both, both + " Robbery rose.")).contains(both + " Robbery rose.");
    }

    @Test
    void differentWordsInOnePlaceTouch() {
        assertThat(WordMerge.merge(BASE, BASE.replace("nine", "ten"), BASE.replace("nine", "eight")))
                .isEmpty();
        assertThat(WordMerge.merge("End", "End mine", "End theirs")).isEmpty();
        assertThat(WordMerge.merge("", "Mine", "Theirs")).isEmpty();
    }

    @Test
    void aRemovalTouchesAChangeWithinIt() {
        assertThat(WordMerge.merge(BASE, "Burglary fell.", BASE.replace("nine", "ten")))
                .isEmpty();
    }
}
