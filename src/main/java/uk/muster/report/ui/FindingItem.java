package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Finding;
import uk.muster.report.FindingKind;
import uk.muster.report.Mend;
import uk.muster.report.Reason;
import uk.muster.text.Dates;

/** One finding: a link to its place, what is wrong there, where it is mended; of a warning, why it may stand. */
final class FindingItem extends ListItem {

    private final Finding finding;
    private final @Nullable Reason reason;
    private final Div deeds = new Div();
    private final Button reasonButton;

    /** Opens and knows the fields for reasons. */
    interface Reasons {

        @Nullable
        ReasonForm formFor(Finding finding);

        ReasonForm open(Finding finding, String before);
    }

    FindingItem(
            Finding finding,
            @Nullable Reason reason,
            FindingsPane.Context context,
            FindingsPane.Editor editor,
            Reasons reasons) {
        this.finding = finding;
        this.reason = reason;
        addClassName("report__finding");
        setClassName("report__finding--error", finding.stopsPublication());
        String title = finding.place().title();
        reasonButton = small(reason == null ? "Give a reason" : "Change the reason");
        reasonButton.setAriaLabel(reasonButton.getText() + " for " + title);
        deeds.addClassName("report__deeds");
        add(new Anchor(context.linking().href(finding.place().target()), title), new Span(finding.message()));
        if (reason != null) {
            add(words(reason));
        }
        finding.mends().stream().flatMap(mend -> control(mend, context, editor)).forEach(deeds::add);
        add(deeds);
        if (context.editable() && !finding.stopsPublication()) {
            offerReason(reasons);
        }
        deeds.setVisible(deeds.getComponentCount() > 0);
    }

    FindingKind kind() {
        return finding.kind();
    }

    boolean shows(Finding.Key key) {
        return finding.key().equals(key);
    }

    /** Whether it stands here without a reason, and nobody is writing one. */
    boolean wantsReason() {
        return reason == null && reasonButton.getParent().isPresent();
    }

    void focusReason() {
        reasonButton.focus();
    }

    private void offerReason(Reasons reasons) {
        ReasonForm open = reasons.formFor(finding);
        if (open != null) {
            add(open);
            return;
        }
        deeds.add(reasonButton);
        reasonButton.addClickListener(click -> {
            deeds.remove(reasonButton);
            add(reasons.open(finding, reason == null ? "" : reason.words()));
        });
    }

    private Stream<Component> control(Mend mend, FindingsPane.Context context, FindingsPane.Editor editor) {
        return switch (mend) {
            case Mend.Passage(String key) ->
                context.editable() ? Stream.of(writing(key, editor)) : Stream.<Component>empty();
            case Mend.Update(var request, String unit) ->
                Stream.of(link("round-update/" + request.value(), "Open the update of " + unit));
            case Mend.RoundDates() -> Stream.of(link("rounds/" + context.round(), "Open the round's dates"));
            case Mend.Requests(String deliverable) ->
                Stream.of(link("rounds/" + context.round(), "Open the round's requests"));
        };
    }

    private Button writing(String passage, FindingsPane.Editor editor) {
        Button write = small("Write there");
        write.setAriaLabel("Write there: " + finding.place().name());
        write.addClickListener(click -> editor.write(passage));
        return write;
    }

    private static Anchor link(String address, String words) {
        return new Anchor(address, words);
    }

    private static Button small(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Paragraph words(Reason reason) {
        Paragraph words =
                new Paragraph("Reason: %s (%s, %s)".formatted(reason.words(), reason.by(), Dates.moment(reason.at())));
        words.addClassName("report__reason");
        return words;
    }
}
