package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    void whatOnlyOneChangedIsSuggestedAndNothingIsLost() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "One, by me."), p(TWO, "Two.")),
                content("Improves.", p(ONE, "One."), p(TWO, "Two."), p(THREE, "Three, by them.")));

        assertThat(merge.parts()).extracting(Part::label).containsExactly("Paragraph 1", "Paragraph 3", "Outlook");
        assertThat(merge.taking(suggested(merge)))
                .isEqualTo(content("Improves.", p(ONE, "One, by me."), p(TWO, "Two."), p(THREE, "Three, by them.")));
    }

    @Test
    void aParagraphThatBothAddedKeepsItsPlace() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "One."), p(THREE, "Mine."), p(TWO, "Two.")),
                content("Holds.", p(FOUR, "Theirs."), p(ONE, "One."), p(TWO, "Two.")));

        assertThat(merge.taking(suggested(merge)).paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(FOUR, ONE, THREE, TWO);
    }

    @Test
    void whatBothChangedIsMineUntilSomebodyChooses() {
        Merge merge = new Merge(
                base,
                content("Holds.", p(ONE, "Mine."), p(TWO, "Two.")),
                content("Holds.", p(ONE, "Theirs."), p(TWO, "Two.")));
        Part part = merge.parts().getFirst();

        assertThat(part.suggested()).isEqualTo(Side.MINE);
        assertThat(merge.taking(Map.of(part.key(), Side.THEIRS))
                        .paragraphs()
                        .getFirst()
                        .text())
                .isEqualTo("Theirs.");
    }

    @Test
    void whatIRemovedStaysRemovedIfTheyLeftIt() {
        Merge merge = new Merge(base, content("Holds.", p(TWO, "Two.")), base);

        assertThat(merge.taking(suggested(merge)).paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(TWO);
    }

    @Test
    void myOrderStandsIfTheyKeptTheirs() {
        Merge merge = new Merge(base, content("Holds.", p(TWO, "Two."), p(ONE, "One.")), base);

        assertThat(merge.taking(suggested(merge)).paragraphs())
                .extracting(ParagraphText::id)
                .containsExactly(TWO, ONE);
    }

    @Test
    void aNilReturnAgainstAnUpdateIsOneChoice() {
        UpdateContent nil = new UpdateContent(
                List.of(), null, "", "", "", null, new NilReturn(NilKind.NOTHING_TO_REPORT, "", null));
        Merge merge = new Merge(base, base, nil);

        assertThat(merge.parts()).hasSize(1);
        assertThat(merge.taking(suggested(merge))).isEqualTo(nil);
        assertThat(merge.taking(Map.of(merge.parts().getFirst().key(), Side.MINE)))
                .isEqualTo(base);
    }

    private static Map<String, Side> suggested(Merge merge) {
        return merge.parts().stream().collect(Collectors.toMap(Part::key, Part::suggested));
    }

    private static ParagraphText p(UUID id, String text) {
        return new ParagraphText(id, text);
    }

    private static UpdateContent content(String outlook, ParagraphText... paragraphs) {
        return new UpdateContent(List.of(paragraphs), Status.ON_TRACK, outlook, "", "", null, null);
    }
}
