package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.IdGenerator;
import uk.muster.report.FrontMatter;
import uk.muster.report.Section;
import uk.muster.report.SectionText;
import uk.muster.ui.Children;
import uk.muster.ui.SharedLine;
import uk.muster.ui.UndoNotice;

/** The head of the paper and its front sections: added, put in order, removed. */
final class FrontFields extends WrittenFields implements SectionFields.Neighbours {

    private final SharedLine first = new SharedLine("Title");
    private final SharedField title;
    private final SharedField agendaItem;
    private final SharedField author;
    private final List<SectionFields> sections = new ArrayList<>();
    private final Div sectionList = new Div();
    private final IdGenerator ids;
    private final Sharing sharing;
    private final Runnable changed;

    FrontFields(IdGenerator ids, Sharing sharing, Runnable changed) {
        this.ids = ids;
        this.sharing = sharing;
        this.changed = changed;
        SharedLine item = new SharedLine("Agenda item");
        SharedLine reporter = new SharedLine("Author");
        first.setMaxLength(300);
        item.setMaxLength(20);
        reporter.setMaxLength(160);
        reporter.setHelperText("Who reports, as the paper names them: “Chief Constable”.");
        title = SharedField.line(FrontMatter.TITLE, first, sharing, changed);
        agendaItem = SharedField.line(FrontMatter.AGENDA_ITEM, item, sharing, changed);
        author = SharedField.line(FrontMatter.AUTHOR, reporter, sharing, changed);
        Div facts = new Div(author.component(), agendaItem.component());
        facts.addClassName("front__facts");
        sectionList.addClassName("front");
        add(title.component(), facts, sectionList, new Button("Add section", click -> addSection()));
    }

    @Override
    void show(FrontMatter written) {
        title.show(written.title());
        agendaItem.show(written.agendaItem());
        author.show(written.author());
        Map<UUID, SectionFields> there =
                sections.stream().collect(Collectors.toMap(SectionFields::section, Function.identity()));
        List<SectionFields> wanted = written.sections().stream()
                .map(section -> there.getOrDefault(section.id(), fieldsOf(section)))
                .toList();
        for (int index = 0; index < wanted.size(); index++) {
            wanted.get(index).show(written.sections().get(index));
        }
        if (!wanted.equals(sections)) {
            sections.clear();
            sections.addAll(wanted);
            arrange();
        }
    }

    private SectionFields fieldsOf(SectionText section) {
        return new SectionFields(section, this, sharing, changed);
    }

    @Override
    void focusFirst() {
        first.focus();
    }

    @Override
    FrontMatter applyTo(FrontMatter base) {
        return new FrontMatter(
                title.words(),
                agendaItem.words(),
                author.words(),
                sections.stream().map(SectionFields::read).toList(),
                base.implications(),
                base.recommendation(),
                base.leads(),
                base.version());
    }

    @Override
    Stream<SharedField> fields() {
        return Stream.concat(
                Stream.of(title, agendaItem, author), sections.stream().flatMap(SectionFields::fields));
    }

    @Override
    public void move(SectionFields section, int by) {
        int to = sections.indexOf(section) + by;
        if (to >= 0 && to < sections.size()) {
            sections.remove(section);
            insert(to, section);
        }
    }

    @Override
    public void remove(SectionFields section) {
        int place = sections.indexOf(section);
        sections.remove(section);
        arrange();
        changed.run();
        getUI().ifPresent(ui -> UndoNotice.show(
                ui,
                section.title() + " removed.",
                () -> insert(Math.min(place, sections.size()), fieldsOf(section.read()))));
    }

    private void addSection() {
        insert(sections.size(), fieldsOf(new SectionText(ids.generateId(), "", "")));
    }

    private void insert(int place, SectionFields section) {
        sections.add(place, section);
        arrange();
        changed.run();
    }

    /** Puts the sections in their order, under the ids by which findings lead to them. */
    private void arrange() {
        for (int index = 0; index < sections.size(); index++) {
            sections.get(index).setId(Section.anchor(index));
        }
        Children.arrange(sectionList, sections);
    }
}
