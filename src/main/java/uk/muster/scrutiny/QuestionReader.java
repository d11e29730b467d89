package uk.muster.scrutiny;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotId;
import uk.muster.publication.SnapshotSummary;
import uk.muster.publication.WithdrawnPapers;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AreaId;
import uk.muster.security.Scope;

/** Makes of questions what whoever is signed in may see of them; many in as many statements as one. */
@Component
class QuestionReader {

    private final Access access;
    private final PublicationService publication;
    private final WithdrawnPapers withdrawn;
    private final OrganisationService organisation;

    QuestionReader(
            Access access,
            PublicationService publication,
            WithdrawnPapers withdrawn,
            OrganisationService organisation) {
        this.access = access;
        this.publication = publication;
        this.withdrawn = withdrawn;
        this.organisation = organisation;
    }

    /** Those that the reader may see at all, in the same order. */
    List<AskedQuestion> seen(List<Question> questions) {
        Predicate<Scope> readable = access.allowing(Action.READ_QUESTION);
        return read(questions.stream()
                .filter(question -> readable.test(question.scope(Deed.ANSWER)))
                .toList());
    }

    /** These, which the reader is known to be allowed to see. */
    List<AskedQuestion> read(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        Sight sight = new Sight(
                Stream.concat(publication.published().stream(), withdrawn.all().stream())
                        .collect(toMap(SnapshotSummary::id, Function.identity())),
                organisation.areasById(),
                access.allowing(Action.READ_ANSWER_IN_WORK),
                rights());
        return questions.stream().map(sight::of).toList();
    }

    private Map<Deed, Predicate<Scope>> rights() {
        Map<Deed, Predicate<Scope>> rights = new EnumMap<>(Deed.class);
        for (Deed deed : Deed.values()) {
            rights.put(deed, access.allowing(deed.action()));
        }
        return rights;
    }

    /** What is the same for every question that one reader looks at. */
    private record Sight(
            Map<SnapshotId, SnapshotSummary> papers,
            Map<AreaId, AreaView> areas,
            Predicate<Scope> inWork,
            Map<Deed, Predicate<Scope>> rights) {

        AskedQuestion of(Question question) {
            QuestionState state = question.state();
            boolean hidden = state.isOpen() && !inWork.test(question.scope(Deed.ANSWER));
            return new AskedQuestion(
                    question.id(),
                    question.area(),
                    Objects.requireNonNull(areas.get(question.area())).name(),
                    Objects.requireNonNull(papers.get(question.snapshot())),
                    question.paragraph(),
                    question.text(),
                    hidden ? QuestionState.LODGED : state,
                    question.lodgedAt(),
                    question.dueOn(),
                    hidden || state == QuestionState.WITHDRAWN
                            ? ""
                            : question.answer().text(),
                    question.answer().answeredAt(),
                    hidden ? "" : question.answer().reason(),
                    question.panel().isGiven(),
                    question.office().isGiven(),
                    deeds(question),
                    question.version());
        }

        private Set<Deed> deeds(Question question) {
            return Stream.of(Deed.values())
                    .filter(question::awaits)
                    .filter(deed -> Objects.requireNonNull(rights.get(deed)).test(question.scope(deed)))
                    .collect(toSet());
        }
    }
}
