package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.update.NilKind;
import uk.muster.update.Status;

class ReferencesTest {

    private final PaperFixture paper = new PaperFixture()
            .objective("Public confidence", "Increase confidence", "Reduce burglary")
            .objective("Partnerships", "Provide grants", "Support panels")
            .approved("1.1", "Walsall", Status.ON_TRACK, "One.", "Two.")
            .approved("1.2", "Walsall", Status.ON_TRACK, "Three.");

    @Test
    void becomeTheNumbersOfTheDay() {
        paper.approved("2.1", "Walsall", Status.ON_TRACK, "As {see:1.2}, {see:1} and { see:1.2} say.");

        assertThat(text("2.1")).isEqualTo("As [paragraph 3](#p3), [paragraphs 1–3](#p1) and { see:1.2} say.");
    }

    @Test
    void moveWithTheNumbers() {
        paper.approved("2.1", "Walsall", Status.ON_TRACK, "See {see:1.2}.").section("Background", "A.\n\nB.");

        assertThat(text("2.1")).isEqualTo("See [paragraph 5](#p5).");
    }

    @Test
    void toAPlaceWithoutParagraphsCallItByItsName() {
        paper.nil("2.2", "Walsall", NilKind.NOTHING_TO_REPORT, "", null)
                .approved("2.1", "Walsall", Status.ON_TRACK, "See {see:2.2}.");

        assertThat(text("2.1")).isEqualTo("See [deliverable 2.2](#d2-2).");
    }

    @Test
    void toNothingStayVisibleAsPlainWords() {
        paper.approved("2.1", "Walsall", Status.ON_TRACK, "See {see:9.9}.");

        assertThat(text("2.1")).isEqualTo("See “9.9” (not in this paper).");
    }

    @Test
    void inANoteAreWordsWithoutALink() {
        paper.nil("2.1", "Walsall", NilKind.REPORTED_ELSEWHERE, "see {see:1.1}", null);

        Block.Note note =
                (Block.Note) AssemblyTest.part(paper.document(), "2.1").blocks().getFirst();
        assertThat(note.sentence()).isEqualTo("Reported elsewhere: see paragraphs 1–2.");
    }

    @Test
    void resolveInFrontMatterAndClosingTexts() {
        paper.frontMatter(new FrontMatter(
                "Title",
                "",
                "",
                List.of(new SectionText("Background", "See {see:1.2}.")),
                new Implications("See {see:1.1}.", "None", "None"),
                "Note {see:1}.",
                0));

        ReportDocument document = paper.document();

        assertThat(document.front().getFirst().paragraphs().getFirst().markdown())
                .isEqualTo("See [paragraph 4](#p4).");
        assertThat(document.implications().financial()).isEqualTo("See [paragraphs 2–3](#p2).");
        assertThat(document.recommendation()).isEqualTo("Note [paragraphs 2–4](#p2).");
    }

    private String text(String deliverable) {
        Block.Text text = (Block.Text)
                AssemblyTest.part(paper.document(), deliverable).blocks().getFirst();
        return text.paragraphs().getFirst().markdown();
    }
}
