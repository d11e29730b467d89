package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;

@MusterTest
class HomeViewTest {

    @Autowired
    Screens screens;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation) {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void greetsByNameAndSaysAsWhat() {
        screens.open("editor", "");

        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Helen Marsh");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("You are signed in as Report editor.");
    }

    @Test
    void anAdministratorsPlacesAreAdministration() {
        screens.open("admin", "");

        assertThat(ways()).contains("People", "Audit").doesNotContain("Rounds", "Review", "Home");
    }

    @Test
    void anEditorsPlacesAreTheRound() {
        screens.open("editor", "");

        assertThat(ways()).contains("Rounds").doesNotContain("People", "Audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void everyPlaceIsExplainedAndStandsInTheNavigationToo(String username) {
        screens.open(username, "");

        assertThat(_find(ListItem.class))
                .allSatisfy(way -> assertThat(way.getChildren())
                        .as(way.getElement().getTextRecursively())
                        .anyMatch(Paragraph.class::isInstance));
        assertThat(_get(SideNav.class).getItems())
                .extracting(SideNavItem::getLabel)
                .contains("Home")
                .containsAll(ways());
    }

    private static List<String> ways() {
        return _find(ListItem.class).stream()
                .map(way -> _get(way, Anchor.class).getText())
                .toList();
    }
}
