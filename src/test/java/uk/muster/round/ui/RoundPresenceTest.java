package uk.muster.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.live.Presence;
import uk.muster.live.PresenceBar;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

@MusterTest
class RoundPresenceTest {

    @Autowired
    Screens screens;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void showsWhoElseIsAtTheRoundUntilTheyLeave(
            @Autowired TestOrganisation organisation,
            @Autowired TestPlan plan,
            @Autowired TestRounds rounds,
            @Autowired Presence presence) {
        organisation.create();
        SignedIn.as("editor");
        RoundId round =
                rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id();
        screens.open("editor", "rounds/" + round.value());
        SignedIn.as("commissioner");
        Div elsewhere = new Div();
        presence.at(elsewhere, round, visitors -> {});

        UI.getCurrent().add(elsewhere);
        screens.waitFor(() -> others().contains("Ruth Adeyemi is here too"));
        UI.getCurrent().remove(elsewhere);
        screens.waitFor(() -> others().isEmpty());
    }

    private static String others() {
        return _get(PresenceBar.class).getElement().getTextRecursively().strip();
    }
}
