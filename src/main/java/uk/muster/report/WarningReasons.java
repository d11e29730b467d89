package uk.muster.report;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** The reasons that were written for a round's warnings. */
@Component
class WarningReasons {

    /** A sentence or two, not a report. */
    private static final int LONGEST = 2000;

    private final WarningReasonRepository reasons;
    private final OrganisationService organisation;
    private final Clock clock;

    WarningReasons(WarningReasonRepository reasons, OrganisationService organisation, Clock clock) {
        this.reasons = reasons;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The reason that counts of each finding that has one. */
    Map<Finding, Reason> of(RoundId round, List<Finding> findings) {
        List<WarningReason> latestFirst = reasons.findByRoundIdOrderByIdDesc(round.value());
        Set<PersonId> givers = latestFirst.stream().map(WarningReason::by).collect(toSet());
        Map<PersonId, String> names = organisation.names(givers);
        Map<Finding, Reason> counting = new HashMap<>();
        findings.forEach(finding -> latestFirst.stream()
                .filter(reason -> reason.answers(finding))
                .findFirst()
                .ifPresent(reason -> counting.put(finding, reason.view(names.getOrDefault(reason.by(), "")))));
        return counting;
    }

    void give(RoundId round, List<Finding> warnings, String reason, PersonId by) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new ReportRefused("Write why the paper may go out like this.");
        }
        if (words.length() > LONGEST) {
            throw new ReportRefused(
                    "The reason has %d characters. Shorten it to %d.".formatted(words.length(), LONGEST));
        }
        Instant now = Instant.now(clock);
        warnings.forEach(warning -> reasons.save(new WarningReason(round, warning, words, by, now)));
    }
}
