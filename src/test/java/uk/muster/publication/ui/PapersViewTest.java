package uk.muster.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.ui.EmptyState;

@MusterTest
class PapersViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestPaper paper;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    SignOffService signOffs;

    @Autowired
    PublicationService publication;

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void whoeverIsSignedInFindsThePublishedPapers(String username) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);

        screens.open(username, "papers");

        assertThat(_get(Anchor.class, spec -> spec.withText("Performance against the Plan for 2014-15"))
                        .getHref())
                .isEqualTo("/published/2014-15-round-1/1.0");
    }

    @Test
    void beforeTheFirstItSaysWhatWillBeHere() {
        organisation.create();

        screens.open("lead.walsall", "papers");

        _assertOne(EmptyState.class);
    }
}
