package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import uk.muster.organisation.OrganisationService;
import uk.muster.search.SearchService;
import uk.muster.security.Access;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLine;
import uk.muster.security.AuditTrail;
import uk.muster.security.NoSuchThing;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class ErrorViewsTest {

    @Autowired
    Screens screens;

    @Autowired
    AuditTrail trail;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation) {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anAddressThatLeadsNowhereIsSaid() {
        NotFoundView view = new NotFoundView();

        int status = view.setErrorParameter(
                mock(BeforeEnterEvent.class), new ErrorParameter<>(NotFoundException.class, new NotFoundException()));

        assertThat(status).isEqualTo(404);
        assertThat(view.getElement().getTextRecursively()).startsWith("Page not found");
    }

    @ParameterizedTest
    @CsvSource({
        "lead.walsall, updates/999999",
        "apcc.ellis, review/999999",
        "editor, round-update/999999",
        "editor, rounds/999999",
        "editor, report/999999",
        "editor, plan/999999",
        "editor, plan/999999/import",
        "editor, variations/999999",
        "panel.walsall, panel/2014-15-round-1/1.0"
    })
    void whatDoesNotExistIsSaidToBeMissing(String username, String address) {
        screens.open(username, address);

        assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/", "rounds/", "report/"})
    void anIdThatIsTooLongIsNoAddress(String start) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> screens.open("editor", start + "99999999999999999999"));
    }

    @Test
    void whatIsGoneWhenAButtonIsPressedIsSaidButABugIsReported() {
        assertThat(said(new NoSuchThing("There is no such request."))).contains("is no longer there");
        assertThat(said(new NoSuchElementException("No value present"))).contains("this reference: ");
    }

    @Test
    void aDatabaseThatIsAwayIsNamedAndWhatWasTypedSaidToBeKept(@Autowired FailureLog failures) {
        SQLException away = new SQLTransientConnectionException("Connection is not available");
        for (Exception failed : List.of(
                new CannotCreateTransactionException("Could not open a session", away),
                new CannotGetJdbcConnectionException("None to be had", away),
                new TransactionSystemException("Commit", new SQLNonTransientConnectionException("Broken")))) {
            assertThat(said(failed)).contains("cannot reach its database", "What you typed is kept");
            FailureView view = new FailureView(failures);
            assertThat(view.setErrorParameter(
                            mock(BeforeEnterEvent.class), new ErrorParameter<>(Exception.class, failed)))
                    .isEqualTo(503);
            assertThat(view.getElement().getTextRecursively()).contains("cannot reach its database");
        }
    }

    @Test
    void theFrameStandsWithoutADatabaseForWhateverIsSaidInIt(
            @Autowired Access access, @Autowired SearchService search) {
        screens.open("editor", "");
        OrganisationService away = mock(OrganisationService.class);
        when(away.body()).thenThrow(new CannotCreateTransactionException("Could not open a session"));

        MainLayout frame =
                new MainLayout(away, access, search, mock(AuthenticationContext.class), Duration.ofMinutes(30));
        frame.showRouterLayoutContent(new FailureView(mock(FailureLog.class)));

        assertThat(frame.getElement().getTextRecursively()).contains("Muster");
    }

    @Test
    void aViewOfOtherRolesIsRefusedAndTheAttemptWrittenDown() {
        screens.open("lead.walsall", "audit");

        assertThat(_get(H1.class).getText()).isEqualTo("You cannot open this page");
        SignedIn.as("admin");
        assertThat(trail.lines(AuditKind.REFUSED, "", PageRequest.of(0, 10)))
                .singleElement()
                .extracting(AuditLine::username, AuditLine::what)
                .containsExactly("lead.walsall", "open /audit");
    }

    @Test
    void whatNobodyForesawHasAReferenceAndNoInnards(@Autowired FailureLog failures) {
        FailureView view = new FailureView(failures);

        int status = view.setErrorParameter(
                mock(BeforeEnterEvent.class),
                new ErrorParameter<>(Exception.class, new IllegalStateException("select secret from table")));

        assertThat(status).isEqualTo(500);
        assertThat(view.getElement().getTextRecursively())
                .contains("this reference: ")
                .doesNotContain("secret");
    }

    @Test
    void aRefusedActionIsSaidWhereThePersonIs() {
        assertThat(said(new AccessDeniedException("You may not approve this update.")))
                .startsWith("You may not approve this update. Nothing was changed.");
    }

    @Test
    void aRefusalIsFoundInsideWhateverWrapsIt() {
        assertThat(said(new IllegalStateException(new AccessDeniedException("You may not do that."))))
                .startsWith("You may not do that.");
    }

    @Test
    void aStaleSaveIsExplainedHoweverTheDatabaseReportsIt() {
        assertThat(said(new OptimisticLockingFailureException("stale"))).startsWith("Somebody else changed this");
        assertThat(said(new JpaSystemException(
                        new RuntimeException("Record has changed since last read in table 'unit_update'"))))
                .startsWith("Somebody else changed this");
    }

    @Test
    void anyOtherFailureHasAReferenceAndNoInnards() {
        assertThat(said(new IllegalStateException("select secret from table")))
                .contains("this reference: ")
                .doesNotContain("secret");
    }

    private String said(Throwable failure) {
        screens.open("editor", "");
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        Notification notification = NotificationsKt.getNotifications().getLast();
        return notification.getElement().getTextRecursively();
    }
}
