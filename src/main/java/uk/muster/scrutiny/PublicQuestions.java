package uk.muster.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.SnapshotId;
import uk.muster.security.AreaId;
import uk.muster.text.Dates;

/** What panel and office both agreed to publish beside a paper: that is public, and asks nobody who they are. */
@Service
@Transactional(readOnly = true)
class PublicQuestions {

    private final QuestionRepository questions;
    private final OrganisationService organisation;

    PublicQuestions(QuestionRepository questions, OrganisationService organisation) {
        this.questions = questions;
        this.organisation = organisation;
    }

    List<PublicQuestion> beside(SnapshotId paper) {
        Map<AreaId, AreaView> areas = organisation.areasById();
        return questions.findPublished(paper.value()).stream()
                .map(question -> new PublicQuestion(
                        question.id().value(),
                        Objects.requireNonNull(areas.get(question.area())).name(),
                        question.paragraph(),
                        question.text(),
                        day(question.lodgedAt()),
                        question.answer().text(),
                        day(question.answer().answeredAt())))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Dates.LONDON);
    }
}
