package uk.muster.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Finding;
import uk.muster.report.FindingKind;
import uk.muster.report.Linking;
import uk.muster.report.Reason;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportRefused;

/** What stands in the paper's way: errors first, sort by sort, each with where it is mended or why it may stand. */
final class FindingsPane extends Div implements FindingItem.Reasons {

    private final Editor editor;

    /** Where somebody writes a reason: these stay, with what is typed in them, as long as their warning does. */
    private final Map<Finding.Key, ReasonForm> forms = new HashMap<>();

    /** One a sort, kept so that what somebody folded stays folded. */
    private final Map<FindingKind, FindingGroup> groups = new EnumMap<>(FindingKind.class);

    private final List<FindingItem> items = new ArrayList<>();
    private List<Finding> unexplained = List.of();
    private @Nullable Seen seen;

    /** Does what the editor decides on a finding. */
    interface Editor {

        /** Opens a passage of the front matter to write in. */
        void write(String passage);

        /** @throws ReportRefused if it is no reason */
        void explain(List<Finding> warnings, String reason);

        /** Shows everything as it now is. */
        void finished();
    }

    FindingsPane(Editor editor) {
        this.editor = editor;
        getElement().setAttribute("tabindex", "-1");
    }

    /** What was shown last: the same again would only take the focus away. */
    private record Seen(List<Finding> findings, Map<Finding, Reason> reasons, Context context) {}

    /** How the findings stand on the screen. */
    record Context(Linking linking, long round, boolean editable) {}

    /** Whether somebody has a reason's field open here. */
    boolean isWriting() {
        return !forms.isEmpty();
    }

    void show(ReportDraft draft, Linking linking, boolean editable) {
        Context context = new Context(linking, draft.round().id().value(), editable);
        Seen now = new Seen(draft.findings(), draft.reasons(), context);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        removeAll();
        items.clear();
        forms.keySet().retainAll(draft.findings().stream().map(Finding::key).toList());
        unexplained = draft.unexplained();
        List<Finding> errors =
                draft.findings().stream().filter(Finding::stopsPublication).toList();
        List<Finding> warnings = draft.findings().stream()
                .filter(finding -> !finding.stopsPublication())
                .toList();
        show("Errors (%d)".formatted(errors.size()), errors, draft, context);
        show(warningsHeading(warnings.size(), unexplained.size()), warnings, draft, context);
        if (draft.findings().isEmpty()) {
            add(new Paragraph("Nothing stands in the paper's way."));
        }
    }

    private static String warningsHeading(int all, int unexplained) {
        return unexplained == 0
                ? "Warnings (%d)".formatted(all)
                : "Warnings (%d, %d without a reason)".formatted(all, unexplained);
    }

    private void show(String heading, List<Finding> findings, ReportDraft draft, Context context) {
        if (findings.isEmpty()) {
            return;
        }
        H2 title = new H2(heading);
        title.addClassName("report__title");
        add(title);
        findings.stream().map(Finding::kind).distinct().forEach(kind -> {
            List<FindingItem> ofKind = findings.stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(finding -> new FindingItem(finding, draft.reasons().get(finding), context, editor, this))
                    .toList();
            items.addAll(ofKind);
            FindingGroup group = groups.computeIfAbsent(kind, FindingGroup::new);
            group.show(ofKind);
            add(group);
        });
    }

    @Override
    public @Nullable ReasonForm formFor(Finding finding) {
        return forms.get(finding.key());
    }

    @Override
    public ReasonForm open(Finding finding, String before) {
        List<Finding> others = unexplained.stream()
                .filter(other -> !other.key().equals(finding.key()))
                .toList();
        ReasonForm form = new ReasonForm(
                before,
                others.size(),
                (words, forOthers) -> keep(finding, forOthers ? others : List.of(), words),
                () -> {
                    close(finding);
                    focus(items.stream()
                            .filter(item -> item.shows(finding.key()))
                            .findFirst());
                });
        forms.put(finding.key(), form);
        return form;
    }

    private void keep(Finding finding, List<Finding> others, String words) {
        editor.explain(Stream.concat(Stream.of(finding), others.stream()).toList(), words);
        close(finding);
        focus(items.stream().filter(FindingItem::wantsReason).findFirst());
    }

    private void close(Finding finding) {
        forms.remove(finding.key());
        seen = null;
        editor.finished();
    }

    /** Keys go on from there; from the top of the pane if there is nothing more to write. */
    private void focus(Optional<FindingItem> next) {
        next.ifPresentOrElse(
                item -> {
                    groups.get(item.kind()).setOpen(true);
                    item.focusReason();
                },
                () -> getElement().executeJs("this.focus({preventScroll: true})"));
    }
}
