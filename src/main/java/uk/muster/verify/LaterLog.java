package uk.muster.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The whole log as the site offers it, saved later than a paper: tells what became of the paper. How the file is read
 * matters little, since nothing is believed of it that its signed checkpoint does not cover.
 */
record LaterLog(List<LogEntry> entries, Checkpoint checkpoint) {

    private static final String VALUE = "\"\\s*+:\\s*+\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
    private static final Pattern ENTRY = Pattern.compile("\"entry" + VALUE);
    private static final Pattern CHECKPOINT = Pattern.compile("\"checkpoint" + VALUE);

    LaterLog {
        entries = List.copyOf(entries);
    }

    /** @param json a list of entries, each with its text and the checkpoint that ends with it */
    static LaterLog parse(String json) {
        List<String> checkpoints = values(CHECKPOINT, json);
        if (checkpoints.isEmpty()) {
            throw new Unreadable("There is no log in that file: save entries.json from the log’s page.");
        }
        return new LaterLog(
                values(ENTRY, json).stream().map(LogEntry::parse).toList(), Checkpoint.parse(checkpoints.getLast()));
    }

    private static List<String> values(Pattern name, String json) {
        return name.matcher(json)
                .results()
                .map(found -> Unreadable.unless(found.group(1), String::translateEscapes))
                .toList();
    }

    /** What became of a paper that was published, as far as this log goes. */
    Verdict fateOf(Proof proof, Trust trust) {
        return objection(proof, trust).orElseGet(() -> fate(proof));
    }

    /** Why this log tells nothing of the paper, or that it contradicts its proof. */
    private Optional<Verdict> objection(Proof proof, Trust trust) {
        Checkpoint earlier = proof.checkpoint();
        if (!checkpoint.origin().equals(earlier.origin())) {
            return unknown("It is the log " + checkpoint.origin() + ", and the paper is in " + earlier.origin() + ".");
        }
        if (trust.knownSince(proof, handOvers()).stream().noneMatch(checkpoint.note()::isSignedBy)) {
            return unknown("Its last checkpoint is not signed by a known key of the log.");
        }
        MerkleTree tree = new MerkleTree(entries.stream().map(LogEntry::leaf).toList());
        if (entries.size() != checkpoint.size() || !tree.root().equals(checkpoint.root())) {
            return unknown("It was changed: its last checkpoint was signed for other entries.");
        }
        if (entries.size() < earlier.size()) {
            return unknown("It is older than the paper’s proof: save entries.json from the log’s page again.");
        }
        if (!tree.first((int) earlier.size()).root().equals(earlier.root())) {
            return Optional.of(Verdict.no(
                    "The log WAS REWRITTEN after the paper was published.",
                    "Its first " + earlier.size() + " entries are not those that the paper’s proof was made with.",
                    "Keep both files: with their signatures they show that the log was not kept honestly."));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> unknown(String why) {
        return Optional.of(
                Verdict.unknown("What became of the paper since cannot be told from the log that you gave.", why));
    }

    private List<HandOver> handOvers() {
        return entries.stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.KEY)
                .map(entry -> HandOver.parse(entry.handOver()))
                .toList();
    }

    private Verdict fate(Proof proof) {
        String paper = proof.entry().paper();
        List<String> later = IntStream.range((int) proof.index() + 1, entries.size())
                .filter(place -> entries.get(place).isAnotherEditionOf(paper))
                .mapToObj(this::edition)
                .toList();
        Optional<Integer> withdrawn = withdrawal(paper);
        List<String> details = new ArrayList<>(later);
        withdrawn.ifPresent(place -> details.addFirst("Entry " + (place + 1)
                + " of the log says so, and never why; the withdrawn paper’s own address does."));
        details.add("The log that you gave has " + entries.size() + " entries, the last of "
                + moment(entries.size() - 1) + ".");
        String headline = withdrawn
                .map(place -> "The paper was WITHDRAWN on " + moment(place) + ".")
                .orElse(
                        later.isEmpty()
                                ? "Nothing in the log says that the paper was withdrawn or replaced."
                                : "A later edition of the paper was published.");
        return new Verdict(Verdict.Answer.YES, headline, details);
    }

    private String edition(int place) {
        String paper = entries.get(place).paper();
        return "Edition " + paper.substring(paper.indexOf('/') + 1) + " was published on " + moment(place)
                + withdrawal(paper)
                        .map(gone -> " and withdrawn on " + moment(gone))
                        .orElse("") + ".";
    }

    private Optional<Integer> withdrawal(String paper) {
        return IntStream.range(0, entries.size())
                .filter(place -> entries.get(place).kind() == LogEntry.Kind.WITHDRAWN)
                .filter(place -> entries.get(place).paper().equals(paper))
                .boxed()
                .findFirst();
    }

    private String moment(int place) {
        return LondonTime.of(entries.get(place).at());
    }
}
