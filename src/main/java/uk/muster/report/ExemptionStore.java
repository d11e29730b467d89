package uk.muster.report;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** Keeps what is exempt in a round's paper; whoever changes it holds the report's row. */
@Component
class ExemptionStore {

    /** A few sentences, not a report. */
    private static final int LONGEST = 2000;

    private final ExemptionRepository exemptions;
    private final Clock clock;

    ExemptionStore(ExemptionRepository exemptions, Clock clock) {
        this.exemptions = exemptions;
        this.clock = clock;
    }

    Exemptions of(RoundId round) {
        return new Exemptions(exemptions.findByRoundIdAndEndedAtIsNullOrderById(round.value()).stream()
                .map(StoredExemption::view)
                .collect(Collectors.toMap(ExemptDecision::place, Function.identity(), (_, later) -> later)));
    }

    void decide(RoundId round, ExemptPlace place, ExemptGround ground, String reason, PersonId by) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new ReportRefused("Write why keeping this from the public outweighs the public’s interest in it.");
        }
        if (words.length() > LONGEST) {
            throw new ReportRefused(
                    "The reason has %d characters. Shorten it to %d.".formatted(words.length(), LONGEST));
        }
        end(round, place, by);
        exemptions.save(new StoredExemption(round, new ExemptDecision(place, ground, words, by, Instant.now(clock))));
    }

    void end(RoundId round, ExemptPlace place, PersonId by) {
        exemptions
                .findByRoundIdAndPlaceAndEndedAtIsNull(round.value(), place.key())
                .forEach(exemption -> exemption.end(by, Instant.now(clock)));
    }
}
