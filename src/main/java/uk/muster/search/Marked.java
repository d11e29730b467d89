package uk.muster.search;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A text in which what was looked for stands out. */
public record Marked(String text, String html) {

    /** How much of a long text is shown, and how much of that before the first word that was looked for. */
    private static final int LENGTH = 240;

    private static final int BEFORE = 60;

    static Marked whole(String text, Terms terms) {
        return part(text, 0, text.length(), terms);
    }

    /** The part of a long text round the first word that was looked for; empty if none is in it. */
    static Marked excerpt(String text, Terms terms) {
        return FoldedWord.of(text)
                .filter(terms::find)
                .findFirst()
                .map(first -> around(text, first, terms))
                .orElse(new Marked("", ""));
    }

    private static Marked around(String text, FoldedWord first, Terms terms) {
        List<FoldedWord> words = FoldedWord.of(text).toList();
        int from = words.stream()
                .mapToInt(FoldedWord::start)
                .filter(start -> start >= first.start() - BEFORE)
                .findFirst()
                .orElse(0);
        int until = words.stream()
                .mapToInt(FoldedWord::end)
                .filter(end -> end <= Math.max(from + LENGTH, first.end()))
                .max()
                .orElse(text.length());
        boolean atStart = from == words.getFirst().start();
        boolean atEnd = until == words.getLast().end();
        Marked part = part(text, atStart ? 0 : from, atEnd ? text.length() : until, terms);
        String before = atStart ? "" : "… ";
        String after = atEnd ? "" : " …";
        return new Marked(before + part.text() + after, before + part.html() + after);
    }

    private static Marked part(String text, int from, int until, Terms terms) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (FoldedWord word : FoldedWord.of(text).filter(terms::find).toList()) {
            if (word.start() >= from && word.end() <= until) {
                html.append(escaped(text, done, word.start()))
                        .append("<mark>")
                        .append(escaped(text, word.start(), word.end()))
                        .append("</mark>");
                done = word.end();
            }
        }
        return new Marked(
                text.substring(from, until),
                html.append(escaped(text, done, until)).toString());
    }

    private static String escaped(String text, int from, int until) {
        return HtmlUtils.htmlEscape(text.substring(from, until), "UTF-8");
    }
}
