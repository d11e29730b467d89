package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.muster.update.Merge.Part;
import uk.muster.update.Merge.Side;

class MergeTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final UUID FOUR = new UUID(0, 4);

    private final UpdateContent base = content("Holds.", p(ONE, "One."), p(TWO, "Two."));

    @Test
    void whatOnlyOneChangedStandsAndNothingIsLost() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "One, by me."), p(TWO, "Two.")),
                content("Improves.", p(ONE, "One."), p(TWO, "Two."), p(THREE, "Three, by them.")));

        assertThat(merge.merged())
                .contains(content("Improves.", p(ONE, "One, by me."), p(TWO, "Two."), p(THREE, "Three, by them.")));
    }

    @Test
    void wordsThatDoNotTouchAreBroughtTogether() {
        Merge merge = new Merge(
                content("Holds well.", p(ONE, "One is here.")),
                content("Holds quite well.", p(ONE, "Number one is here.")),
                content("Holds well so far.", p(ONE, "One is now here.")));

        assertThat(merge.merged()).contains(content("Holds quite well so far.", p(ONE, "Number one is now here.")));
    }

    @Test
    void onlyWhatTouchesHasToBeChosen() {
        Merge merge = new Merge(
                base,
                content("Mine.", p(ONE, "One, by me."), p(TWO, "Two.")),
                content("Theirs.", p(ONE, "One."), p(TWO, "Two, by them.")));

        assertThat(merge.parts()).extracting(Part::label).containsExactly("Outlook");
        assertThat(merge.merged()).isEmpty();
        assertThat(merge.taking(Map.of("outlook", Side.MINE)))
                .isEqualTo(content("Mine.", p(ONE, "One, by me."), p(TWO, "Two, by them.")));
    }

    @Test
    void aParagraphThatOneRemovedAndTheOtherWroteInHasToBeChosen() {
        Merge merge = new Merge(
                base, content("Holds.", p(TWO, "Two.")), content("Holds.", p(ONE, "One, by them."), p(TWO, "Two.")));

        assertThat(merge.parts()).extracting(Part::label).containsExactly("Paragraph 1");
        assertThat(merge.taking(Map.of(ONE.toString(), Side.MINE)).paragraphs()).hasSize(1);
        assertThat(merge.taking(Map.of(ONE.toString(), Side.THEIRS)).paragraphs())
                .hasSize(2);
    }

    @Test
    void aStatusThatBothChangedHasToBeChosen() {
        Merge merge = new Merge(base, status(Status.AT_RISK), status(Status.OFF_TRACK));

        assertThat(merge.parts()).extracting(Part::label).containsExactly("Status");
        assertThat(merge.taking(Map.of("status", Side.MINE)).status()).isEqualTo(Status.AT_RISK);
        assertThat(merge.taking(Map.of("status", Side.THEIRS)).status()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void aParagraphThatBothAddedKeepsItsPlace() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "One."), p(THREE, "Mine."), p(TWO, "Two.")),
                content("Holds.", p(FOUR, "Theirs."), p(ONE, "One."), p(TWO, "Two.")));

        assertThat(merge.merged().orElseThrow().paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(FOUR, ONE, THREE, TWO);
    }

    @Test
    void whatBothWroteInOnePlaceHasToBeChosen() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "Mine."), p(TWO, "Two.")),
                content("Holds.", p(ONE, "Theirs."), p(TWO, "Two.")));
        Part part = merge.parts().getFirst();

        assertThat(part).isEqualTo(new Part(ONE.toString(), "Paragraph 1", "Mine.", "Theirs."));
        assertThat(merge.taking(Map.of(part.key(), Side.THEIRS))
                        .paragraphs()
                        .getFirst()
                        .text())
                .isEqualTo("Theirs.");
    }

    @Test
    void whatIRemovedStaysRemovedIfTheyLeftIt() {
        Merge merge = new Merge(base, content("Holds.", p(TWO, "Two.")), base);

        assertThat(merge.merged().orElseThrow().paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(TWO);
    }

    @Test
    void myOrderStandsIfTheyKeptTheirs() {
        Merge merge = new Merge(base, content("Holds.", p(TWO, "Two."), p(ONE, "One.")), base);

        assertThat(merge.merged().orElseThrow().paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(TWO, ONE);
    }

    @Test
    void aNilReturnAgainstAnUpdateIsOneChoice() {
        UpdateContent nil = new UpdateContent(
                List.of(), null, "", "", "", null, new NilReturn(NilKind.NOTHING_TO_REPORT, "", null));
        UpdateContent mine = content("Improves.", p(ONE, "One."));
        Merge merge = new Merge(base, mine, nil);

        assertThat(merge.parts()).extracting(Part::label).containsExactly("The whole update");
        assertThat(merge.taking(Map.of("whole", Side.THEIRS))).isEqualTo(nil);
        assertThat(merge.taking(Map.of("whole", Side.MINE))).isEqualTo(mine);
        assertThat(new Merge(base, base, nil).merged()).contains(nil);
    }

    private static UpdateContent status(Status status) {
        return new UpdateContent(List.of(), status, "", "", "", null, null);
    }

    private static ParagraphText p(UUID id, String text) {
        return new ParagraphText(id, text);
    }

    private static UpdateContent content(String outlook, ParagraphText... paragraphs) {
        return new UpdateContent(List.of(paragraphs), Status.ON_TRACK, outlook, "", "", null, null);
    }
}
