package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.QuestionOvertaken;
import uk.muster.scrutiny.QuestionRefused;
import uk.muster.security.NoSuchThing;
import uk.muster.text.Dates;
import uk.muster.text.WordMerge;
import uk.muster.ui.Drafts;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.Notice;
import uk.muster.ui.SharedTextArea;
import uk.muster.ui.SharedTyping;
import uk.muster.ui.TwoVersions;

/**
 * A text that is stored as it is typed, and brought together with what was stored meanwhile from another window or by
 * another person. Decision 0233.
 */
final class KeptText extends Div {

    /** For words that only one person writes. */
    static final String ONESELF = "You, in another window,";

    /** Where the words go. */
    interface Store {

        /** @return the version with these words */
        long save(String text, long version);

        /** What stands now. */
        KeptWords now();
    }

    /** What is done with the words as their writer sees them. */
    interface Deed {

        void act(String text, long version);
    }

    private final HasValue<?, String> field;
    private final Component component;
    private final HasValidationProperties validation;
    private final Focusable<?> focus;
    private final SharedTyping typing;
    private final Store store;
    private final Clock clock;
    private final String label;
    private final String who;
    private final Span kept = new Span();
    private final Div problem = new Div();
    private KeptWords stored = KeptWords.NONE;

    private <F extends Component & HasValue<?, String> & HasValidationProperties & Focusable<?>> KeptText(
            F field, SharedTyping typing, String label, String who, Store store, Clock clock) {
        this.field = field;
        this.typing = typing;
        this.label = label;
        this.who = who;
        this.store = store;
        this.clock = clock;
        component = field;
        validation = field;
        focus = field;
        field.addValueChangeListener(change -> {
            validation.setInvalid(false);
            if (change.isFromClient()) {
                keep();
            }
        });
        kept.addClassName("quiet");
        kept.getElement().setAttribute("role", "status");
        addClassName("kept-text");
        add(field, kept, problem);
    }

    /** @param who else may write there, to begin a sentence with */
    static KeptText plain(SharedTextArea area, String who, Store store, Clock clock) {
        area.setManualValidation(true);
        return new KeptText(area, area.typing(), area.getLabel(), who, store, clock);
    }

    /** @param who else may write there, to begin a sentence with */
    static KeptText markdown(MarkdownField field, String who, Store store, Clock clock) {
        return new KeptText(field, field.area().typing(), field.getLabel(), who, store, clock);
    }

    /** Goes on from what is stored. */
    void show(KeptWords now) {
        goOnFrom(now);
        field.setValue(now.text());
        typing.setStored(now.version());
    }

    private void goOnFrom(KeptWords now) {
        stored = now;
        problem.removeAll();
        component.setVisible(true);
        validation.setInvalid(false);
        kept.setText("");
    }

    /** Keeps what is typed from now on on this device too, until it is stored. */
    void keepOnDevice(Drafts drafts, String part) {
        drafts.follow(stored.version());
        drafts.keep(part, typing);
    }

    /** Stores words that were typed on this device before and never were. */
    boolean recover(String text, long version) {
        String base = version == stored.version() ? stored.text() : "";
        return text.equals(stored.text()) || bringTogether(base, text);
    }

    /**
     * Does something with what is written; what is in the way is said beside it.
     *
     * @return whether it was done
     */
    boolean attempt(Deed deed) {
        return attempt(deed, () -> {
            if (bringTogether(stored.text(), field.getValue())) {
                problem.add(Notice.warning("Other words were stored here meanwhile, and yours are brought together with"
                        + " them. Nothing else was done: read it again, then try again."));
            }
        });
    }

    private boolean attempt(Deed deed, Runnable overtake) {
        problem.removeAll();
        try {
            deed.act(field.getValue(), stored.version());
            return true;
        } catch (QuestionOvertaken overtaken) {
            overtake.run();
        } catch (QuestionRefused | NoSuchThing refused) {
            kept.setText("");
            String unsaved = isStored() ? "" : " What you typed is still here: copy what you need.";
            problem.add(Notice.error(refused.getMessage() + unsaved));
        }
        return false;
    }

    void refuse(String why) {
        validation.setErrorMessage(why);
        validation.setInvalid(true);
        focus.focus();
    }

    void focus() {
        focus.focus();
    }

    boolean isBlank() {
        return field.getValue().isBlank();
    }

    boolean isStored() {
        return field.getValue().strip().equals(stored.text());
    }

    private boolean keep() {
        return attempt(this::save, () -> bringTogether(stored.text(), field.getValue()));
    }

    private void save(String text, long version) {
        stored = new KeptWords(text.strip(), store.save(text, version));
        typing.setStored(stored.version());
        kept.setText("Saved " + Dates.time(Instant.now(clock)));
    }

    private boolean bringTogether(String base, String mine) {
        KeptWords theirs = store.now();
        return WordMerge.merge(base, mine.strip(), theirs.text())
                .map(merged -> goOn(theirs, merged))
                .orElseGet(() -> offer(theirs, mine));
    }

    private boolean goOn(KeptWords theirs, String text) {
        goOnFrom(theirs);
        field.setValue(text);
        return keep();
    }

    /** Both were written in the same place: both texts are shown, and the writer chooses. */
    private boolean offer(KeptWords theirs, String mine) {
        problem.removeAll();
        TwoVersions versions = new TwoVersions(
                who,
                List.of(new TwoVersions.Part(label, mine, theirs.text())),
                choice("Keep both", theirs, theirs.text() + "\n\n" + mine),
                choice("Keep my words", theirs, mine),
                choice("Take theirs", theirs, theirs.text()));
        kept.setText("");
        component.setVisible(false);
        problem.add(versions);
        versions.focus();
        return false;
    }

    private Button choice(String words, KeptWords theirs, String chosen) {
        return new Button(words, click -> {
            goOn(theirs, chosen);
            focus();
        });
    }
}
