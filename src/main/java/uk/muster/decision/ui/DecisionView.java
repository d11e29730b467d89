package uk.muster.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import uk.muster.decision.DecisionChanged;
import uk.muster.decision.DecisionDetail;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionRefused;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.decision.Signature;
import uk.muster.live.Echo;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.text.Dates;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;
import uk.muster.ui.StateChip;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** One decision notice: to write for the editor, to read and sign for the head, to read for both once it is signed. */
@Route("decisions/:id([0-9]{1,18})")
@PageTitle("Decision notice – Muster")
@RolesAllowed({"EDITOR", "HEAD"})
@StyleSheet("styles/decision.css")
class DecisionView extends Div implements BeforeEnterObserver {

    private final DecisionReader reader;
    private final DecisionService decisions;
    private final OrganisationService organisation;
    private final Access access;
    private final Div news = new Div();
    private DecisionId id = new DecisionId(0);
    private long shown;

    DecisionView(
            DecisionReader reader,
            DecisionService decisions,
            OrganisationService organisation,
            Access access,
            Echo echo) {
        this.reader = reader;
        this.decisions = decisions;
        this.organisation = organisation;
        this.access = access;
        echo.tell(
                this,
                DecisionChanged.class,
                changed -> changed.notice().equals(id),
                changed -> tell(changed.version()));
    }

    static RouteParameters route(DecisionId id) {
        return new RouteParameters(new RouteParam("id", id.value()));
    }

    static String href(DecisionId id) {
        return "decisions/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").map(DecisionId::new).orElseThrow();
        render();
    }

    private void render() {
        DecisionDetail notice = reader.notice(id);
        shown = notice.version();
        removeAll();
        news.removeAll();
        RouterLink back = new RouterLink("All decision notices", DecisionsView.class);
        back.addClassName("back-link");
        add(back, header(notice), news);
        if (notice.signature() == null && access.allows(Action.DRAFT_NOTICE)) {
            add(new DecisionForm(notice, decisions, reader, this::discard));
        } else {
            add(new DecisionReading(notice));
        }
        if (notice.maySign()) {
            add(signing(notice));
        }
    }

    private static PageHeader header(DecisionDetail notice) {
        Signature signature = notice.signature();
        String title = notice.text().title().isBlank()
                ? "Untitled notice"
                : notice.text().title();
        PageHeader header = new PageHeader(
                title,
                signature == null
                        ? "Last written in by %s, %s.".formatted(notice.changedBy(), Dates.moment(notice.changedAt()))
                        : "Signed by %s, %s, on %s."
                                .formatted(
                                        signature.signatory(),
                                        signature.signatoryTitle(),
                                        Dates.day(signature.signedOn())));
        if (signature == null) {
            header.setActions(new StateChip("Draft", "DRAFT"));
        } else {
            Anchor page = new Anchor(
                    signature.number().address(), "Notice " + signature.number().text() + " as everybody reads it");
            page.setRouterIgnore(true);
            header.setActions(new StateChip("Signed", "APPROVED"), page);
        }
        return header;
    }

    private Div signing(DecisionDetail notice) {
        Div signing = new Div();
        signing.addClassName("decision__signing");
        if (!notice.text().wanting().isEmpty()) {
            signing.add(new Wanting(notice.text().wanting()));
            return signing;
        }
        Button sign = new Button("Sign as " + organisation.body().headTitle(), click -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        signing.add(
                new Paragraph(
                        notice.text().ground() == null
                                ? "It then has the next number and today’s date, everybody can read it, and no word of"
                                        + " it changes any more."
                                : "It then has the next number and today’s date, and no word of it changes any more. The"
                                        + " public sees that number, the date and the ground of its exemption."),
                sign);
        return signing;
    }

    private void sign() {
        try {
            Toast.success("Signed as notice " + decisions.sign(id, shown).text() + ".");
            render();
        } catch (DecisionRefused refused) {
            render();
            news.add(Notice.error(refused.getMessage()));
        }
    }

    private void discard(DecisionText text) {
        getUI().ifPresent(ui -> {
            ui.navigate(DecisionsView.class);
            UndoNotice.show(ui, "Draft discarded.", () -> ui.navigate(href(decisions.draft(text))));
        });
    }

    /** Whoever reads with a view to signing is not made to sign other words than they have read. */
    private void tell(long now) {
        if (now != shown && getChildren().noneMatch(DecisionForm.class::isInstance)) {
            news.removeAll();
            news.add(
                    Notice.information("Somebody has changed this notice since you opened it."),
                    new Button("Show it as it is now", click -> render()));
        }
    }
}
