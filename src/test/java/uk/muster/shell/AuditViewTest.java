package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLine;
import uk.muster.security.AuditLog;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class AuditViewTest {

    @Autowired
    Screens screens;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation, @Autowired AuditLog log) {
        organisation.create();
        SignedIn.as("admin");
        log.record(AuditKind.CHANGE, "close unit Walsall");
        log.recordApart(AuditKind.REFUSED, "manage rounds");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void showsTheNewestFirst() {
        screens.open("admin", "audit");

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(_getFormattedRow(grid(), 0)).contains("admin", "Refused", "manage rounds");
    }

    @Test
    void isFilteredByKindAndWords() {
        screens.open("admin", "audit");

        select(AuditKind.CHANGE);
        assertThat(_size(grid())).isEqualTo(1);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search")), "coventry");
        assertThat(_size(grid())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall"})
    void isForAdministratorsOnly(String username) {
        screens.open(username, "audit");

        assertThat(_get(H1.class).getText()).isEqualTo("You cannot open this page");
    }

    @SuppressWarnings("unchecked")
    private static void select(AuditKind kind) {
        _setValue((Select<AuditKind>) _get(Select.class), kind);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditLine> grid() {
        return _get(Grid.class);
    }
}
