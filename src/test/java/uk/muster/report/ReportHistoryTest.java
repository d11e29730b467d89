package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RoundId;
import uk.muster.security.NoSuchThing;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.text.Sitting;

@MusterTest
class ReportHistoryTest {

    @Autowired
    ReportHistory history;

    @Autowired
    ReportService reports;

    @Autowired
    TestPaper paper;

    @Test
    void tellsWhoWroteWhatSinceThePaperBegan() {
        RoundId round = paper.round();
        write(round, "First");
        write(round, "Second");

        assertThat(history.history(round))
                .extracting(FrontVersion::number, FrontVersion::what, FrontVersion::person)
                .containsExactly(
                        tuple(3, "Saved", "Helen Marsh"),
                        tuple(2, "Saved", "Helen Marsh"),
                        tuple(1, "As it began", ""));
        assertThat(history.version(round, 2).title()).isEqualTo("First");
        assertThat(history.version(round, 3).title()).isEqualTo("Second");
        assertThatThrownBy(() -> history.version(round, 4)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void oneSittingIsOneEntryButWhatWasRestoredStandsByItself() {
        RoundId round = paper.round();
        write(round, "First");
        write(round, "Second");
        history.restore(round, 2);
        write(round, "Third");

        assertThat(Sitting.lastOfEach(history.history(round)))
                .extracting(FrontVersion::what)
                .containsExactly("Saved", "Restored version 2", "Saved", "As it began");
    }

    @Test
    void whatIsRestoredIsAnotherVersionAndSavingWhatItReplacedUndoesIt() {
        RoundId round = paper.round();
        write(round, "First");
        write(round, "Second");

        FrontMatter before = history.restore(round, 2);
        assertThat(title(round)).isEqualTo("First");
        reports.save(round, reports.draft(round).frontMatter().with(FrontMatter.AUTHOR, "Chief Constable"));
        reports.save(round, before);

        FrontMatter now = reports.draft(round).frontMatter();
        assertThat(now.title()).isEqualTo("Second");
        assertThat(now.author()).as("written since").isEqualTo("Chief Constable");
    }

    @Test
    void onlyTheEditorGoesBack() {
        RoundId round = paper.round();
        write(round, "First");

        SignedIn.as("commissioner");
        assertThat(history.version(round, 2).title()).isEqualTo("First");
        assertThatThrownBy(() -> history.restore(round, 1)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("lead.walsall");
        assertThatThrownBy(() -> history.history(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> history.version(round, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private void write(RoundId round, String title) {
        reports.save(round, reports.draft(round).frontMatter().with(FrontMatter.TITLE, title));
    }

    private String title(RoundId round) {
        return reports.draft(round).frontMatter().title();
    }
}
