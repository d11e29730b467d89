package uk.muster.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.muster.decision.ApprovalChoice;
import uk.muster.decision.Approved;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionLine;
import uk.muster.decision.DecisionText;
import uk.muster.report.ExemptGround;
import uk.muster.ui.Form;
import uk.muster.ui.MarkdownField;

/** The fields of a notice. */
final class DecisionFields extends Div {

    private final Form<DecisionText> form = new Form<>(DecisionText.class);
    private final TextArea publicInterest = new TextArea("Why does the public interest lie in keeping it exempt?");
    private final Consumer<DecisionText> changed;
    private boolean showing;

    /** @param changed takes what stands in the fields whenever somebody has changed it */
    DecisionFields(List<ApprovalChoice> approvals, List<DecisionLine> standing, Consumer<DecisionText> changed) {
        this.changed = changed;
        TextField title = field("title", new TextField("Title"));
        title.setMaxLength(DecisionText.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        markdown("summary", "Summary");
        markdown("decision", "Decision");
        markdown("financial", "Financial implications");
        markdown("legal", "Legal implications");
        markdown("equalities", "Equalities implications");
        field("papers", new PapersField());
        approves(approvals);
        supersedes(standing);
        exemption();
        add(form);
    }

    void show(DecisionText text) {
        showing = true;
        form.show(text);
        publicInterest.setVisible(text.ground() != null);
        showing = false;
    }

    private void markdown(String property, String label) {
        field(property, new MarkdownField(label)).setMaxLength(DecisionText.LONGEST_TEXT);
    }

    private void approves(List<ApprovalChoice> choices) {
        Map<Approved, String> words =
                choices.stream().collect(Collectors.toMap(ApprovalChoice::approved, ApprovalChoice::words));
        Select<Approved> approves = field("approves", new Select<>());
        approves.setLabel("What it approves");
        approves.setItems(choices.stream().map(ApprovalChoice::approved).toList());
        approves.setItemLabelGenerator(choice -> Objects.requireNonNullElse(words.get(choice), ""));
    }

    private void supersedes(List<DecisionLine> standing) {
        Map<DecisionId, String> words = standing.stream()
                .collect(
                        Collectors.toMap(DecisionLine::id, line -> line.number().text() + " " + line.title()));
        Select<DecisionId> supersedes = field("supersedes", new Select<>());
        supersedes.setLabel("Supersedes");
        supersedes.setHelperText("A signed notice that this one puts right. It stays readable and leads here.");
        supersedes.setItems(standing.stream().map(DecisionLine::id).toList());
        supersedes.setItemLabelGenerator(id -> id == null ? "" : words.getOrDefault(id, "A superseded notice"));
        allowNone(supersedes, "None");
    }

    private void exemption() {
        Select<ExemptGround> ground = field("ground", new Select<>());
        ground.setLabel("Exempt from publication");
        ground.setHelperText(
                "The paragraph of Schedule 12A to the Local Government Act 1972, if it may not be published.");
        ground.setItems(ExemptGround.values());
        ground.setItemLabelGenerator(item -> item == null ? "" : item.label());
        allowNone(ground, "No: everybody may read it");
        ground.addValueChangeListener(change -> publicInterest.setVisible(change.getValue() != null));
        field("publicInterest", publicInterest).setMaxLength(DecisionText.LONGEST_REASON);
        publicInterest.setHelperText("Kept with the notice, not published.");
        publicInterest.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private static void allowNone(Select<?> select, String words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words);
        select.setPlaceholder(words);
    }

    private <V, F extends Component & HasValue<?, V>> F field(String property, F field) {
        form.field(property, field).addValueChangeListener(change -> tell());
        return field;
    }

    private void tell() {
        if (!showing) {
            form.read().ifPresent(changed);
        }
    }
}
