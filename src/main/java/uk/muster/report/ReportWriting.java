package uk.muster.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/**
 * Several editors' writing in one front matter: brought together, or kept aside. Whoever saves holds the report's row, so
 * that they take their turn. See decision 0092.
 */
@Component
class ReportWriting {

    private final ReportStore store;
    private final ReportVersionRepository versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportWriting(ReportStore store, ReportVersionRepository versions, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    FrontMatter save(RoundId round, FrontMatter written, PersonId by) {
        BoardReport report = store.forChange(round);
        FrontMatter now = report.frontMatter();
        FrontMatter together = together(round, written, now, by);
        if (together.saysTheSameAs(now)) {
            return now;
        }
        Instant at = Instant.now(clock);
        if (stood(round, now.version()).isEmpty()) {
            versions.save(ReportVersion.standing(round, now, null, at));
        }
        FrontMatter next = report.write(together);
        versions.save(ReportVersion.standing(round, next, by, at));
        events.publishEvent(new ReportChanged(round));
        return next;
    }

    /**
     * Writes anew what an entry of the history says.
     *
     * @return what it replaced, as if written on what stands now
     */
    FrontMatter restore(RoundId round, FrontMatter earlier, int number, PersonId by) {
        BoardReport report = store.forChange(round);
        FrontMatter before = report.frontMatter();
        if (earlier.saysTheSameAs(before)) {
            return before;
        }
        FrontMatter next = report.write(earlier);
        versions.save(ReportVersion.restored(round, next, number, by, Instant.now(clock)));
        events.publishEvent(new ReportChanged(round));
        return before.at(next.version());
    }

    /** Words that were typed in one passage of an earlier version. */
    FrontMatter recover(RoundId round, String passage, String text, long version, PersonId by) {
        FrontMatter now = store.forChange(round).frontMatter();
        FrontMatter typedOn =
                version == now.version() ? now : stood(round, version).orElse(now.at(version));
        return save(round, typedOn.with(passage, text), by);
    }

    private FrontMatter together(RoundId round, FrontMatter written, FrontMatter now, PersonId by) {
        if (written.version() == now.version()) {
            return written;
        }
        FrontMatter base = stood(round, written.version()).orElse(FrontMatter.EMPTY);
        FrontMatterMerge merge = new FrontMatterMerge(base, written, now);
        return merge.merged().orElseThrow(() -> {
            versions.save(ReportVersion.setAside(round, written, by, Instant.now(clock)));
            return new ReportConflict(merge);
        });
    }

    private Optional<FrontMatter> stood(RoundId round, long version) {
        return versions.findByRoundIdAndNumberAndSetAsideFalse(round.value(), version)
                .map(ReportVersion::content);
    }
}
