package uk.muster.notification;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

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

    NoticeWords(Access access, RoundService rounds, ReadableUpdates updates) {
        this.access = access;
        this.rounds = rounds;
        this.updates = updates;
    }

    /** What is worth telling, the most pressing first. */
    List<NoticeLine> of(List<Notice> notices) {
        if (notices.isEmpty() || !access.allows(Action.READ_PLAN)) {
            return List.of();
        }
        Set<UnitId> own = access.actor().units();
        Map<RoundId, ReadableRound> read = read(notices);
        return notices.stream()
                .sorted(Comparator.comparing(Notice::kind))
                .flatMap(notice -> line(notice, read.get(notice.round()), own).stream())
                .toList();
    }

    private Map<RoundId, ReadableRound> read(List<Notice> notices) {
        Set<RoundId> concerned = notices.stream().map(Notice::round).collect(Collectors.toSet());
        return rounds.rounds().stream()
                .filter(round -> concerned.contains(round.id()))
                .collect(Collectors.toMap(RoundView::id, updates::in));
    }

    private static Optional<NoticeLine> line(Notice notice, ReadableRound round, Set<UnitId> own) {
        RequestId request = notice.request();
        return request == null
                ? dueLine(notice, round, own)
                : round.find(request)
                        .filter(update -> notice.kind().holdsFor(update.state()))
                        .map(update -> line(notice, update.name(), path(notice.kind(), request)));
    }

    /** What is owed for that day, by its numbers; nothing once all is answered. */
    private static Optional<NoticeLine> dueLine(Notice notice, ReadableRound round, Set<UnitId> own) {
        List<String> numbers = round.owedBy(own)
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

    private static String path(NoticeKind kind, RequestId request) {
        return (kind == NoticeKind.WAITING ? "review/" : "updates/") + request.value();
    }

    private static NoticeLine line(Notice notice, String words, String path) {
        return new NoticeLine(notice.kind().heading(), words, path, notice.at());
    }
}
