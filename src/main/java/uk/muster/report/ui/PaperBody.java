package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.live.Visitor;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.LayoutChoice;
import uk.muster.report.LeadPlace;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportDraft;
import uk.muster.ui.Children;

/**
 * The plan's part of the paper: one block of HTML an objective and a deliverable, so that hundreds of paragraphs stay
 * quick; above it the lead-in that is being written there, below it how the units' answers appear.
 */
final class PaperBody extends Div {

    private final PaperHtml html;
    private final PaperPane.Editor editor;
    private final LeadDesk leads;

    /** By the anchors of their places, in the paper's order. */
    private final PaperBlocks blocks = new PaperBlocks();

    private Map<String, Component> choosers = Map.of();
    private List<LayoutChoice> choices = List.of();
    private boolean editable;

    PaperBody(PaperHtml html, PaperPane.Editor editor, Sharing sharing, Clock clock) {
        this.html = html;
        this.editor = editor;
        this.leads = new LeadDesk(editor, sharing, clock, this::focusMark);
    }

    void show(ReportDraft draft, ReportDocument document, Linking linking, boolean mayEdit) {
        editable = mayEdit;
        leads.show(draft.frontMatter(), draft.leads());
        choose(editable ? draft.layouts() : List.of());
        Map<String, String> parts = new LinkedHashMap<>();
        document.objectives().forEach(objective -> {
            parts.put(objective.anchor(), html.objective(objective, linking));
            objective.deliverables().forEach(part -> parts.put(part.anchor(), html.deliverable(part, linking)));
        });
        blocks.show(parts);
        layOut();
    }

    private void layOut() {
        List<Component> stand = new ArrayList<>();
        blocks.byName()
                .forEach((anchor, block) -> Stream.of(
                                leads.at(anchor), Optional.of(block), Optional.ofNullable(choosers.get(anchor)))
                        .flatMap(Optional::stream)
                        .forEach(stand::add));
        Children.arrange(this, stand);
    }

    private void choose(List<LayoutChoice> now) {
        if (!now.equals(choices)) {
            choices = now;
            choosers = now.stream().collect(Collectors.toMap(LayoutChoice::anchor, this::chooser));
        }
    }

    private Component chooser(LayoutChoice choice) {
        Layout other = choice.layout() == Layout.TABLE ? Layout.PARAGRAPHS : Layout.TABLE;
        NativeButton button = new NativeButton(
                "Show %s as: %s".formatted(choice.number(), other.label()), click -> editor.choose(choice, other));
        button.addClassName("link-button");
        NativeButton order = new NativeButton(
                "Order of the units in %s…".formatted(choice.number()),
                click -> new OrderDialog(choice, wanted -> editor.arrange(choice, wanted)).open());
        order.addClassName("link-button");
        Div line = new Div(button, order);
        line.addClassName("report__choice");
        return line;
    }

    /** Opens the lead-in of the place with that anchor. */
    void lead(String anchor) {
        leads.placeAt(anchor).filter(_ -> editable).ifPresent(place -> write(place, place.textKey()));
    }

    void write(LeadPlace place, String passage) {
        leads.open(place);
        layOut();
        leads.write(place, passage);
    }

    /** Stores words that were typed in a lead-in before; says whether that could be done. */
    boolean recover(LeadPlace place, Supplier<FrontMatter> recovery) {
        boolean done = leads.recover(place, recovery);
        layOut();
        return done;
    }

    void showOthers(List<Visitor> visitors) {
        leads.showOthers(visitors);
    }

    boolean hasUnsavedWords() {
        return leads.hasUnsavedWords();
    }

    /** Keys go on from where the lead-in was opened. */
    private void focusMark(String anchor) {
        getElement().executeJs("this.querySelector(`[data-lead='${$0}']`)?.focus()", anchor);
    }
}
