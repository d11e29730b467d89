package uk.muster.notification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionLine;
import uk.muster.decision.DecisionReader;
import uk.muster.text.Dates;

/**
 * Puts notices of drafted decision notices into words: those that still want nothing but the reader's signature, by who
 * wrote in them and when. Not by their title: a draft may become exempt after a mail has left. Decision 0100.
 */
@Component
class DecisionWords {

    private final DecisionReader decisions;

    DecisionWords(DecisionReader decisions) {
        this.decisions = decisions;
    }

    /** Those of drafts that do not wait for the reader's signature now, but may again. */
    List<Notice> untimely(List<Notice> notices) {
        if (notices.stream().allMatch(notice -> notice.decision() == null)) {
            return List.of();
        }
        Set<DecisionId> waiting =
                decisions.toSign().stream().map(DecisionLine::id).collect(toSet());
        return notices.stream()
                .filter(notice -> notice.decision() != null && !waiting.contains(notice.decision()))
                .toList();
    }

    List<NoticeLine> of(List<Notice> notices) {
        Map<DecisionId, Notice> told = notices.stream()
                .filter(notice -> notice.decision() != null)
                .collect(toMap(notice -> Objects.requireNonNull(notice.decision()), Function.identity()));
        return told.isEmpty()
                ? List.of()
                : decisions.toSign().stream()
                        .filter(draft -> told.containsKey(draft.id()))
                        .map(draft -> line(Objects.requireNonNull(told.get(draft.id())), draft))
                        .toList();
    }

    private static NoticeLine line(Notice notice, DecisionLine draft) {
        String words = "Draft of %s, last changed on %s".formatted(draft.changedBy(), Dates.moment(draft.changedAt()));
        return new NoticeLine(
                notice.kind().heading(), words, "decisions/" + draft.id().value(), notice.at());
    }
}
