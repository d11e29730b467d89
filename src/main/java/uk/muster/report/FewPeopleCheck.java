package uk.muster.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds counts of fewer than five people who could be told apart: victims, children, suspects and the like. */
final class FewPeopleCheck implements TextCheck {

    private static final String NO_ADJECTIVE = "(?!(?:of|in|to|or|and|for|by|with|from|per|times|days?|weeks?|months?"
            + "|years?|hours?|minutes?|priority)\\b)";

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("(?i)(?<![\\d.,/£-])(?<!\\bin )\\b(?:[2-4]|two|three|four)\\s{1,3}(?:" + NO_ADJECTIVE
                    + "\\p{L}[\\p{L}-]{0,20}+\\s{1,3})?(?:victims|survivors|complainants|witnesses|suspects|offenders"
                    + "|detainees|prisoners|patients|pupils|children|girls|boys|men|women|people|persons|residents"
                    + "|teenagers|minors|casualties)\\b(?![’'])"),
            Pattern.compile("(?i)(?<![\\d.,/£-])(?<!\\b(?:no|any|in) )\\b(?:1|one)\\s{1,3}(?:" + NO_ADJECTIVE
                    + "\\p{L}[\\p{L}-]{0,20}+\\s{1,3})?(?:victim|survivor|complainant|witness|suspect|detainee|prisoner"
                    + "|patient|child|girl|boy|woman|teenager)\\b(?=\\s{0,3}(?:[,.;)]|$)"
                    + "|\\s{1,3}(?:was|is|has|had|died|who|said|told|did|aged|from|under)\\b)"));

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> COUNTS.stream()
                        .flatMap(count -> count.matcher(block.words()).results())
                        .map(found -> text.finding(
                                FindingKind.FEW_PEOPLE,
                                Excerpt.of(block.words(), found)
                                        + " counts fewer than five. Write “fewer than five”.")));
    }
}
