package uk.muster.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.picture.Pictures;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.text.Passage;
import uk.muster.text.PictureMarkdown;
import uk.muster.update.Answer;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateService;

/** Reads all that a paper is assembled from, in a number of statements that does not depend on the paper's size. */
@Component
class MaterialReader {

    private final OrganisationService organisation;
    private final PlanService plan;
    private final RoundService rounds;
    private final UpdateService updates;
    private final ExemptionStore exemptions;
    private final AnnexStore annexes;
    private final Pictures pictures;

    MaterialReader(
            OrganisationService organisation,
            PlanService plan,
            RoundService rounds,
            UpdateService updates,
            ExemptionStore exemptions,
            AnnexStore annexes,
            Pictures pictures) {
        this.organisation = organisation;
        this.plan = plan;
        this.rounds = rounds;
        this.updates = updates;
        this.exemptions = exemptions;
        this.annexes = annexes;
        this.pictures = pictures;
    }

    /** Units go by the names that they bore at the end of the period reported on. */
    Material read(RoundId id, Optional<BoardReport> stored) {
        RoundView round = rounds.round(id);
        EditionView edition = plan.edition(round.edition());
        LocalDate day = round.dates().periodUntil();
        List<Answer> answers = updates.answers(id);
        FrontMatter frontMatter = stored.map(BoardReport::frontMatter).orElseGet(() -> blank(edition));
        List<AnnexText> texts = annexes.of(id);
        return new Material(
                organisation.body(),
                round,
                edition,
                rounds.requests(id).stream().collect(groupingBy(RequestView::deliverable)),
                answers.stream().collect(toMap(answer -> answer.request().id(), Function.identity())),
                organisation.unitsById(day),
                organisation.areasById(),
                frontMatter,
                stored.map(BoardReport::layouts).orElse(Map.of()),
                stored.map(BoardReport::answerOrder).orElse(Map.of()),
                exemptions.of(id),
                texts,
                known(frontMatter, answers, texts));
    }

    private Set<String> known(FrontMatter frontMatter, List<Answer> answers, List<AnnexText> annexes) {
        Stream<String> texts = Stream.of(
                        frontMatter.passages().stream().map(Passage::markdown),
                        answers.stream()
                                .flatMap(answer -> answer.content().paragraphs().stream())
                                .map(ParagraphText::text),
                        annexes.stream().map(AnnexText::text))
                .flatMap(Function.identity());
        return pictures.known(
                texts.flatMap(text -> PictureMarkdown.namesIn(text).stream()).collect(toSet()));
    }

    FrontMatter blank(RoundId id) {
        return blank(plan.edition(rounds.round(id).edition()));
    }

    private static FrontMatter blank(EditionView edition) {
        return FrontMatter.blank("Performance against the " + edition.title());
    }
}
