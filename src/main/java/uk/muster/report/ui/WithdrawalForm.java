package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import uk.muster.report.ReportRefused;

/**
 * Where a published edition is taken from public reach. Nothing brings it back, so that its number has to be typed: that
 * also says which of several is meant.
 */
final class WithdrawalForm extends Details {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NUMBER = 20;

    private final TextField edition = new TextField("Number of the edition to withdraw");
    private final TextArea reason = new TextArea("Why is it withdrawn?");
    private final Taker taker;
    private List<String> editions = List.of();

    /** Withdraws. */
    interface Taker {

        /** @throws ReportRefused if the reason will not do */
        void withdraw(String edition, String reason);
    }

    WithdrawalForm(Taker taker) {
        super("Withdraw an edition…");
        this.taker = taker;
        reason.setHelperText(
                "Everybody who asks for the edition will read this. Do not repeat what should not have been"
                        + " public.");
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setManualValidation(true);
        edition.setMaxLength(LONGEST_NUMBER);
        edition.setManualValidation(true);
        Button button = new Button("Withdraw it for good", click -> withdraw());
        button.addThemeVariants(ButtonVariant.ERROR);
        Div fields = new Div(consequences(), reason, edition, button);
        fields.addClassName("report__reason-form");
        add(fields);
    }

    /** @param publicNow the editions that are public, of which there must be some */
    void offer(List<String> publicNow) {
        editions = List.copyOf(publicNow);
        edition.setHelperText("Public now: " + String.join(", ", editions) + ". Type the number.");
    }

    private static Div consequences() {
        UnorderedList list = new UnorderedList(
                new ListItem("Nobody can read it any more, in any form, on the public site or as a panel member."),
                new ListItem("At its address stands that it was withdrawn, when and why."),
                new ListItem("The publication log keeps showing that there was this edition, without its words."),
                new ListItem("It stays among the body’s records. Copies that people have already made stay with them."),
                new ListItem("To publish the paper again without what leaked, begin a correction afterwards."));
        return new Div(new Paragraph("For an edition that should never have been public. It cannot be undone:"), list);
    }

    private void withdraw() {
        boolean known = editions.contains(edition.getValue().strip());
        edition.setErrorMessage(
                "No edition of that number is public. Type one of: " + String.join(", ", editions) + ".");
        edition.setInvalid(!known);
        reason.setInvalid(false);
        if (!known) {
            edition.focus();
            return;
        }
        try {
            taker.withdraw(edition.getValue().strip(), reason.getValue());
            edition.clear();
            reason.clear();
            setOpened(false);
        } catch (ReportRefused refused) {
            reason.setErrorMessage(refused.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
