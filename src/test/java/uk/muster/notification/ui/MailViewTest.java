package uk.muster.notification.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.notification.MailRow;
import uk.muster.notification.MailService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class MailViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    MailService mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void create() {
        organisation.create();
        mail("SENT", "2015-04-28 06:00", "");
        mail("WAITING", "2015-04-28 07:00", "Connection refused");
        mail("FAILED", "2015-04-28 08:00", "550 No such mailbox");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void showsWhatHasNotArrivedAndWhyTheNewestFirst() {
        screens.open("admin", "mail");

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(_getFormattedRow(grid(), 0))
                .contains("Lead Walsall, lead.walsall@example.org", "Failed after 3 tries: 550 No such mailbox");
        assertThat(_getFormattedRow(grid(), 1).get(3)).startsWith("Waiting after 3 tries, next try 28 April 2015");
    }

    @Test
    void aFailedMailIsSentAgain() {
        screens.open("admin", "mail");
        _click((Button) _getCellComponent(grid(), 0, "action"));

        assertThat(jdbc.sql("select count(*) from mail where state = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select username from audit_entry where what like 'send again mail %'")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall"})
    void isForAdministratorsOnly(String username) {
        screens.open(username, "mail");
        assertThat(_get(H1.class).getText()).isEqualTo("You cannot open this page");

        SignedIn.as(username);
        assertThatThrownBy(() -> mails.notArrived(PageRequest.of(0, 10))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.countNotArrived()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.retry(1)).isInstanceOf(AccessDeniedException.class);
    }

    private void mail(String state, String at, String failure) {
        jdbc.sql("""
                insert into mail (person_id, subject, text, html, message_id, state, tries, written_at, next_try_at, failure)
                values (?, 'Muster: returned to you', '', '', ?, ?, 3, ?, ?, ?)
                """)
                .params(organisation.person("lead.walsall").value(), at, state, at, at, failure)
                .update();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailRow> grid() {
        return _get(Grid.class);
    }
}
