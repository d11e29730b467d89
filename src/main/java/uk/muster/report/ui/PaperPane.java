package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.IdGenerator;
import uk.muster.live.Visitor;
import uk.muster.report.Exemptible;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.LayoutChoice;
import uk.muster.report.LeadPlace;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportDraft;
import uk.muster.ui.HtmlBlock;

/** The paper on its page: rendered as it will be published. What the editor writes is edited where it stands. */
final class PaperPane extends Div {

    private final PaperHtml html;
    private final Editor editor;
    private final Sharing sharing;
    private final WrittenPart front;
    private final PaperBody body;
    private final WrittenPart closing;
    private final AnnexesPart annexes;
    private final NativeButton otherEdition = new NativeButton();
    private final PaperHead head = new PaperHead();
    private final PaperBlocks sections = new PaperBlocks();
    private final HtmlBlock implications = new HtmlBlock("");
    private final HtmlBlock recommendation = new HtmlBlock("");
    private Map<String, Exemptible> exemptible = Map.of();
    private Runnable again = () -> {};
    private boolean asThePublic;
    private @Nullable Shown shown;
    private List<Component> frontReading = List.of();
    private List<Component> closingReading = List.of();

    /** Stores what the editor does on the page. */
    interface Editor extends WrittenPart.Store {

        void choose(LayoutChoice choice, Layout layout);

        /** @return whether that could be done */
        boolean arrange(LayoutChoice choice, List<LayoutChoice.Answering> order);

        /** Stores words that were typed on an earlier version. */
        FrontMatter recover(String passage, String text, long version);

        /** Puts the editor at the paper, where the others see them. */
        Sharing share(PaperPane pane);
    }

    /** What front matter and closing were rendered of. */
    private record Shown(ReportDocument document, Linking linking) {}

    PaperPane(PaperHtml html, Editor editor, ExemptDesk desk, SuggestDesk suggesting, IdGenerator ids, Clock clock) {
        this.html = html;
        this.editor = editor;
        this.sharing = editor.share(this);
        this.front = new WrittenPart(
                "Edit front matter", changed -> new FrontFields(ids, sharing, changed), editor, sharing, clock);
        this.body = new PaperBody(html, editor, sharing, clock);
        this.closing = new WrittenPart(
                "Edit implications and recommendation",
                changed -> new ClosingFields(sharing, changed),
                editor,
                sharing,
                clock);
        addClassNames("report__main", "report__paper", "paper");
        this.annexes = new AnnexesPart(html, desk, sharing, ids);
        otherEdition.addClassName("link-button");
        otherEdition.addClickListener(click -> turn());
        add(otherEdition, front, body, closing, annexes);
        onMark("exempt", anchor -> thingAt(anchor).ifPresent(desk::open));
        onMark("suggest", anchor -> thingAt(anchor).ifPresent(suggesting::open));
        onMark("lead", body::lead);
    }

    /** The place whose button of that name was pressed; the buttons stand in the rendered HTML. */
    static String marked(String name) {
        return "(event.target.closest('[data-%1$s]') || {dataset: {%1$s: ''}}).dataset.%1$s".formatted(name);
    }

    static String isMark(String name) {
        return "event.target.closest('[data-%s]') !== null".formatted(name);
    }

    private void onMark(String name, Consumer<String> open) {
        String marked = marked(name);
        getElement()
                .addEventListener(
                        "click",
                        click -> open.accept(click.getEventData().get(marked).asString()))
                .setFilter(isMark(name))
                .addEventData(marked);
    }

    private Optional<Exemptible> thingAt(String anchor) {
        return Optional.ofNullable(exemptible.get(anchor));
    }

    private void turn() {
        asThePublic = !asThePublic;
        again.run();
    }

    /** Only what the board reads is written in: the public's edition follows from it. */
    void show(ReportDraft draft, Linking reading, boolean mayEdit) {
        again = () -> show(draft, reading, mayEdit);
        exemptible = draft.exemptible();
        boolean exempt = draft.document().holdsExempt();
        asThePublic = asThePublic && exempt;
        otherEdition.setVisible(exempt);
        otherEdition.setText(asThePublic ? "Read as the board will" : "Read as the public will");
        boolean editable = mayEdit && !asThePublic;
        Linking linking = reading.marking(editable);
        ReportDocument document = asThePublic ? draft.document().publicEdition() : draft.document();
        FrontMatter written = draft.frontMatter();
        Shown now = new Shown(document, linking);
        if (!now.equals(shown)) {
            shown = now;
            frontReading = front(document, linking);
            closingReading = closing(document, linking);
        }
        front.show(written, frontReading, editable);
        closing.show(written, closingReading, editable);
        body.show(draft, document, linking, editable);
        annexes.show(document.annexes(), draft.annexes(), linking, editable);
    }

    void showOthers(List<Visitor> visitors) {
        front.showOthers(visitors);
        body.showOthers(visitors);
        closing.showOthers(visitors);
    }

    /** Opens the part that holds the passage, to write there. */
    void write(String passage) {
        if (passage.startsWith(AnnexesPart.PASSAGE)) {
            annexes.write(passage);
        } else {
            LeadPlace.ofPassage(passage)
                    .ifPresentOrElse(
                            place -> body.write(place, passage),
                            () -> partOf(passage).write(passage));
        }
    }

    private WrittenPart partOf(String passage) {
        return ClosingFields.hasPassage(passage) ? closing : front;
    }

    /** Brings back what was typed on this device and never stored. */
    void recoverDrafts() {
        sharing.drafts().recover();
    }

    /** Stores words that were typed on an earlier version; says whether that could be done. */
    boolean recover(String passage, String text, long version) {
        if (passage.startsWith(AnnexesPart.PASSAGE)) {
            annexes.bringBack(passage, text, version);
            return false;
        }
        Supplier<FrontMatter> recovery = () -> editor.recover(passage, text, version);
        return LeadPlace.ofPassage(passage)
                .map(place -> body.recover(place, recovery))
                .orElseGet(() -> partOf(passage).recover(recovery));
    }

    boolean hasUnsavedWords() {
        return front.hasUnsavedWords()
                || body.hasUnsavedWords()
                || closing.hasUnsavedWords()
                || annexes.hasUnsavedWords();
    }

    private List<Component> front(ReportDocument document, Linking linking) {
        head.show(document);
        Map<String, String> parts = new LinkedHashMap<>();
        for (int index = 0; index < document.front().size(); index++) {
            parts.put("section " + index, html.section(document.front().get(index), index, linking));
        }
        sections.show(parts);
        return Stream.<Component>concat(Stream.of(head), sections.all().stream())
                .toList();
    }

    private List<Component> closing(ReportDocument document, Linking linking) {
        implications.setHtml(html.implications(document.implications(), linking));
        recommendation.setHtml(html.recommendation(document.recommendation(), linking));
        return List.of(implications, recommendation);
    }
}
