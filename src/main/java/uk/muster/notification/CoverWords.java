package uk.muster.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.muster.organisation.CoverId;
import uk.muster.organisation.CoverService;
import uk.muster.organisation.CoverView;
import uk.muster.organisation.Period;
import uk.muster.security.Access;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;

/** Puts notices of cover into words as it stands now, one line for each, in two statements. */
@Component
class CoverWords {

    private final CoverService covers;
    private final Access access;
    private final Clock clock;

    CoverWords(CoverService covers, Access access, Clock clock) {
        this.covers = covers;
        this.access = access;
        this.clock = clock;
    }

    List<NoticeLine> of(List<Notice> notices) {
        Map<CoverId, Notice> latest = notices.stream()
                .filter(notice -> notice.cover() != null)
                .collect(toMap(
                        Notice::cover,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Notice::at).thenComparing(Notice::id))));
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<CoverId, CoverView> mine = mine(latest.keySet());
        return latest.values().stream()
                .sorted(Comparator.comparing(Notice::kind).thenComparing(Notice::at, Comparator.reverseOrder()))
                .flatMap(notice -> Optional.ofNullable(mine.get(notice.cover()))
                        .filter(cover -> holds(notice, cover))
                        .map(cover -> line(notice, cover))
                        .stream())
                .toList();
    }

    private Map<CoverId, CoverView> mine(Set<CoverId> ids) {
        return covers.mine(ids).stream().collect(toMap(CoverView::id, Function.identity()));
    }

    /** What was ended is not arranged any more, and the other way round; what is over by itself is no news. */
    private boolean holds(Notice notice, CoverView cover) {
        boolean over = cover.period().endsBefore(LocalDate.now(clock));
        return cover.ended() == (notice.kind() == NoticeKind.COVER_ENDED) && !over;
    }

    private NoticeLine line(Notice notice, CoverView cover) {
        return new NoticeLine(
                notice.kind().heading(), words(cover, access.actor().id()), "", notice.at());
    }

    private static String words(CoverView cover, PersonId reader) {
        Period period = cover.period();
        String days = "from %s to %s"
                .formatted(Dates.day(period.validFrom()), Dates.day(Objects.requireNonNull(period.validUntil())));
        return cover.standIn().equals(reader)
                ? "You for %s, %s".formatted(cover.absentName(), days)
                : "%s for you, %s".formatted(cover.standInName(), days);
    }
}
