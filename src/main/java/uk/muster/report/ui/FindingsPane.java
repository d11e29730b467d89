package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Finding;
import uk.muster.report.Linking;
import uk.muster.report.Reason;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportRefused;
import uk.muster.text.Dates;

/** What stands in the paper's way: errors first, each a link to its place; beside a warning, why it may stand. */
final class FindingsPane extends Div {

    private final Explainer explainer;

    /** Where somebody writes a reason: these stay, with what is typed in them, as long as their warning does. */
    private final Map<Finding, ReasonForm> forms = new HashMap<>();

    private final Map<Finding, Button> openers = new HashMap<>();
    private List<Finding> unexplained = List.of();
    private @Nullable Seen seen;

    /** Keeps why the paper may go out although warnings stand. */
    interface Explainer {

        /** @throws ReportRefused if it is no reason */
        void explain(List<Finding> warnings, String reason);

        /** Shows everything as it now is. */
        void finished();
    }

    FindingsPane(Explainer explainer) {
        this.explainer = explainer;
        getElement().setAttribute("tabindex", "-1");
    }

    /** What was shown last: the same again would only take the focus away. */
    private record Seen(List<Finding> findings, Map<Finding, Reason> reasons, Linking linking, boolean editable) {}

    /** Whether somebody has a reason's field open here. */
    boolean isWriting() {
        return !forms.isEmpty();
    }

    void show(ReportDraft draft, Linking linking, boolean editable) {
        Seen now = new Seen(draft.findings(), draft.reasons(), linking, editable);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        removeAll();
        openers.clear();
        List<Finding> findings = draft.findings();
        forms.keySet().retainAll(findings);
        unexplained = draft.unexplained();
        List<Finding> errors =
                findings.stream().filter(Finding::stopsPublication).toList();
        List<Finding> warnings =
                findings.stream().filter(finding -> !finding.stopsPublication()).toList();
        show("Errors (%d)".formatted(errors.size()), errors, draft, linking, editable);
        show(warningsHeading(warnings.size(), unexplained.size()), warnings, draft, linking, editable);
        if (findings.isEmpty()) {
            add(new Paragraph("Nothing stands in the paper's way."));
        }
    }

    private static String warningsHeading(int all, int unexplained) {
        return unexplained == 0
                ? "Warnings (%d)".formatted(all)
                : "Warnings (%d, %d without a reason)".formatted(all, unexplained);
    }

    private void show(String heading, List<Finding> findings, ReportDraft draft, Linking linking, boolean editable) {
        if (findings.isEmpty()) {
            return;
        }
        H2 title = new H2(heading);
        title.addClassName("report__title");
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(item(finding, draft, linking, editable)));
        NativeDetails group = new NativeDetails(title, list);
        group.setOpen(true);
        add(group);
    }

    private ListItem item(Finding finding, ReportDraft draft, Linking linking, boolean editable) {
        ListItem item =
                new ListItem(new Anchor(linking.href(finding.anchor()), finding.place()), new Span(finding.message()));
        item.addClassName("report__finding");
        item.setClassName("report__finding--error", finding.stopsPublication());
        Optional<Reason> reason = Optional.ofNullable(draft.reasons().get(finding));
        reason.map(FindingsPane::words).ifPresent(item::add);
        if (editable && !finding.stopsPublication()) {
            item.add(forms.containsKey(finding) ? forms.get(finding) : opener(finding, reason, draft, item));
        }
        return item;
    }

    private static Paragraph words(Reason reason) {
        Paragraph words =
                new Paragraph("Reason: %s (%s, %s)".formatted(reason.words(), reason.by(), Dates.moment(reason.at())));
        words.addClassName("report__reason");
        return words;
    }

    /** Opens the form in its own place. */
    private Button opener(Finding finding, Optional<Reason> reason, ReportDraft draft, ListItem item) {
        List<Finding> others =
                unexplained.stream().filter(other -> !other.equals(finding)).toList();
        Button button = new Button(reason.isPresent() ? "Change the reason" : "Give a reason");
        button.setAriaLabel(button.getText() + " for " + finding.place());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> {
            ReasonForm form = new ReasonForm(
                    reason.map(Reason::words).orElse(""),
                    others.size(),
                    (words, forOthers) -> keep(finding, forOthers ? others : List.of(), words),
                    () -> {
                        close(finding);
                        focus(Optional.of(finding));
                    });
            forms.put(finding, form);
            item.replace(button, form);
        });
        openers.put(finding, button);
        return button;
    }

    private void keep(Finding finding, List<Finding> others, String words) {
        explainer.explain(Stream.concat(Stream.of(finding), others.stream()).toList(), words);
        close(finding);
        focus(unexplained.stream().filter(openers::containsKey).findFirst());
    }

    private void close(Finding finding) {
        forms.remove(finding);
        seen = null;
        explainer.finished();
    }

    /** Keys go on from there; from the top of the pane if there is nothing more to write. */
    private void focus(Optional<Finding> next) {
        next.map(openers::get)
                .ifPresentOrElse(Button::focus, () -> getElement().executeJs("this.focus({preventScroll: true})"));
    }
}
