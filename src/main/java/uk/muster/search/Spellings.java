package uk.muster.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** All that folds to a word, as a pattern for MariaDB's REGEXP: for texts that are looked through as they are. */
final class Spellings {

    private static final int FIRST_WITH_ACCENT = 0xC0;
    private static final int LAST_LATIN = 0x24F;

    /** The letters that have an accent, by the letter that they are without. */
    private static final Map<Integer, String> ACCENTED = IntStream.rangeClosed(FIRST_WITH_ACCENT, LAST_LATIN)
            .filter(letter -> bare(letter) != letter && bare(letter) < FIRST_WITH_ACCENT)
            .boxed()
            .collect(groupingBy(Spellings::bare, mapping(Character::toString, joining())));

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String AFTER_FIGURE = "(?!\\p{N}|[.,]\\p{N}|(?!(?:bn|[km])(?![\\p{L}\\p{N}]))\\p{L})";

    private Spellings() {}

    /** @param beginning whether longer words that begin with it are meant too */
    static String of(String folded, boolean beginning) {
        String signs = folded.codePoints().mapToObj(Spellings::sign).collect(joining());
        boolean figure = Character.isDigit(folded.codePointBefore(folded.length()));
        String word = BEFORE + signs + (beginning ? "" : figure ? AFTER_FIGURE : AFTER);
        return FoldedWord.UNITS.entrySet().stream()
                .filter(unit -> beginning
                        ? unit.getValue().startsWith(folded)
                        : unit.getValue().equals(folded))
                .map(unit -> "|(?<=\\p{N})" + unit.getKey() + AFTER)
                .collect(joining("", "(?i)(?:" + word, ")"));
    }

    private static String sign(int sign) {
        if (sign == '.') {
            return "[.]";
        }
        return Character.isDigit(sign)
                ? Character.toString(sign) + ",?"
                : "[" + Character.toString(sign) + ACCENTED.getOrDefault(sign, "") + "]\\p{M}*['’]?";
    }

    /** A small letter without its accent. */
    private static int bare(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePointAt(0);
    }
}
