package uk.muster.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.security.UnitId;
import uk.muster.update.ParagraphText;
import uk.muster.update.Result;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** Updates for tests, written and handed in by the units' leads. */
@Component
public class TestUpdates {

    private final RoundService rounds;
    private final UpdateService updates;
    private final TestOrganisation organisation;

    TestUpdates(RoundService rounds, UpdateService updates, TestOrganisation organisation) {
        this.rounds = rounds;
        this.updates = updates;
        this.organisation = organisation;
    }

    /** What the round asks of that unit, in the order of the plan. */
    public List<RequestId> asked(RoundId round, String unit) {
        UnitId id = organisation.unit(unit);
        return rounds.requests(round, List.of(id)).stream().map(RequestView::id).toList();
    }

    /** Signs the unit's lead in, who writes one paragraph and submits it. */
    public UpdateView submitted(RequestId request, String unit, String text) {
        SignedIn.as("lead." + unit);
        UpdateView stands = updates.update(request);
        UpdateView saved = updates.save(request, content(stands, text), stands.version());
        return updates.submit(request, saved.version());
    }

    /** Everything that a submitted update needs; the first paragraph keeps its id. */
    private static UpdateContent content(UpdateView stands, String text) {
        UUID paragraph = stands.content().paragraphs().stream()
                .findFirst()
                .map(ParagraphText::id)
                .orElseGet(UUID::randomUUID);
        return new UpdateContent(
                List.of(new ParagraphText(paragraph, text)),
                Status.ON_TRACK,
                "We expect this to go on.",
                "",
                "",
                new Result(new BigDecimal("3"), "April to June", "Crime system"),
                null);
    }
}
