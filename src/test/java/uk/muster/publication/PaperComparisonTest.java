package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.publication.PaperComparison.ChangedPassage;
import uk.muster.publication.rendering.SamplePapers;
import uk.muster.report.ReportDocument;
import uk.muster.text.Comparison.Change;
import uk.muster.text.Difference.Kind;

class PaperComparisonTest {

    @Test
    void aPaperDoesNotDifferFromItself() {
        assertThat(PaperComparison.between(SamplePapers.everything(), SamplePapers.everything())
                        .changed())
                .isEmpty();
    }

    @Test
    void aChangedWordIsFoundWhereverItStands() {
        ReportDocument before = SamplePapers.of("Burglary fell by nine per cent.");
        ReportDocument after = SamplePapers.of("Burglary fell by ten per cent.");

        PaperComparison comparison = PaperComparison.between(before, after);

        assertThat(comparison.changed())
                .extracting(PaperComparison.ChangedPlace::heading)
                .containsExactly(
                        "Background", "1 Public confidence", "1.1 Increase confidence", "1.2 Reduce burglary & theft");
        assertThat(comparison.changed().get(1).passages())
                .extracting(ChangedPassage::label)
                .containsExactly("Paragraph 3");
        ChangedPassage passage = comparison.changed().get(2).passages().getFirst();
        assertThat(passage.label()).isEqualTo("Walsall, paragraph 6");
        assertThat(passage.difference().pieces())
                .filteredOn(piece -> piece.kind() != Kind.SAME)
                .extracting(piece -> piece.text().strip())
                .containsExactly("nine", "ten");
    }

    @Test
    void aParagraphThatOnlyGotAnotherNumberIsTheSame() {
        ReportDocument before = SamplePapers.of("Confidence rose.");
        ReportDocument after = SamplePapers.of("Quite something else happened first.", "Confidence rose.");

        List<ChangedPassage> background =
                PaperComparison.between(before, after).changed().getFirst().passages();

        assertThat(background).hasSize(1);
        assertThat(background.getFirst().change()).isEqualTo(Change.ADDED);
        assertThat(background.getFirst().label()).isEqualTo("Paragraph 2");
    }

    @Test
    void wordsThatAreSaidTwiceAreComparedOneByOne() {
        ReportDocument before = SamplePapers.of("Nothing to report.", "Nothing to report.");
        ReportDocument after = SamplePapers.of("Nothing to report.");

        List<ChangedPassage> background =
                PaperComparison.between(before, after).changed().getFirst().passages();

        assertThat(background).extracting(ChangedPassage::change).containsExactly(Change.REMOVED);
        assertThat(background.getFirst().label()).isEqualTo("Paragraph 3 of the earlier paper");
    }

    @Test
    void whatIsInOnePaperAloneIsShownToo() {
        PaperComparison comparison = PaperComparison.between(SamplePapers.manyPages(), SamplePapers.everything());

        assertThat(comparison.changed())
                .extracting(PaperComparison.ChangedPlace::heading)
                .contains("Background", "1.1 Deliverable of objective 1");
    }
}
