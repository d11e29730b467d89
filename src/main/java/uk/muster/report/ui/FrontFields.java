package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.muster.report.FrontMatter;
import uk.muster.report.Section;
import uk.muster.report.SectionText;
import uk.muster.text.Passage;
import uk.muster.ui.UndoNotice;

/** The head of the paper and its front sections: added, put in order, removed. */
final class FrontFields extends WrittenFields implements SectionFields.Neighbours {

    private final TextField title = new TextField("Title");
    private final TextField agendaItem = new TextField("Agenda item");
    private final TextField author = new TextField("Author");
    private final List<SectionFields> sections = new ArrayList<>();
    private final Div sectionList = new Div();

    FrontFields() {
        title.setMaxLength(300);
        agendaItem.setMaxLength(20);
        author.setMaxLength(160);
        author.setHelperText("Who reports, as the paper names them: “Chief Constable”.");
        Div facts = new Div(author, agendaItem);
        facts.addClassName("front__facts");
        sectionList.addClassName("front");
        add(title, facts, sectionList, new Button("Add section", click -> addSection()));
    }

    @Override
    void show(FrontMatter written) {
        title.setValue(written.title());
        agendaItem.setValue(written.agendaItem());
        author.setValue(written.author());
        sections.clear();
        written.sections().forEach(section -> sections.add(new SectionFields(section, this)));
        arrange();
    }

    @Override
    void focusFirst() {
        title.focus();
    }

    @Override
    FrontMatter applyTo(FrontMatter base) {
        return new FrontMatter(
                title.getValue(),
                agendaItem.getValue(),
                author.getValue(),
                sections.stream().map(SectionFields::read).toList(),
                base.implications(),
                base.recommendation(),
                base.version());
    }

    @Override
    List<Passage> passages(FrontMatter written) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("title", "Title", written.title()));
        passages.add(new Passage("agendaItem", "Agenda item", written.agendaItem()));
        passages.add(new Passage("author", "Author", written.author()));
        for (SectionText section : written.sections()) {
            passages.add(new Passage(section.heading(), section.heading(), section.text()));
        }
        return passages;
    }

    @Override
    public void move(SectionFields section, int by) {
        int to = sections.indexOf(section) + by;
        if (to >= 0 && to < sections.size()) {
            sections.remove(section);
            sections.add(to, section);
            arrange();
        }
    }

    @Override
    public void remove(SectionFields section) {
        int place = sections.indexOf(section);
        sections.remove(section);
        arrange();
        getUI().ifPresent(ui -> UndoNotice.show(ui, section.title() + " removed.", () -> {
            sections.add(Math.min(place, sections.size()), section);
            arrange();
        }));
    }

    private void addSection() {
        sections.add(new SectionFields(new SectionText("", ""), this));
        arrange();
    }

    /** Puts the sections in their order, under the ids by which findings lead to them. */
    private void arrange() {
        sectionList.removeAll();
        IntStream.range(0, sections.size()).forEach(index -> {
            sections.get(index).setId(Section.anchor(index));
            sectionList.add(sections.get(index));
        });
    }
}
