package uk.muster.report;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is exempt in a paper, by its place. */
record Exemptions(Map<ExemptPlace, ExemptDecision> decisions) {

    static final Exemptions NONE = new Exemptions(Map.of());

    Exemptions {
        decisions = Map.copyOf(decisions);
    }

    @Nullable
    Exemption of(ExemptPlace place) {
        ExemptDecision decision = decisions.get(place);
        return decision == null ? null : decision.exemption();
    }

    /** Of a whole answer. */
    @Nullable
    Exemption of(Contribution answer) {
        return of(ExemptPlace.answer(answer.request()));
    }

    /** Of an answer as a row of a table, which is exempt as soon as one of its paragraphs is. */
    @Nullable
    Exemption ofRow(Contribution answer) {
        return Stream.concat(
                        Stream.of(ExemptPlace.answer(answer.request())),
                        answer.paragraphs().stream().map(paragraph -> ExemptPlace.paragraph(paragraph.id())))
                .map(this::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
