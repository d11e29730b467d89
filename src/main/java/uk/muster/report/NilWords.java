package uk.muster.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Dates;
import uk.muster.update.NilReturn;

/** Says a nil return, or the lack of an answer, in a sentence of the paper. */
final class NilWords {

    private final String body;

    /** @param body the name of the office that reports in a unit's stead */
    NilWords(String body) {
        this.body = body.startsWith("The ") ? body : "The " + body;
    }

    /** "Nothing to report this period." */
    String of(NilReturn nil) {
        return switch (nil.kind()) {
            case NOTHING_TO_REPORT -> followed("Nothing to report this period.", nil.detail());
            case BODY_WILL_REPORT -> followed(body + " will report on this.", nil.detail());
            case REPORTED_ELSEWHERE -> introducing("Reported elsewhere", nil.detail());
            case DATA_AWAITED -> introducing("Data awaited" + until(nil.until()), nil.detail());
        };
    }

    /** "Walsall and Coventry: Nothing to report this period." */
    String of(NilReturn nil, List<Respondent> by) {
        return names(by) + ": " + of(nil);
    }

    static String noUpdateFrom(List<Respondent> respondents) {
        return "No update received from " + names(respondents) + ".";
    }

    static String names(List<Respondent> respondents) {
        return Wording.list(respondents.stream()
                .flatMap(respondent -> respondent.units().stream())
                .map(ReportingUnit::name)
                .toList());
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : " until " + Dates.day(day);
    }

    private static String followed(String sentence, String detail) {
        return (sentence + " " + Wording.sentence(detail)).strip();
    }

    private static String introducing(String lead, String detail) {
        return detail.isBlank() ? lead + "." : lead + ": " + Wording.sentence(detail);
    }
}
