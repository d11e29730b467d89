package uk.muster.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of the log: lines of text, none of them a paper's words. What was published stands there by hashes that are
 * salted, so that they say nothing without the proof that travels with each file. Decision 0181.
 *
 * @param paper its address below the site's, "2014-15-round-1/1.0"; empty if a key is handed over
 * @param forms the salted hash of each file, by its ending: "html", "pdf"
 * @param handOver the signed note by which a key is handed over, else empty
 */
public record LogEntry(Kind kind, String paper, Instant at, Map<String, Hash> forms, String handOver) {

    /** What an entry tells of. */
    public enum Kind {
        PAPER,
        WITHDRAWN,
        KEY;

        /** As it stands in an entry. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String HEAD = "muster-log-entry@v1";
    private static final int FIRST_FORM = 4;

    public LogEntry {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    public static LogEntry published(String paper, Instant at, Map<String, Hash> forms) {
        return new LogEntry(Kind.PAPER, paper, at, forms, "");
    }

    /** Taken from public reach. Why is not said here: a reason may hold the very words. */
    public static LogEntry withdrawn(String paper, Instant at) {
        return new LogEntry(Kind.WITHDRAWN, paper, at, Map.of(), "");
    }

    public static LogEntry handedOver(SignedNote note, Instant at) {
        return new LogEntry(Kind.KEY, "", at, Map.of(), note.toString());
    }

    /** @throws Unreadable also if the text says the same in another way: an entry has one form only */
    public static LogEntry parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < FIRST_FORM || !lines.getFirst().equals(HEAD)) {
            throw new Unreadable("This is no log entry: it should begin with “" + HEAD + "”.");
        }
        Kind kind = Unreadable.unless(Unreadable.after("kind", lines.get(1)).toUpperCase(Locale.ROOT), Kind::valueOf);
        Instant at = Unreadable.unless(Unreadable.after("at", lines.get(2)), Instant::parse);
        LogEntry entry = switch (kind) {
            case PAPER -> published(subject(lines), at, forms(lines.subList(FIRST_FORM, lines.size())));
            case WITHDRAWN -> withdrawn(subject(lines), at);
            case KEY ->
                handedOver(SignedNote.parse(decoded(Unreadable.after("hand-over", lines.get(FIRST_FORM - 1)))), at);
        };
        if (!entry.toString().equals(text)) {
            throw new Unreadable("This log entry is not written as entries are.");
        }
        return entry;
    }

    private static String subject(List<String> lines) {
        return Unreadable.after("paper", lines.get(FIRST_FORM - 1));
    }

    private static Map<String, Hash> forms(List<String> lines) {
        Map<String, Hash> forms = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            forms.put(parts[0], Hash.fromHex(parts.length == 2 ? parts[1] : ""));
        }
        return forms;
    }

    private static String decoded(String base64) {
        return new String(Unreadable.unless(base64, Base64.getDecoder()::decode), StandardCharsets.UTF_8);
    }

    /** Whether it publishes another edition of the same paper. */
    boolean isAnotherEditionOf(String other) {
        return kind == Kind.PAPER && !paper.equals(other) && slug(paper).equals(slug(other));
    }

    private static String slug(String paper) {
        return paper.replaceFirst("/.*", "");
    }

    public Hash leaf() {
        return Hash.leaf(toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The only form in which it is written. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(HEAD, "kind " + kind.word(), "at " + at));
        if (kind == Kind.KEY) {
            lines.add("hand-over " + Base64.getEncoder().encodeToString(handOver.getBytes(StandardCharsets.UTF_8)));
        } else {
            lines.add("paper " + paper);
            forms.forEach((form, hash) -> lines.add(form + " " + hash.hex()));
        }
        return String.join("\n", lines) + "\n";
    }
}
