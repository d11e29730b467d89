package uk.muster.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.DeliverablePart;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.security.NoSuchThing;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

@MusterTest
class PanelServiceTest {

    @Autowired
    PanelService panel;

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    @Autowired
    TestPaper paper;

    @Test
    void aPanelReadsWhatIsPublishedItsOwnAreaFirst() {
        SnapshotSummary snapshot = publish();
        SignedIn.as("panel.walsall");

        PanelPaper read = panel.paper(snapshot.slug(), snapshot.label());

        assertThat(panel.papers()).containsExactly(snapshot);
        assertThat(panel.areas()).containsExactly("Walsall");
        assertThat(read.document()).isEqualTo(publication.document(snapshot.id()));
        assertThat(read.areas()).singleElement().satisfies(area -> {
            assertThat(area.name()).isEqualTo("Walsall");
            assertThat(area.parts()).extracting(DeliverablePart::number).containsExactly("1.1", "1.2", "2.1");
            assertThat(area.parts().getFirst().paragraphNumbers()).containsExactly(4, 5);
        });
    }

    @Test
    void aPanelSeesNoDraft() {
        paper.ready();
        SignedIn.as("panel.walsall");

        assertThat(panel.papers()).isEmpty();
        assertThatThrownBy(() -> panel.paper("2014-15-round-1", "1.0")).isInstanceOf(NoSuchThing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "commissioner", "admin"})
    void itIsForPanelsAlone(String username) {
        SnapshotSummary snapshot = publish();
        SignedIn.as(username);

        assertThatThrownBy(() -> panel.papers()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> panel.areas()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> panel.paper(snapshot.slug(), snapshot.label()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private SnapshotSummary publish() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        return publication.publish(round);
    }
}
