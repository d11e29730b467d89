package uk.muster.update;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;

/** The office suggests other words for what was approved; the unit takes or leaves them. Decision 0142. */
@Service
@Transactional
public class SuggestionService {

    /** A note or a reason is never longer. */
    public static final int LONGEST_NOTE = Suggestion.LONGEST_NOTE;

    private final Access access;
    private final Standings standings;
    private final UpdateChanges changes;
    private final UpdateRepository updates;
    private final SuggestionRepository suggestions;
    private final RoundsUnderWay rounds;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuggestionService(
            Access access,
            Standings standings,
            UpdateChanges changes,
            UpdateRepository updates,
            SuggestionRepository suggestions,
            RoundsUnderWay rounds,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.changes = changes;
        this.updates = updates;
        this.suggestions = suggestions;
        this.rounds = rounds;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** All that were made to an update, the oldest first. */
    @Transactional(readOnly = true)
    public List<SuggestionView> of(RequestId request) {
        Standing standing = standings.of(request);
        access.demand(Action.READ_UPDATE, standing.scope(), request);
        List<Suggestion> made = suggestions.findByRequestIdOrderById(request.value());
        Map<PersonId, String> names =
                organisation.names(made.stream().flatMap(Suggestion::people).collect(Collectors.toSet()));
        boolean mayWithdraw = access.allows(Action.WITHDRAW_SUGGESTION, standing.scope());
        return made.stream()
                .map(suggestion -> suggestion.toView(
                        names,
                        access.allows(Action.SETTLE_SUGGESTION, standing.scope().proposedBy(suggestion.by())),
                        mayWithdraw))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean maySuggest(RequestId request) {
        return access.allows(Action.SUGGEST_CHANGE, standings.of(request).scope());
    }

    /** The key by which the actor's device keeps the words that they have begun to suggest for a paragraph. */
    public String draftOf(RequestId request, ParagraphText paragraph) {
        return "%d.suggestion-%d.%s".formatted(access.actor().id().value(), request.value(), paragraph.id());
    }

    /** What waits for the actor's units in the rounds under way, the oldest first. */
    @Transactional(readOnly = true)
    public List<OpenSuggestion> waiting() {
        Actor actor = access.actor();
        if (!access.allows(Action.READ_OWN_UPDATES)) {
            return List.of();
        }
        List<SuggestionRow> waiting = suggestions.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, AskedUpdate> mine = rounds.asked()
                .filter(update -> !Collections.disjoint(update.scope().units(), actor.units()))
                .collect(Collectors.toMap(update -> update.request().id().value(), Function.identity()));
        Map<PersonId, String> names = organisation.names(
                waiting.stream().map(row -> new PersonId(row.by())).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(row -> mine.containsKey(row.request()))
                .map(row -> new OpenSuggestion(
                        mine.get(row.request()), names.getOrDefault(new PersonId(row.by()), ""), row.at()))
                .toList();
    }

    /**
     * Suggests other words for one paragraph.
     *
     * @param paragraph as whoever suggests has read it
     * @throws SuggestionRefused if it says something else by now, or another suggestion to it waits
     */
    public SuggestionId suggest(RequestId request, ParagraphText paragraph, String words, String note) {
        updates.holdForWriting(request.value());
        Standing standing = standings.of(request);
        Actor editor = access.demand(Action.SUGGEST_CHANGE, standing.scope(), request);
        refuseUnlessStill(paragraph, standing);
        if (suggestions.existsByRequestIdAndParagraphIdAndState(
                request.value(), paragraph.id(), SuggestionState.OPEN)) {
            throw new SuggestionRefused(
                    "A suggestion to this paragraph waits for the unit already. Withdraw it to make another.");
        }
        Instant now = Instant.now(clock);
        Suggestion suggestion = suggestions.save(new Suggestion(request, paragraph, words, note, editor.id(), now));
        tell(standing, suggestion, SuggestionState.OPEN, editor.id(), now);
        return suggestion.id();
    }

    /**
     * Puts the suggested words in the place of the paragraph's, which stay approved: two people agreed on them.
     *
     * @param over the words that the owner compared them with
     * @throws SuggestionRefused if the paragraph says something else by now, or the suggestion is settled
     * @throws UpdateConflict if somebody else changed the update at that moment
     */
    public void accept(SuggestionId id, String over) {
        Suggestion suggestion = toSettle(id);
        changes.byOwner(suggestion.request(), suggestion.by(), (standing, by, at) -> {
            ParagraphText compared = new ParagraphText(suggestion.paragraph(), over);
            refuseUnlessStill(compared, standing);
            suggestion.settle(SuggestionState.ACCEPTED, "", by, at);
            ParagraphText taken = new ParagraphText(suggestion.paragraph(), suggestion.words());
            standing.update().amend(taken, suggestion.by(), by, at);
            tell(standing, suggestion, SuggestionState.ACCEPTED, by, at);
        });
    }

    /** @param reason what the editor should know; may be empty */
    public void decline(SuggestionId id, String reason) {
        Suggestion suggestion = toSettle(id);
        Standing standing = standings.of(suggestion.request());
        Actor owner = access.demand(
                Action.SETTLE_SUGGESTION, standing.scope().proposedBy(suggestion.by()), suggestion.request());
        settle(standing, suggestion, SuggestionState.DECLINED, reason, owner);
    }

    /** Takes it back before the unit has answered. */
    public void withdraw(SuggestionId id) {
        Suggestion suggestion = toSettle(id);
        Standing standing = standings.of(suggestion.request());
        Actor editor = access.demand(Action.WITHDRAW_SUGGESTION, standing.scope(), suggestion.request());
        settle(standing, suggestion, SuggestionState.WITHDRAWN, "", editor);
    }

    private Suggestion toSettle(SuggestionId id) {
        return suggestions.toSettle(id.value()).orElseThrow(() -> new NoSuchThing("There is no such suggestion."));
    }

    private void settle(Standing standing, Suggestion suggestion, SuggestionState outcome, String reason, Actor by) {
        Instant now = Instant.now(clock);
        suggestion.settle(outcome, reason, by.id(), now);
        tell(standing, suggestion, outcome, by.id(), now);
    }

    private void tell(Standing standing, Suggestion suggestion, SuggestionState state, PersonId by, Instant at) {
        events.publishEvent(new SuggestionMoved(
                standing.context().request(), standing.scope(), suggestion.id(), state, suggestion.by(), by, at));
    }

    private static void refuseUnlessStill(ParagraphText read, Standing standing) {
        Optional<ParagraphText> now = standing.update().content().paragraphs().stream()
                .filter(paragraph -> paragraph.id().equals(read.id()))
                .findFirst();
        if (now.isEmpty()) {
            throw new SuggestionRefused("The paragraph is not there any more.");
        }
        if (!now.get().text().equals(read.text())) {
            throw new SuggestionRefused("The paragraph has been changed since. Compare with what it says now.");
        }
    }
}
