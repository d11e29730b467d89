package uk.muster.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import uk.muster.decision.BackgroundPaper;
import uk.muster.decision.DecisionText;

/** The background papers of a notice: a row each, with its name and the address where it is read. */
final class PapersField extends CustomField<List<BackgroundPaper>> {

    private static final BackgroundPaper BLANK = new BackgroundPaper("", "");

    private final Div rows = new Div();
    private final List<Row> list = new ArrayList<>();
    private final Button another = new Button("Add a background paper", click -> addAnother());

    PapersField() {
        super(List.of());
        setLabel("Background papers");
        setHelperText("What the decision rests on. The link may stay empty.");
        rows.addClassName("decision__papers");
        add(rows, another);
    }

    @Override
    protected List<BackgroundPaper> generateModelValue() {
        return list.stream().map(Row::read).filter(paper -> !paper.isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(List<BackgroundPaper> papers) {
        if (!papers.equals(generateModelValue())) {
            list.clear();
            rows.removeAll();
            papers.forEach(paper -> insert(list.size(), paper));
        }
    }

    private void addAnother() {
        insert(list.size(), BLANK).name.focus();
    }

    private Row insert(int place, BackgroundPaper paper) {
        Row row = new Row(paper);
        list.add(place, row);
        rows.addComponentAtIndex(place, row);
        arrange();
        return row;
    }

    private void remove(Row row) {
        list.remove(row);
        rows.remove(row);
        arrange();
        updateValue();
        another.focus();
    }

    private void arrange() {
        for (int index = 0; index < list.size(); index++) {
            list.get(index).number(index + 1);
        }
        another.setEnabled(list.size() < DecisionText.MOST_PAPERS);
    }

    private final class Row extends Div {

        private final TextField name = new TextField();
        private final TextField link = new TextField();
        private final Button remove = new Button("Remove", click -> remove(this));

        private Row(BackgroundPaper paper) {
            addClassName("decision__paper");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            name.setMaxLength(BackgroundPaper.LONGEST_NAME);
            link.setMaxLength(BackgroundPaper.LONGEST_LINK);
            name.setValue(paper.name());
            link.setValue(paper.link());
            link.setManualValidation(true);
            link.setErrorMessage("Begin the link with https://, or leave it empty.");
            name.setValueChangeMode(ValueChangeMode.LAZY);
            name.addValueChangeListener(change -> updateValue());
            link.addValueChangeListener(change -> {
                link.setInvalid(!read().isReadable());
                updateValue();
            });
            add(name, link, remove);
        }

        private void number(int number) {
            name.setLabel("Paper " + number);
            link.setLabel("Link to paper %d (optional)".formatted(number));
            remove.setAriaLabel("Remove paper " + number);
        }

        private BackgroundPaper read() {
            return new BackgroundPaper(name.getValue(), link.getValue());
        }
    }
}
