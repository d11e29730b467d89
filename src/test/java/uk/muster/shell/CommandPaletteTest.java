package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.update.AskedRound;

@MusterTest
class CommandPaletteTest {

    @Autowired
    Screens screens;

    RequestId request;

    @BeforeEach
    void askWalsall(@Autowired AskedRound asked) {
        request = asked.ofWalsall();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void offersAtFirstTheViewsThatOneMayOpen() {
        assertThat(names(found("lead.walsall", " ")))
                .contains("Home", "My updates", "Plan")
                .doesNotContain("People", "Coverage");
        assertThat(names(found("admin", ""))).contains("People").doesNotContain("My updates");
    }

    @Test
    void leadsToHelpWithWriting() {
        assertThat(found("lead.walsall", "how to").getFirst().options())
                .containsExactly(new CommandPalette.Option("How to write", "", "help/writing"));
    }

    @Test
    void findsViewsFirstThenThingsThenOffersTheWholeSearch() {
        List<CommandPalette.Group> groups = found("editor", "co");
        assertThat(groups).extracting(CommandPalette.Group::label).containsExactly("Go to", "All results");
        groups = found("editor", "coverage walsall");
        assertThat(names(groups)).containsExactly("Search for “coverage walsall”");
        assertThat(found("editor", "walsall"))
                .extracting(CommandPalette.Group::label)
                .containsExactly("Units", "Updates", "All results");
    }

    @Test
    void aNumberLeadsToItsUpdateAndItsDeliverable() {
        List<CommandPalette.Group> groups = found("lead.walsall", "1.1");
        assertThat(groups)
                .extracting(CommandPalette.Group::label)
                .containsExactly("Updates", "Deliverables of the plan", "All results");
        assertThat(groups.getFirst().options())
                .containsExactly(new CommandPalette.Option(
                        "1.1 " + AskedRound.CONFIDENCE,
                        "Walsall · Round 1, 2014-15 · Not started",
                        "updates/" + request.value()));
    }

    @Test
    void goesWhereTheAddressLeads() {
        screens.open("editor", "");
        _get(CommandPalette.class).go("search?q=burglary+walsall");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("search?q=burglary");
    }

    @Test
    void offersNothingToWhoeverMaySeeNothing() {
        assertThat(names(found("panel.walsall", "walsall confidence")))
                .noneMatch(name -> name.startsWith("1.1 walsall"));
        assertThat(found("panel.walsall", "walsall"))
                .extracting(CommandPalette.Group::label)
                .containsExactly("All results");
    }

    private List<CommandPalette.Group> found(String username, String typed) {
        screens.open(username, "");
        return _get(CommandPalette.class).find(typed);
    }

    private static List<String> names(List<CommandPalette.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.options().stream())
                .map(CommandPalette.Option::name)
                .toList();
    }
}
