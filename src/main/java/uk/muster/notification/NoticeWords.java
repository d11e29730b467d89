package uk.muster.notification;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.text.Dates;
import uk.muster.update.MentionService;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateAddress;

/**
 * Puts notices into words on behalf of whoever reads them: as things stand now, without what has been overtaken and
 * without what the reader may not see any more. In as many statements as there are rounds.
 */
@Component
class NoticeWords {

    private static final int MOST_NUMBERS = 12;

    private final Access access;
    private final RoundService rounds;
    private final ReadableUpdates updates;
    private final MentionService mentions;
    private final SuggestionService suggestions;
    private final CoverWords covers;
    private final QuestionWords questions;
    private final DecisionWords decisions;

    NoticeWords(
            Access access,
            RoundService rounds,
            ReadableUpdates updates,
            MentionService mentions,
            SuggestionService suggestions,
            CoverWords covers,
            QuestionWords questions,
            DecisionWords decisions) {
        this.access = access;
        this.rounds = rounds;
        this.updates = updates;
        this.mentions = mentions;
        this.suggestions = suggestions;
        this.covers = covers;
        this.questions = questions;
        this.decisions = decisions;
    }

    /** What is worth telling, the most pressing first. */
    List<NoticeLine> of(List<Notice> notices) {
        if (notices.isEmpty() || !access.allows(Action.READ_PLAN)) {
            return List.of();
        }
        Actor reader = access.actor();
        Pending pending = pending();
        Map<RoundId, ReadableRound> read = read(notices);
        Stream<NoticeLine> ofRounds = notices.stream()
                .filter(notice -> notice.round() != null)
                .sorted(Comparator.comparing(Notice::kind))
                .flatMap(notice -> line(notice, read.get(notice.round()), reader, pending).stream());
        return Stream.of(
                        covers.of(notices).stream(),
                        decisions.of(notices).stream(),
                        questions.of(notices).stream(),
                        ofRounds)
                .flatMap(Function.identity())
                .toList();
    }

    private Pending pending() {
        return new Pending(
                mentions.unread().stream()
                        .map(mention -> mention.update().request().id())
                        .collect(Collectors.toSet()),
                suggestions.waiting().stream()
                        .map(suggestion -> suggestion.update().request().id())
                        .collect(Collectors.toSet()));
    }

    /** The updates in which a mention is unread, and those to which a suggestion waits. */
    private record Pending(Set<RequestId> mentions, Set<RequestId> suggestions) {

        boolean holds(NoticeKind kind, ReadableUpdate update) {
            return switch (kind) {
                case MENTIONED -> mentions.contains(update.request().id());
                case SUGGESTED -> suggestions.contains(update.request().id());
                default -> kind.holdsFor(update.state()) && !update.leftOut();
            };
        }
    }

    private Map<RoundId, ReadableRound> read(List<Notice> notices) {
        Set<RoundId> concerned =
                notices.stream().map(Notice::round).filter(Objects::nonNull).collect(Collectors.toSet());
        return rounds.rounds().stream()
                .filter(round -> concerned.contains(round.id()))
                .collect(Collectors.toMap(RoundView::id, updates::in));
    }

    private static Optional<NoticeLine> line(Notice notice, ReadableRound round, Actor reader, Pending pending) {
        RequestId request = notice.request();
        return request == null
                ? dueLine(notice, round, reader)
                : round.find(request)
                        .filter(update -> pending.holds(notice.kind(), update))
                        .map(update -> line(notice, words(notice, update), path(update, reader)));
    }

    private static String words(Notice notice, ReadableUpdate update) {
        return notice.kind().isInPerson()
                ? update.name() + ", due on " + Dates.day(update.request().dueOn())
                : update.name();
    }

    /** What is owed for that day, by its numbers; nothing once all is answered. */
    private static Optional<NoticeLine> dueLine(Notice notice, ReadableRound round, Actor reader) {
        List<String> numbers = round.owedBy(reader.units())
                .filter(update -> update.request().dueOn().equals(notice.dueOn()))
                .map(ReadableUpdate::number)
                .distinct()
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(line(notice, due(notice, round, numbers), "updates"));
    }

    private static String due(Notice notice, ReadableRound round, List<String> numbers) {
        String listed = numbers.stream().limit(MOST_NUMBERS).collect(joining(", "));
        int more = numbers.size() - MOST_NUMBERS;
        return "%s, %s %s: %s"
                .formatted(
                        round.round().label(),
                        notice.kind() == NoticeKind.DUE ? "due on" : "was due on",
                        Dates.day(Objects.requireNonNull(notice.dueOn())),
                        more > 0 ? listed + " and " + more + " more" : listed);
    }

    private static String path(ReadableUpdate update, Actor reader) {
        return UpdateAddress.of(update.request().id(), update.units(), reader);
    }

    private static NoticeLine line(Notice notice, String words, String path) {
        return new NoticeLine(notice.kind().heading(), words, path, notice.at());
    }
}
