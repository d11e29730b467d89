package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanRefused;
import uk.muster.plan.VariationReport;
import uk.muster.plan.VariationRow;
import uk.muster.plan.VariationService;
import uk.muster.ui.Form;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** What the editor does with variations: accept a suggestion or all of them, correct a match, give the reason. */
final class VariationEditor {

    private static final String TOO_LONG = "Use at most 2,000 characters.";

    private final Component view;
    private final VariationService variations;
    private final VariationReport report;
    private final Runnable changed;

    /** Where a deliverable came from, and why it is as it is. */
    public record Source(
            Set<DeliverableView> sources,
            @Size(max = 2000, message = TOO_LONG) String reason) {}

    /** Where a deliverable went, if it did not end, and why. */
    public record Fate(
            @Nullable DeliverableView continuation,
            @Size(max = 2000, message = TOO_LONG) String reason) {}

    /** @param changed shows what is recorded now */
    VariationEditor(Component view, VariationService variations, VariationReport report, Runnable changed) {
        this.view = view;
        this.variations = variations;
        this.report = report;
        this.changed = changed;
    }

    /** How a row is called: by its number in the edition, or in the one before if it ended. */
    static String name(VariationRow row) {
        return row.after() == null
                ? "the end of " + row.before().getFirst().number()
                : row.after().number();
    }

    void acceptAll(long suggestions) {
        tell(
                "%d suggestions accepted.".formatted(suggestions),
                () -> variations.acceptSuggestions(edition(), version()));
    }

    void accept(VariationRow row) {
        tell("Accepted: %s, %s.".formatted(name(row), row.kind().label().toLowerCase(Locale.UK)), () -> {
            if (row.after() == null) {
                variations.recordEnd(
                        edition(), version(), row.before().getFirst().id(), row.reason());
            } else {
                variations.record(edition(), version(), row.after().id(), ids(row.before()), row.reason());
            }
        });
    }

    void correct(VariationRow row) {
        if (row.after() == null) {
            correctEnd(row.before().getFirst(), row.reason());
        } else {
            correctSource(row, row.after());
        }
    }

    private void correctSource(VariationRow row, DeliverableView deliverable) {
        Form<Source> form = new Form<>(Source.class);
        MultiSelectComboBox<DeliverableView> sources =
                new MultiSelectComboBox<>("Comes from, in " + report.before().financialYear());
        sources.setItems(deliverables(report.before()));
        sources.setItemLabelGenerator(VariationEditor::words);
        sources.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        sources.setHelperText("None if it is new, several if they were merged.");
        form.field("sources", sources);
        form.field("reason", reason());
        new PlanDialog<>(
                        "Where " + deliverable.number() + " comes from",
                        "Record",
                        form,
                        new Source(new LinkedHashSet<>(row.before()), row.reason()),
                        source -> record(deliverable, ids(source.sources()), source.reason()))
                .open();
    }

    private void correctEnd(DeliverableView ended, String reason) {
        Form<Fate> form = new Form<>(Fate.class);
        ComboBox<DeliverableView> continuation =
                new ComboBox<>("Continues in, in " + report.after().financialYear());
        continuation.setItems(deliverables(report.after()));
        continuation.setItemLabelGenerator(VariationEditor::words);
        continuation.setClearButtonVisible(true);
        continuation.setHelperText("Leave empty if it ended.");
        form.field("continuation", continuation);
        form.field("reason", reason());
        new PlanDialog<>(
                        "What became of " + ended.number(),
                        "Record",
                        form,
                        new Fate(null, reason),
                        fate -> recordFate(ended, fate.continuation(), fate.reason()))
                .open();
    }

    private void recordFate(DeliverableView ended, @Nullable DeliverableView continuation, String reason) {
        if (continuation == null) {
            apply(
                    "Recorded: %s ended.".formatted(ended.number()),
                    () -> variations.recordEnd(edition(), version(), ended.id(), reason));
        } else {
            Set<DeliverableId> sources = new HashSet<>(Set.of(ended.id()));
            report.rows().stream()
                    .filter(row -> continuation.equals(row.after()))
                    .forEach(row -> sources.addAll(ids(row.before())));
            record(continuation, sources, reason);
        }
    }

    private void record(DeliverableView deliverable, Set<DeliverableId> sources, String reason) {
        apply(
                "Recorded: where %s comes from.".formatted(deliverable.number()),
                () -> variations.record(edition(), version(), deliverable.id(), sources, reason));
    }

    /** For a change without a dialog, which has no place of its own for a refusal. */
    private void tell(String done, Runnable change) {
        try {
            apply(done, change);
        } catch (PlanRefused refused) {
            Toast.failure(refused.getMessage());
            changed.run();
        }
    }

    private void apply(String done, Runnable change) {
        change.run();
        changed.run();
        view.getUI().ifPresent(ui -> UndoNotice.show(ui, done, this::undo));
    }

    /** Refused if somebody changed the edition after this editor did. */
    private void undo() {
        try {
            variations.restore(edition(), version() + 1, report.recorded());
        } catch (PlanRefused refused) {
            Toast.failure(refused.getMessage());
        }
        changed.run();
    }

    private EditionId edition() {
        return report.after().id();
    }

    private long version() {
        return report.after().version();
    }

    private static TextArea reason() {
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("As the public may read it.");
        reason.setMinRows(3);
        return reason;
    }

    private static List<DeliverableView> deliverables(EditionView edition) {
        return edition.objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .toList();
    }

    private static String words(DeliverableView deliverable) {
        return deliverable.number() + " " + deliverable.title();
    }

    private static Set<DeliverableId> ids(Collection<DeliverableView> deliverables) {
        return deliverables.stream().map(DeliverableView::id).collect(Collectors.toSet());
    }
}
