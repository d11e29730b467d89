package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.muster.plan.ImportChange;
import uk.muster.plan.ImportChange.Kind;
import uk.muster.plan.ImportPreview;
import uk.muster.plan.ImportProblem;
import uk.muster.ui.Notice;
import uk.muster.ui.StateChip;

/** What a file would do to an edition: what stands in its way, what to know, and each change with its words marked. */
final class ImportPreviewPanel extends Div {

    ImportPreviewPanel(String file, ImportPreview preview, Runnable store) {
        addClassName("import-preview");
        add(new H2(file));
        if (!preview.errors().isEmpty()) {
            add(Notice.error(
                    "Nothing can be imported from this file yet. Mend what follows in it, then choose it again."));
            add(new H3("Errors"), problems(preview.errors()));
            addWarnings(preview);
            return;
        }
        add(new Paragraph(summary(preview)));
        if (preview.count() == 0) {
            add(Notice.information("The edition is already as the file has it. There is nothing to import."));
        } else {
            Button button = new Button(verb(preview.count()), click -> store.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        }
        addWarnings(preview);
        if (preview.count() > 0) {
            add(new H3("What changes"), changes(preview, change -> change.kind() != Kind.UNCHANGED));
        }
        if (preview.count(Kind.UNCHANGED) > 0) {
            add(new Details(
                    "What stays as it is (%d)".formatted(preview.count(Kind.UNCHANGED)),
                    changes(preview, change -> change.kind() == Kind.UNCHANGED)));
        }
    }

    private static String verb(int changes) {
        return changes == 1 ? "Import 1 change" : "Import %d changes".formatted(changes);
    }

    private static String summary(ImportPreview preview) {
        return Arrays.stream(Kind.values())
                .map(kind -> preview.count(kind) + " " + kind.label().toLowerCase())
                .collect(Collectors.joining(", ", "", "."));
    }

    private void addWarnings(ImportPreview preview) {
        if (!preview.warnings().isEmpty()) {
            add(new H3("Good to know"), problems(preview.warnings()));
        }
    }

    private static UnorderedList problems(List<ImportProblem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-preview__problems");
        problems.forEach(problem -> list.add(new ListItem(problem.inWords())));
        return list;
    }

    private static UnorderedList changes(ImportPreview preview, Predicate<ImportChange> wanted) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-preview__changes");
        preview.changes().stream().filter(wanted).forEach(change -> list.add(item(change)));
        return list;
    }

    private static ListItem item(ImportChange change) {
        Span number = new Span(number(change));
        number.addClassName("import-preview__number");
        Span words = new Span();
        words.getElement().setProperty("innerHTML", change.words().toHtml());
        Div text = new Div(words);
        text.addClassName("import-preview__words");
        change.particulars().forEach(particular -> {
            Paragraph line = new Paragraph(particular);
            line.addClassName("quiet");
            text.add(line);
        });
        return new ListItem(
                new StateChip(change.kind().label(), "IMPORT_" + change.kind().name()), number, text);
    }

    private static String number(ImportChange change) {
        String number = change.numberAfter().isEmpty() ? change.numberBefore() : change.numberAfter();
        boolean moves = !change.numberBefore().isEmpty()
                && !change.numberAfter().isEmpty()
                && !change.numberBefore().equals(change.numberAfter());
        String was = moves ? " (was %s)".formatted(change.numberBefore()) : "";
        return (change.objective() ? "Objective " : "") + number + was;
    }
}
