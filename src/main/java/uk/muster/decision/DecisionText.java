package uk.muster.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;

/**
 * What the editor writes of a notice; the long texts are Markdown.
 *
 * @param supersedes the signed notice that this one puts right
 * @param ground why the public may not read it; none if it may
 * @param publicInterest why that outweighs the public's interest in reading it
 */
public record DecisionText(
        String title,
        String summary,
        String decision,
        String financial,
        String legal,
        String equalities,
        List<BackgroundPaper> papers,
        Approved approves,
        @Nullable DecisionId supersedes,
        @Nullable ExemptGround ground,
        String publicInterest) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_REASON = 2000;
    public static final int MOST_PAPERS = 50;

    public static final DecisionText BLANK =
            new DecisionText("", "", "", "", "", "", List.of(), Approved.NOTHING, null, null, "");

    public DecisionText {
        papers = List.copyOf(papers);
    }

    /** What must be done before it can be signed, a sentence each. */
    public List<String> wanting() {
        List<String> wanting = new ArrayList<>();
        demand(wanting, title, "Write the title.");
        demand(wanting, summary, "Write the summary.");
        demand(wanting, decision, "Write the decision.");
        demand(wanting, financial, "Write the financial implications, or that there are none.");
        demand(wanting, legal, "Write the legal implications, or that there are none.");
        demand(wanting, equalities, "Write the equalities implications, or that there are none.");
        if (ground != null) {
            demand(wanting, publicInterest, "Write why the public interest lies in keeping it exempt.");
        }
        for (int place = 1; place <= papers.size(); place++) {
            BackgroundPaper paper = papers.get(place - 1);
            demand(wanting, paper.name(), "Name background paper %d, or remove it.".formatted(place));
            if (!paper.isReadable()) {
                wanting.add("Mend the link of background paper %d: it begins with https://.".formatted(place));
            }
        }
        return wanting;
    }

    /** Whether it fits where it is kept; the fields of a screen take no more. */
    boolean fits() {
        return title.length() <= LONGEST_TITLE
                && publicInterest.length() <= LONGEST_REASON
                && papers.size() <= MOST_PAPERS
                && papers.stream()
                        .allMatch(paper -> paper.name().length() <= BackgroundPaper.LONGEST_NAME
                                && paper.link().length() <= BackgroundPaper.LONGEST_LINK)
                && List.of(summary, decision, financial, legal, equalities).stream()
                        .allMatch(text -> text.length() <= LONGEST_TEXT);
    }

    private static void demand(List<String> wanting, String text, String sentence) {
        if (text.isBlank()) {
            wanting.add(sentence);
        }
    }
}
