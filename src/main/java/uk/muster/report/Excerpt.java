package uk.muster.report;

import java.util.regex.MatchResult;

/** Quotes a passage with a few of the words round it, so that whoever reads a finding sees at once what it is about. */
final class Excerpt {

    private static final int AROUND = 36;
    private static final int LONGEST = 160;

    private Excerpt() {}

    /** "“…as told in paragraphs 77 - 81.”" */
    static String of(String words, MatchResult found) {
        int from = from(words, Math.max(0, found.start() - AROUND), found.start());
        int to = to(words, Math.min(words.length(), found.end() + AROUND), found.end());
        return quoted(from > 0, words.substring(from, to), to < words.length());
    }

    /** The whole if it is short, else how it begins. */
    static String start(String words) {
        return start(words, LONGEST);
    }

    static String start(String words, int longest) {
        int to = words.length() <= longest ? words.length() : to(words, longest, longest / 2);
        return quoted(false, words.substring(0, to), to < words.length());
    }

    /** How it ends. */
    static String end(String words) {
        int from = words.length() <= LONGEST ? 0 : from(words, words.length() - LONGEST / 2, words.length());
        return quoted(from > 0, words.substring(from), false);
    }

    private static int from(String words, int from, int last) {
        int space = words.indexOf(' ', from);
        return from == 0 || space < 0 || space >= last ? from : space + 1;
    }

    private static int to(String words, int to, int first) {
        int space = words.lastIndexOf(' ', to);
        return to == words.length() || space < first ? to : space;
    }

    private static String quoted(boolean before, String words, boolean after) {
        return "“" + (before ? "…" : "") + words.strip().replaceAll("\\s++", " ") + (after ? "…" : "") + "”";
    }
}
