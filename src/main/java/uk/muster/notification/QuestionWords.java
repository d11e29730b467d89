package uk.muster.notification;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionList;
import uk.muster.text.Dates;

/**
 * Puts notices of panels' questions into words: those in which it is still the reader's turn, one line for each, by area
 * and paragraph and never by what is asked or answered.
 */
@Component
class QuestionWords {

    private final QuestionList questions;

    QuestionWords(QuestionList questions) {
        this.questions = questions;
    }

    List<NoticeLine> of(List<Notice> notices) {
        Map<QuestionId, Notice> latest = notices.stream()
                .filter(notice -> notice.question() != null)
                .collect(toMap(
                        notice -> Objects.requireNonNull(notice.question()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Notice::at).thenComparing(Notice::id))));
        return latest.isEmpty()
                ? List.of()
                : questions.waiting().stream()
                        .filter(question -> latest.containsKey(question.id()))
                        .map(question -> line(Objects.requireNonNull(latest.get(question.id())), question))
                        .toList();
    }

    private static NoticeLine line(Notice notice, AskedQuestion question) {
        String words = "%s, meeting of %s".formatted(question.name(), Dates.day(question.meetingOn()));
        return new NoticeLine(
                notice.kind().heading(), words, "questions/" + question.id().value(), notice.at());
    }
}
