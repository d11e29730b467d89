package uk.muster.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

/** Published papers are everybody's to find; what was not published is in none of them. */
@MusterTest
class PaperSearchTest {

    @Autowired
    SearchService search;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper, @Autowired SignOffService signOffs, @Autowired PublicationService publication) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.walsall", "admin", "lead.coventry", "editor"})
    void everybodyFindsAParagraphByItsWordsAndPlace(String username) {
        SignedIn.as(username);
        assertThat(hits("confidence walsall rose")).first().satisfies(hit -> {
            assertThat(hit.name().html())
                    .isEqualTo("1.1 Raise <mark>confidence</mark> in the police, <mark>Walsall</mark>");
            assertThat(hit.where()).startsWith("Paragraph 4 · ");
            assertThat(hit.excerpt().html()).contains("Walsall</mark> <mark>rose</mark>");
            assertThat(hit.address()).isEqualTo("/published/2014-15-round-1/1.0#p4");
            assertThat(hit.isPublic()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"financial", "asked note", "no update received"})
    void closingWordsAndNotesAreFoundToo(String typed) {
        SignedIn.as("panel.walsall");
        assertThat(hits(typed)).isNotEmpty();
    }

    private List<Hit> hits(String typed) {
        return search.find(typed, 20).groups().stream()
                .filter(group -> group.kind() == Kind.PARAGRAPH)
                .flatMap(group -> group.hits().stream())
                .toList();
    }
}
