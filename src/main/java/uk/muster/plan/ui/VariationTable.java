package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.VariationKind;
import uk.muster.plan.VariationReport;
import uk.muster.plan.VariationRow;
import uk.muster.plan.VariationSection;
import uk.muster.text.Difference;
import uk.muster.ui.StateChip;

/** Two editions as the columns of a table that prints well: a row a deliverable, changed words marked on both sides. */
final class VariationTable extends NativeTable {

    private static final String WHAT_HAPPENED = "What happened";
    private static final String REASON = "Reason";

    private final @Nullable VariationEditor editor;
    private final String yearBefore;
    private final String yearAfter;
    private final int columns;

    /** @param editor changes what is recorded; none for readers */
    VariationTable(VariationReport report, @Nullable VariationEditor editor) {
        this.editor = editor;
        yearBefore = report.before().financialYear();
        yearAfter = report.after().financialYear();
        List<String> headings = editor == null
                ? List.of(yearBefore, yearAfter, WHAT_HAPPENED, REASON)
                : List.of(yearBefore, yearAfter, WHAT_HAPPENED, REASON, "Actions");
        columns = headings.size();
        addClassName("variation-table");
        setCaptionText("Variations from %s to %s".formatted(yearBefore, yearAfter));
        NativeTableRow head = getHead().addRow();
        headings.forEach(heading -> scoped(head.addHeaderCell(), "col").setText(heading));
        report.sections().forEach(this::addSection);
    }

    private void addSection(VariationSection section) {
        NativeTableBody body = addBody();
        NativeTableHeaderCell title = scoped(body.addRow().addHeaderCell(), "rowgroup");
        title.getElement().setAttribute("colspan", String.valueOf(columns));
        title.setText(section.objective());
        section.rows().forEach(row -> addRow(body, row));
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void addRow(NativeTableBody body, VariationRow row) {
        Difference difference = row.kind() == VariationKind.REWORDED
                ? Difference.between(words(row.before().getFirst()), words(row.after()))
                : null;
        NativeTableRow line = body.addRow();
        addCell(line, yearBefore, before(row, difference));
        addCell(line, yearAfter, after(row, difference));
        addCell(line, WHAT_HAPPENED, happened(row));
        addCell(line, REASON, new Span(row.reason()));
        if (editor != null) {
            addCell(line, "", actions(row, editor));
        }
    }

    /** A phone shows the cells below each other, each under its heading. */
    private static void addCell(NativeTableRow line, String heading, Component content) {
        var cell = line.addDataCell();
        cell.add(content);
        cell.getElement().setAttribute("data-heading", heading);
    }

    private static Component before(VariationRow row, @Nullable Difference difference) {
        Div all = new Div();
        row.before().forEach(it -> all.add(deliverable(it, difference == null ? null : difference.beforeToHtml())));
        return all;
    }

    private static Component after(VariationRow row, @Nullable Difference difference) {
        return row.after() == null
                ? new Span()
                : deliverable(row.after(), difference == null ? null : difference.afterToHtml());
    }

    /** @param marked its words as HTML with the changes marked, if it has any */
    private static Div deliverable(DeliverableView deliverable, @Nullable String marked) {
        Span number = new Span(deliverable.number());
        number.addClassName("variation-table__number");
        Span words = new Span();
        if (marked == null) {
            words.setText(words(deliverable));
        } else {
            words.getElement().setProperty("innerHTML", marked);
        }
        Div line = new Div(number, words);
        line.addClassName("variation-table__deliverable");
        return line;
    }

    private static String words(DeliverableView deliverable) {
        return deliverable.target() == null
                ? deliverable.title()
                : "%s (target: %s)"
                        .formatted(deliverable.title(), deliverable.target().inWords());
    }

    private static Component happened(VariationRow row) {
        Div chips = new Div(
                new StateChip(row.kind().label(), "VARIATION_" + row.kind().name()));
        if (row.suggested()) {
            chips.add(new StateChip("Suggested", "SUGGESTED"));
        }
        chips.addClassName("variation-table__chips");
        return chips;
    }

    private static Component actions(VariationRow row, VariationEditor editor) {
        Div actions = new Div();
        actions.addClassName("variation-table__actions");
        if (row.suggested()) {
            actions.add(action("Accept", row, () -> editor.accept(row)));
        }
        actions.add(action("Correct…", row, () -> editor.correct(row)));
        return actions;
    }

    private static Button action(String verb, VariationRow row, Runnable does) {
        Button button = new Button(verb, click -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(verb + " " + VariationEditor.name(row));
        return button;
    }
}
