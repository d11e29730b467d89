package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ClearDays;
import uk.muster.report.CorrectionKind;
import uk.muster.report.CorrectionUnderWay;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportDraft.SentForSignOff;
import uk.muster.report.ScheduledPaper;
import uk.muster.report.WithdrawnEdition;
import uk.muster.round.RoundState;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.text.Dates;
import uk.muster.ui.Children;
import uk.muster.ui.Confirmation;
import uk.muster.ui.Notice;

/** How far the paper is on its way through two people's hands, and the one thing that the reader may do about it. */
final class NextStep extends Div {

    private final Taker taker;

    /** What somebody may be typing in stays, with their words, whatever is news beside it. */
    private final CorrectionForm correction;

    private final WithdrawalForm withdrawal;
    private final WaitingPaper waiting;
    private final List<Component> parts = new ArrayList<>();
    private @Nullable Seen seen;

    /** Takes the steps. */
    interface Taker {

        void send();

        /** @param over runs once it is published, or was refused, in the background */
        void publish(Runnable over);

        /**
         * @throws uk.muster.report.ReportRefused if it cannot be published then
         * @throws uk.muster.round.RoundRefused if somebody was faster
         */
        void publishAt(LocalDateTime at, String whyLate);

        /** @param over runs once it is published, or was refused, in the background */
        void release(Runnable over);

        /**
         * @throws uk.muster.round.RoundRefused if there is no reason
         * @throws uk.muster.report.ReportRefused if it does not wait any more
         */
        void takeBack(String reason);

        /** @throws uk.muster.round.RoundRefused if there is no reason */
        void correct(String reason);

        void beginAddendum();

        void abandonCorrection();

        /** @throws uk.muster.report.ReportRefused if the reason will not do */
        void withdraw(String edition, String reason);
    }

    /**
     * What has become of the paper outside.
     *
     * @param address of the newest edition that is out
     * @param arrived data that the newest edition awaits and that have been given since
     * @param editions that everybody can read
     */
    record Outside(
            Optional<String> address,
            List<String> arrived,
            Optional<CorrectionUnderWay> correction,
            Optional<ScheduledPaper> scheduled,
            List<String> editions,
            List<WithdrawnEdition> withdrawn) {}

    NextStep(Taker taker) {
        this.taker = taker;
        correction = new CorrectionForm(reason -> take(() -> taker.correct(reason)));
        withdrawal = new WithdrawalForm((edition, reason) -> take(() -> taker.withdraw(edition, reason)));
        waiting = new WaitingPaper(() -> taker.release(this::focus), reason -> take(() -> taker.takeBack(reason)));
        addClassName("report__action");
        getElement().setAttribute("tabindex", "-1");
    }

    /** What was shown last: the same again would only take the focus away. */
    private record Seen(
            boolean stopped,
            boolean explained,
            @Nullable SentForSignOff sent,
            boolean published,
            String advice,
            Outside outside) {}

    void show(ReportDraft draft, Access access, LocalDate today, Outside outside) {
        boolean published = draft.round().state() == RoundState.PUBLISHED;
        String advice = draft.clearDays().advice(today);
        Seen now = new Seen(draft.isStopped(), draft.unexplained().isEmpty(), draft.sent(), published, advice, outside);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        parts.clear();
        H2 title = new H2("Sign-off");
        title.addClassName("report__title");
        parts.add(title);
        outside.withdrawn().forEach(this::showWithdrawn);
        if (published) {
            showPublished(outside, access);
        } else if (outside.scheduled().isPresent()) {
            showWaiting(outside.scheduled().get(), access);
        } else {
            outside.correction().ifPresent(begun -> showCorrection(begun, access));
            showWay(draft, access, today);
        }
        if (!outside.editions().isEmpty() && access.allows(Action.WITHDRAW_PAPER)) {
            withdrawal.offer(outside.editions());
            parts.add(withdrawal);
        }
        Children.arrange(this, parts);
    }

    private void showWay(ReportDraft draft, Access access, LocalDate today) {
        SentForSignOff sent = draft.sent();
        String advice = draft.clearDays().advice(today);
        parts.add(new Paragraph(standing(sent)));
        if (!advice.isEmpty()) {
            parts.add(new Paragraph(advice));
        }
        if (draft.isStopped()) {
            parts.add(new Paragraph("Errors stop the paper. Mend them first."));
        } else if (!draft.unexplained().isEmpty()) {
            parts.add(new Paragraph("Warnings need a written reason before the paper can go out."));
        } else if (sent != null && sent.current()) {
            showSigning(sent, access, draft.clearDays(), today);
        } else if (access.allows(Action.EDIT_REPORT)) {
            parts.add(primary("Send for sign-off", () -> take(taker::send)));
        }
    }

    private void showWithdrawn(WithdrawnEdition gone) {
        parts.add(new Paragraph("%s withdrew edition %s on %s: %s"
                .formatted(gone.by(), gone.edition(), Dates.moment(gone.at()), gone.reason())));
    }

    private void showPublished(Outside outside, Access access) {
        parts.add(new Paragraph(
                outside.address().isPresent()
                        ? "This paper is published. Nothing in it changes any more."
                        : "Nothing of this paper is public now. A correction brings it out again."));
        outside.address().ifPresent(found -> {
            Anchor link = new Anchor(found, "Read the published paper");
            link.setRouterIgnore(true);
            parts.add(link);
        });
        if (!outside.arrived().isEmpty()) {
            showArrived(outside.arrived(), access);
        }
        if (access.allows(Action.CORRECT_PAPER)) {
            parts.add(correction);
        }
    }

    private void showArrived(List<String> arrived, Access access) {
        UnorderedList list = new UnorderedList();
        arrived.forEach(one -> list.add(new ListItem(one)));
        parts.add(Notice.information("An addendum is due: data that this paper awaits has arrived."));
        parts.add(list);
        if (access.allows(Action.CORRECT_PAPER)) {
            parts.add(primary("Begin the addendum", () -> take(taker::beginAddendum)));
        }
    }

    private void showCorrection(CorrectionUnderWay begun, Access access) {
        boolean addendum = begun.kind() == CorrectionKind.ADDENDUM;
        parts.add(new Paragraph("%s began %s on %s: %s"
                .formatted(
                        begun.begunBy(),
                        addendum ? "an addendum" : "a correction",
                        Dates.moment(begun.begunAt()),
                        begun.reason())));
        if (access.allows(Action.CORRECT_PAPER)) {
            parts.add(new Button(
                    addendum ? "Abandon the addendum" : "Abandon the correction",
                    click -> take(taker::abandonCorrection)));
        }
    }

    private void showWaiting(ScheduledPaper paper, Access access) {
        waiting.show(paper, access.allows(Action.RELEASE_PAPER));
        parts.add(waiting);
    }

    private void showSigning(SentForSignOff sent, Access access, ClearDays clearDays, LocalDate today) {
        if (access.allows(Action.SIGN_OFF, Scope.writtenBy(sent.by()))) {
            parts.add(primary("Sign off and publish…", this::confirm));
            parts.add(new Button(
                    "Publish later…",
                    click -> new ScheduleDialog(
                                    clearDays, today, (at, whyLate) -> take(() -> taker.publishAt(at, whyLate)))
                            .open()));
        } else if (access.allows(Action.SIGN_OFF)) {
            parts.add(new Paragraph("You sent it yourself: another person must sign it off."));
        } else {
            parts.add(new Paragraph("Any change, also of an update, withdraws it."));
        }
    }

    private static String standing(@Nullable SentForSignOff sent) {
        if (sent == null) {
            return "Not sent for sign-off yet.";
        }
        return sent.current()
                ? "%s sent it for sign-off on %s.".formatted(sent.name(), Dates.moment(sent.at()))
                : "It has changed since %s sent it for sign-off on %s, so that no longer counts."
                        .formatted(sent.name(), Dates.moment(sent.at()));
    }

    private static Button primary(String label, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void take(Runnable step) {
        step.run();
        focus();
    }

    /** The button goes with the step that it took; keys go on from here. */
    private void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    private void confirm() {
        Confirmation.ask(
                "Sign off and publish?",
                "Everybody can read the paper from that moment, and nothing in it can be changed afterwards.",
                "Sign off and publish",
                () -> taker.publish(this::focus));
    }
}
