package uk.muster.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import uk.muster.decision.DecisionConflict;
import uk.muster.decision.DecisionDetail;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionMerge;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionRefused;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.security.NoSuchThing;
import uk.muster.ui.Notice;
import uk.muster.ui.TwoVersions;

/** Where a notice is written: kept while it is typed, with what another editor writes meanwhile. */
final class DecisionForm extends Div {

    private final DecisionId id;
    private final DecisionService decisions;
    private final DecisionReader reader;
    private final DecisionFields fields;
    private final Span kept = new Span();
    private final Div problem = new Div();
    private final Wanting wanting;
    private DecisionText stored;
    private long version;

    /** @param discarded is told what stood in the draft when it was discarded */
    DecisionForm(
            DecisionDetail notice, DecisionService decisions, DecisionReader reader, Consumer<DecisionText> discarded) {
        id = notice.id();
        this.decisions = decisions;
        this.reader = reader;
        stored = notice.text();
        version = notice.version();
        fields = new DecisionFields(reader.approvalChoices(), reader.standing(), this::keep);
        fields.show(stored);
        wanting = new Wanting(stored.wanting());
        kept.addClassName("quiet");
        kept.getElement().setAttribute("role", "status");
        Button discard = new Button("Discard this draft", click -> discard(discarded));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div deeds = new Div(kept, discard);
        deeds.addClassName("decision__deeds");
        addClassName("decision");
        add(problem, fields, wanting, deeds);
    }

    private void keep(DecisionText text) {
        trying(() -> {
            try {
                version = decisions.write(id, text, version);
            } catch (DecisionConflict overtaken) {
                bringTogether(text);
                return;
            }
            stored = text;
            wanting.show(text.wanting());
            kept.setText("Saved");
        });
    }

    private void bringTogether(DecisionText mine) {
        DecisionDetail theirs = reader.notice(id);
        DecisionMerge merge = DecisionMerge.of(stored, mine, theirs.text());
        if (merge.clashes().isEmpty()) {
            goOnFrom(theirs, merge.withMine());
            return;
        }
        TwoVersions versions = TwoVersions.ofWholes(
                theirs.changedBy(),
                merge.clashes().stream()
                        .map(clash -> new TwoVersions.Part(clash.part(), clash.mine(), clash.theirs()))
                        .toList(),
                () -> goOnFrom(theirs, merge.withMine()),
                () -> goOnFrom(theirs, merge.withTheirs()));
        kept.setText("");
        problem.add(versions);
        versions.focus();
    }

    private void goOnFrom(DecisionDetail theirs, DecisionText text) {
        stored = theirs.text();
        version = theirs.version();
        fields.show(text);
        keep(text);
    }

    private void discard(Consumer<DecisionText> discarded) {
        trying(() -> {
            decisions.discard(id, version);
            discarded.accept(stored);
        });
    }

    private void trying(Runnable step) {
        problem.removeAll();
        try {
            step.run();
        } catch (DecisionRefused | NoSuchThing refused) {
            kept.setText("");
            problem.add(Notice.error(refused.getMessage() + " What you typed is still here: copy what you need."));
        }
    }
}
