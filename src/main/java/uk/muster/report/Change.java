package uk.muster.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.Target;

/**
 * A change that a sentence states as a fact: "burglary fell by 4 per cent". Sentences that hope, fear, deny or go up and
 * down at once state none.
 *
 * @param percent how much, where the sentence has one percentage and no other
 * @param at where in the sentence it is said
 */
record Change(Target.Direction direction, @Nullable BigDecimal percent, int at) {

    private static final Pattern UP = Pattern.compile("(?i)\\b(?:rose|risen|grew|grown|climbed|is up|are up|went up"
            + "|gone up|increased(?=\\s{1,3}(?:by|to|from|in|over|again|compared|since|significantly|sharply|slightly)\\b"
            + "|[.,;(]|$)|(?:increase|rise|growth) (?:of|in)|higher than)\\b?");
    private static final Pattern DOWN = Pattern.compile("(?i)\\b(?:fell|fallen|declined|dropped|is down|are down"
            + "|went down|gone down|(?:reduced|decreased)(?=\\s{1,3}(?:by|to|from|in|over|again|compared|since"
            + "|significantly|sharply|slightly)\\b|[.,;(]|$)|(?:reduction|decrease|fall|drop|decline) (?:of|in)"
            + "|lower than)\\b?");
    private static final Pattern NO_FACT = Pattern.compile("(?i)\\b(?:not|no|never|nor|without|instead|rather|unless|if"
            + "|target|aims?|aimed|goal|expect(?:s|ed)?|plan(?:s|ned)?|would|should|could|may|might|will|hopes?|except"
            + "|contrary|although|though|while|whereas|but|however)\\b|n[’']t\\b");
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|per cent\\b|percent\\b)");

    static Optional<Change> in(String sentence) {
        Matcher up = UP.matcher(sentence);
        Matcher down = DOWN.matcher(sentence);
        boolean rises = up.find();
        boolean falls = down.find();
        if (rises == falls || NO_FACT.matcher(sentence).find()) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                rises ? Target.Direction.INCREASE : Target.Direction.REDUCE,
                percentIn(sentence),
                rises ? up.start() : down.start()));
    }

    private static @Nullable BigDecimal percentIn(String sentence) {
        List<MatchResult> found = PERCENT.matcher(sentence).results().limit(2).toList();
        return found.size() == 1 ? new BigDecimal(found.getFirst().group(1)) : null;
    }
}
