package uk.muster.transparency.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.TransparencyLog;

@MusterTest
class LogViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TransparencyLog log;

    @Autowired
    LogCheck check;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        organisation.create();
        screens.open("admin", "publication-log");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aNewKeyStandsBelowTheOldOneOnceItIsConfirmed() {
        assertThat(_find(Code.class)).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Change the key…")));
        assertThat(log.entries()).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Code.class)).hasSize(2);
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void whatACheckFoundIsListed() {
        log.handOver();
        jdbc.update("update log_entry set leaf = '00'");
        check.check().findings().join();

        screens.open("admin", "publication-log");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Something is not as it was published."));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Entry 1 of the log was changed: what stands beside it does not fit.");
    }
}
