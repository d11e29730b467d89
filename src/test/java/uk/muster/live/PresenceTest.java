package uk.muster.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.security.Access;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class PresenceTest {

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    private final List<Runnable> news = new ArrayList<>();
    private final Div screen = new Div();

    @BeforeEach
    void twoScreensAtOnePlace() {
        organisation.create();
        screens.open("lead.walsall", "");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whoeverIsStillThereIsToldOfWhoLeaves() {
        presence();
        screen.removeFromParent();
        assertThat(news).hasSize(1);
    }

    @Test
    void nobodyIsToldOfThoseWhoLeaveBecauseMusterStops() {
        presence().forgetAll();
        screen.removeFromParent();
        assertThat(news).isEmpty();
    }

    @Test
    void whoIsNotHeardOfForLongIsGoneUntilTheyAreHeardOfAgain() {
        UI.getCurrent().getInternals().setPushConnection(new UnbrokenLine());
        Presence presence = presence();
        Instant now = clock.instant();

        hearScreenAt(now.minusSeconds(51));
        presence.listen();
        assertThat(news).hasSize(2);

        news.clear();
        presence.listen();
        assertThat(news).isEmpty();

        hearScreenAt(now);
        presence.listen();
        assertThat(news).hasSize(2);
    }

    private static void hearScreenAt(Instant moment) {
        UI.getCurrent().getInternals().setLastHeartbeatTimestamp(moment.toEpochMilli());
    }

    private Presence presence() {
        Presence presence = new Presence(access, news::add, clock);
        for (Div at : List.of(screen, new Div())) {
            presence.at(at, "the place", others -> {});
            UI.getCurrent().add(at);
        }
        news.clear();
        return presence;
    }

    /** There is no browser. */
    private static final class UnbrokenLine implements PushConnection {

        @Override
        public void push() {}

        @Override
        public void disconnect() {}

        @Override
        public boolean isConnected() {
            return true;
        }
    }
}
