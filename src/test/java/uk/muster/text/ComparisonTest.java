package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.text.Comparison.Change;
import uk.muster.text.Comparison.Part;

class ComparisonTest {

    private static final Passage BURGLARY = passage("a", "Burglary fell by 9 per cent in the year.");
    private static final Passage ROBBERY = passage("b", "Robbery stayed where it was.");
    private static final Passage SURVEY = passage("c", "The survey is due in May.");

    @Test
    void equalTextsAreTheSame() {
        Comparison comparison = Comparison.between(List.of(BURGLARY, ROBBERY), List.of(BURGLARY, ROBBERY));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.changes()).isEmpty();
    }

    @Test
    void aChangedPassageIsFoundByItsKey() {
        Comparison comparison = Comparison.between(
                List.of(BURGLARY), List.of(passage("a", "Burglary fell by 10 per cent in the year.")));

        assertThat(comparison.parts().getFirst().change()).isEqualTo(Change.CHANGED);
        assertThat(comparison.parts().getFirst().difference().toHtml()).contains("<del>9</del>", "<ins>10</ins>");
    }

    @Test
    void whatWentStandsWhereItStood() {
        Comparison comparison = Comparison.between(List.of(BURGLARY, ROBBERY, SURVEY), List.of(BURGLARY, SURVEY));

        assertThat(comparison.parts()).extracting(Part::passage).containsExactly(BURGLARY, ROBBERY, SURVEY);
        assertThat(comparison.parts())
                .extracting(Part::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.SAME);
    }

    @Test
    void whatCameIsAdded() {
        Comparison comparison = Comparison.between(List.of(BURGLARY), List.of(ROBBERY, BURGLARY));

        assertThat(comparison.parts()).extracting(Part::change).containsExactly(Change.ADDED, Change.SAME);
    }

    @Test
    void aPassageInAnotherPlaceHasMoved() {
        Comparison comparison = Comparison.between(List.of(BURGLARY, ROBBERY), List.of(ROBBERY, BURGLARY));

        assertThat(comparison.parts()).extracting(Part::change).containsOnly(Change.MOVED);
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void aPassageUnderANewKeyIsFoundByLikeness() {
        Comparison comparison = Comparison.between(
                List.of(SURVEY, BURGLARY), List.of(passage("x", "Burglary fell by 11 per cent in the year."), SURVEY));

        assertThat(comparison.parts()).hasSize(2);
        assertThat(comparison.parts().getFirst().change()).isEqualTo(Change.CHANGED);
    }

    private static Passage passage(String key, String markdown) {
        return new Passage(key, "Paragraph", markdown);
    }
}
