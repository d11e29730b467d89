package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.report.DeliverablePart;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.LayoutChoice;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportDraft;
import uk.muster.text.Dates;
import uk.muster.ui.HtmlBlock;

/**
 * The paper on its page: rendered as it will be published, one block of HTML a deliverable, so that hundreds of
 * paragraphs stay quick. What the editor writes is edited where it stands.
 */
final class PaperPane extends Div {

    private final PaperHtml html;
    private final Editor editor;
    private final WrittenPart front;
    private final Div body = new Div();
    private final WrittenPart closing;

    /** Stores what the editor does on the page. */
    interface Editor extends WrittenPart.Store {

        void choose(LayoutChoice choice, Layout layout);
    }

    PaperPane(PaperHtml html, Editor editor) {
        this.html = html;
        this.editor = editor;
        this.front = new WrittenPart("Edit front matter", new FrontFields(), editor);
        this.closing = new WrittenPart("Edit implications and recommendation", new ClosingFields(), editor);
        addClassNames("report__main", "report__paper", "paper");
        add(front, body, closing);
    }

    void show(ReportDraft draft, Linking linking, boolean editable) {
        FrontMatter written = draft.frontMatter();
        front.show(written, front(draft.document(), linking), editable);
        closing.show(written, closing(draft.document(), linking), editable);
        body.removeAll();
        Map<String, LayoutChoice> choices = editable
                ? draft.layouts().stream().collect(Collectors.toMap(LayoutChoice::number, Function.identity()))
                : Map.of();
        draft.document().objectives().forEach(objective -> {
            body.add(new HtmlBlock(html.objective(objective, linking)));
            objective.deliverables().forEach(part -> add(part, choices, linking));
        });
    }

    boolean hasUnsavedWords() {
        return front.hasUnsavedWords() || closing.hasUnsavedWords();
    }

    /** @return whether everything is stored now */
    boolean saveAll() {
        return front.save() && closing.save();
    }

    private void add(DeliverablePart part, Map<String, LayoutChoice> choices, Linking linking) {
        body.add(new HtmlBlock(html.deliverable(part, linking)));
        LayoutChoice choice = choices.get(part.number());
        if (choice != null) {
            body.add(toggle(choice));
        }
    }

    private Component toggle(LayoutChoice choice) {
        Layout other = choice.layout() == Layout.TABLE ? Layout.PARAGRAPHS : Layout.TABLE;
        NativeButton button = new NativeButton(
                "Show %s as: %s".formatted(choice.number(), other.label()), click -> editor.choose(choice, other));
        button.addClassName("link-button");
        Div line = new Div(button);
        line.addClassName("report__choice");
        return line;
    }

    private List<Component> front(ReportDocument document, Linking linking) {
        Div head = new Div(new Paragraph(document.board()), new H2(document.title()), new Paragraph(facts(document)));
        head.setId("head");
        head.addClassName("report__head");
        Stream<Component> sections = IntStream.range(0, document.front().size())
                .mapToObj(index -> new HtmlBlock(html.section(document.front().get(index), index, linking)));
        return Stream.concat(Stream.of(head), sections).toList();
    }

    private static String facts(ReportDocument document) {
        List<String> facts = new ArrayList<>();
        facts.add("Meeting of " + Dates.day(document.meetingOn()));
        if (!document.agendaItem().isBlank()) {
            facts.add("Agenda item " + document.agendaItem());
        }
        if (!document.author().isBlank()) {
            facts.add("Report of " + document.author());
        }
        return String.join(" · ", facts);
    }

    private List<Component> closing(ReportDocument document, Linking linking) {
        return List.of(
                new HtmlBlock(html.implications(document.implications(), linking)),
                new HtmlBlock(html.recommendation(document.recommendation(), linking)));
    }
}
