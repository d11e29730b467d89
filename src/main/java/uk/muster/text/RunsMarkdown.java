package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes styled runs so that CommonMark reads the same styles back: no space just inside a marker, no marker between a
 * letter and a punctuation mark, none doubled, and no character of the text taken for one.
 */
final class RunsMarkdown {

    private static final Pattern SPECIAL = Pattern.compile(
            "\\\\(?=\\p{Punct}|\\n|$)|[*`]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[\\p{L}/!?])|&(?=#?\\w+;)|](?=[(\\[:])");

    private final StringBuilder out = new StringBuilder();

    private RunsMarkdown() {}

    /** The runs with a bare {@code \n} for each line break. */
    static String write(List<StyledRun> gathered) {
        List<StyledRun> runs = merge(parted(merge(spaced(gathered))));
        var writer = new RunsMarkdown();
        for (int i = 0; i < runs.size(); i++) {
            writer.append(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).text() : "");
        }
        return writer.out.toString().replaceAll(" *\n *", "\n").strip();
    }

    /** One space where HTML shows one, each line break a run of its own, spaces in the style that surrounds them. */
    private static List<StyledRun> spaced(List<StyledRun> gathered) {
        List<StyledRun> runs = new ArrayList<>();
        for (StyledRun run : gathered) {
            for (String part : run.text().split("(?<=\n)|(?=\n)")) {
                boolean afterSpace = runs.isEmpty() || runs.getLast().text().matches("(?s).*\\s");
                String text = part.equals("\n") ? part : part.replaceAll("\\s+", " ");
                String kept = afterSpace && text.startsWith(" ") ? text.substring(1) : text;
                if (kept.equals("\n")) {
                    runs.add(StyledRun.PLAIN.with(kept));
                } else if (!kept.isEmpty()) {
                    runs.add(run.with(kept));
                }
            }
        }
        for (int i = 1; i < runs.size() - 1; i++) {
            if (runs.get(i).text().equals(" ")) {
                runs.set(
                        i,
                        runs.get(i - 1)
                                .sharedWith(runs.get(i + 1))
                                .with(runs.get(i).text()));
            }
        }
        return runs;
    }

    private static List<StyledRun> merge(List<StyledRun> runs) {
        List<StyledRun> merged = new ArrayList<>();
        for (StyledRun run : runs) {
            if (!merged.isEmpty() && merged.getLast().looksLike(run)) {
                merged.add(run.with(merged.removeLast().text() + run.text()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /** Two styles that touch inside a word keep what they share: Markdown has no way to write the change. */
    private static List<StyledRun> parted(List<StyledRun> runs) {
        List<StyledRun> parted = new ArrayList<>(runs);
        for (int i = 1; i < parted.size(); i++) {
            StyledRun one = parted.get(i - 1);
            StyledRun next = parted.get(i);
            boolean touch = !Character.isWhitespace(one.text().charAt(one.text().length() - 1))
                    && !Character.isWhitespace(next.text().charAt(0));
            if (touch && one.isStyled() && next.isStyled()) {
                StyledRun shared = one.sharedWith(next);
                parted.set(i - 1, one.styled(shared.bold(), shared.italic()));
                parted.set(i, next.styled(shared.bold(), shared.italic()));
            }
        }
        return parted;
    }

    private void append(StyledRun run, String after) {
        String text = run.text();
        boolean marks = run.isStyled() || run.address() != null;
        if (!marks || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            out.append(escape(text));
            return;
        }
        int start = 0;
        int end = text.length();
        while (isOutside(text.charAt(start), start == 0 ? lastChar() : text.charAt(start - 1), run)) {
            start++;
        }
        while (isOutside(text.charAt(end - 1), end == text.length() ? firstChar(after) : text.charAt(end), run)) {
            end--;
        }
        out.append(escape(text.substring(0, start)));
        appendMarked(run, text.substring(start, end));
        out.append(escape(text.substring(end)));
    }

    /** Whether a character at the edge of a run must stand outside its markers, given what is beyond it. */
    private static boolean isOutside(char edge, char beyond, StyledRun run) {
        return Character.isWhitespace(edge)
                || run.address() == null && !Character.isLetterOrDigit(edge) && Character.isLetterOrDigit(beyond);
    }

    private char lastChar() {
        return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    }

    private static char firstChar(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private void appendMarked(StyledRun run, String text) {
        String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
        String marked = mark + escape(text) + mark;
        if (run.address() == null) {
            out.append(marked);
        } else if (text.equals(run.address())) {
            out.append('<').append(text).append('>');
        } else {
            out.append('[').append(marked).append("](").append(run.address()).append(')');
        }
    }

    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
