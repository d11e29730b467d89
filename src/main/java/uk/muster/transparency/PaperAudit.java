package uk.muster.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.verify.Hash;
import uk.muster.verify.NoteKey;
import uk.muster.verify.Proof;
import uk.muster.verify.Unreadable;

/** Compares the files of a paper with its entry in the log. */
final class PaperAudit {

    private final StoredLog log;
    private final List<NoteKey> signers;
    private final PublishedForms published;

    /** @param signers the key of each entry */
    PaperAudit(StoredLog log, List<NoteKey> signers, PublishedForms published) {
        this.log = log;
        this.signers = signers;
        this.published = published;
    }

    List<String> problems(String paper, long position, boolean withdrawn) {
        String text = log.proofs().get(position);
        if (withdrawn) {
            return Stream.of(
                            text == null ? "" : paper + " is withdrawn, but its salt is still kept.",
                            published.papers().contains(paper) ? paper + " is withdrawn, but still public." : "")
                    .filter(problem -> !problem.isEmpty())
                    .toList();
        }
        if (text == null) {
            return List.of("The proof of " + paper + " is missing.");
        }
        try {
            Proof proof = Proof.parse(text);
            return isAsMade(proof, (int) position) ? compared(paper, proof) : List.of(changed(paper));
        } catch (Unreadable damaged) {
            return List.of(changed(paper));
        }
    }

    private static String changed(String paper) {
        return "The proof of " + paper + " was changed.";
    }

    /** A proof follows from the log, but for its salt; that the checkpoint is signed is seen in the log. */
    private boolean isAsMade(Proof proof, int position) {
        Proof made = new Ledger(log.rows()).first(position + 1).proof(proof.salt(), signers.get(position));
        return made.toString().equals(proof.toString());
    }

    private List<String> compared(String paper, Proof proof) {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> files = published.forms(paper);
        proof.entry().forms().forEach((form, hash) -> {
            byte[] file = files.get(form);
            if (file == null) {
                problems.add("The " + form + " of " + paper + " is missing.");
            } else if (!proof.salted(file).equals(hash)) {
                problems.add("The " + form + " of " + paper + " was changed.");
            }
        });
        Map<String, Hash> known = proof.entry().forms();
        files.keySet().stream()
                .filter(form -> !known.containsKey(form))
                .forEach(form -> problems.add("The " + form + " of " + paper + " is not in the log."));
        return problems;
    }
}
