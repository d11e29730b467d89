package uk.muster.publication.rendering;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a line of the PDF may end: behind a space, but not within "1 October" or "5 %"; behind a dash or slash between
 * letters; within an address. By the renderer's own rules, Java's, "the body’s" is parted behind the apostrophe, and
 * "+10.8" behind the point. Decision 0238.
 */
final class LineEnds implements FSTextBreaker {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private String text = "";
    private int at;

    /** What a line holds whole. */
    static List<String> words(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            words.add(text.substring(begin, end).strip());
            begin = end;
        }
        return words;
    }

    @Override
    public void setText(String given) {
        text = given;
        at = 0;
    }

    @Override
    public int next() {
        if (at == text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndHere());
        return at;
    }

    private boolean mayEndHere() {
        char next = text.charAt(at);
        return switch (text.charAt(at - 1)) {
            case ' ', '\t', '\n', '\r' -> !Character.isWhitespace(next) && next != '%' && !isMonthOfDate();
            case '-', '\u2010', '–', '—', '/' -> at > 1 && isLetter(at - 2) && isLetter(at) && !isInAddress();
            default -> "/?&=#._".indexOf(next) >= 0 && isInAddress();
        };
    }

    private boolean isMonthOfDate() {
        return at > 1
                && Character.isDigit(text.charAt(at - 2))
                && MONTHS.stream().anyMatch(month -> text.startsWith(month, at));
    }

    private boolean isLetter(int index) {
        return Character.isLetter(text.charAt(index));
    }

    private boolean isInAddress() {
        int scheme = text.lastIndexOf("://", at - 1);
        return scheme >= 0
                && scheme + 2 < at - 1
                && text.substring(scheme, at).chars().noneMatch(Character::isWhitespace);
    }
}
