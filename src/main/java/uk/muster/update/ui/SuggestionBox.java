package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import uk.muster.text.Dates;
import uk.muster.text.Difference;
import uk.muster.ui.HtmlBlock;
import uk.muster.update.SuggestionState;
import uk.muster.update.SuggestionView;

/** One suggestion: the words compared, who made it and why, and what the reader may do with it. */
final class SuggestionBox extends Div {

    private final SuggestionView suggestion;
    private final String now;
    private final Suggestions suggestions;
    private final HtmlBlock compared = new HtmlBlock("");
    private final Paragraph standing = new Paragraph();
    private final Div deeds = new Div();

    /** @param now what the paragraph says by now */
    SuggestionBox(SuggestionView suggestion, String now, Suggestions suggestions) {
        this.suggestion = suggestion;
        this.now = now;
        this.suggestions = suggestions;
        addClassName("suggestion");
        standing.addClassName("quiet");
        compared.addClassName("compared__words");
        deeds.addClassName("suggestion__deeds");
        H5 heading = new H5(suggestion.by() + " suggested other words");
        Paragraph when = new Paragraph(Dates.moment(suggestion.at()));
        when.addClassName("quiet");
        add(heading, when);
        if (!suggestion.note().isEmpty()) {
            add(new Paragraph("“" + suggestion.note() + "”"));
        }
        add(compared, standing, deeds);
        showAgainst(suggestion.before());
    }

    private void showAgainst(String over) {
        compared.setHtml(Difference.between(over, suggestion.words()).toHtml());
        boolean stale = suggestion.isOpen() && !over.equals(now);
        standing.setText(stale ? "The paragraph has been changed since this was suggested." : outcome(suggestion));
        standing.setVisible(!standing.getText().isEmpty());
        deeds.removeAll();
        if (stale) {
            deeds.add(new Button("Compare with what it says now", click -> showAgainst(now)));
        } else if (suggestion.mayAnswer()) {
            deeds.add(accepting(over));
        }
        if (suggestion.mayAnswer()) {
            deeds.add(new Button(
                    "Decline…", click -> new DeclineDialog(reason -> suggestions.decline(suggestion, reason)).open()));
        }
        if (suggestion.mayWithdraw()) {
            deeds.add(new Button("Withdraw", click -> suggestions.withdraw(suggestion)));
        }
    }

    private Button accepting(String over) {
        Button accept = new Button("Accept", click -> suggestions.accept(suggestion, over));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        return accept;
    }

    private static String outcome(SuggestionView suggestion) {
        if (suggestion.state() == SuggestionState.OPEN) {
            return suggestion.mayAnswer() ? "" : "The unit has not answered yet.";
        }
        String deed = suggestion.state() == SuggestionState.ACCEPTED ? "Accepted" : "Declined";
        String by = deed + " by " + suggestion.settledBy() + moment(suggestion);
        return suggestion.reason().isEmpty() ? by + "." : by + ": “" + suggestion.reason() + "”";
    }

    private static String moment(SuggestionView suggestion) {
        var at = suggestion.settledAt();
        return at == null ? "" : ", " + Dates.moment(at);
    }
}
