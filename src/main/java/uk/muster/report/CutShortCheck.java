package uk.muster.report;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.muster.text.Prose.Block;
import uk.muster.text.Prose.Block.Kind;

/**
 * Finds paragraphs that break off. A paragraph ends with a full stop or the like; items of a list and notes need none,
 * but do not end with a word that wants another.
 */
final class CutShortCheck implements TextCheck {

    private static final Pattern ENDED = Pattern.compile("[.!?:;][”’\"')\\]*_]{0,4}$");
    private static final Pattern TRAILING_OFF = Pattern.compile("(?:…|\\.{3,9})[”’\"')]{0,2}$");
    private static final Pattern WANTS_ANOTHER =
            Pattern.compile("(?i)(?:^|\\s)(?:the|an?|of|because|including|such as|their|our|its|your|than)$");
    private static final Pattern WORD = Pattern.compile("\\S++");

    /** What is shorter is a label rather than a sentence. */
    private static final int FEWEST_WORDS = 4;

    private static final Set<Kind> LOOSE = Set.of(Kind.LIST_ITEM, Kind.NOTE);

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .filter(CutShortCheck::breaksOff)
                .map(block -> text.finding(
                        FindingKind.CUT_SHORT,
                        Excerpt.end(block.words()) + " breaks off. Write the rest, or close it with a full stop."));
    }

    private static boolean breaksOff(Block block) {
        String tail = block.words().substring(Math.max(0, block.words().length() - 80));
        if (LOOSE.contains(block.kind())) {
            return WANTS_ANOTHER.matcher(tail).find();
        }
        return block.kind() == Kind.PARAGRAPH
                && (WANTS_ANOTHER.matcher(tail).find()
                        || TRAILING_OFF.matcher(tail).find()
                        || isSentence(block.words()) && !ENDED.matcher(tail).find() && !endsWithAddress(tail));
    }

    private static boolean isSentence(String words) {
        return WORD.matcher(words).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static boolean endsWithAddress(String tail) {
        String last = tail.substring(tail.lastIndexOf(' ') + 1);
        return last.contains("/") || last.contains("@") || last.endsWith("}");
    }
}
