package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

/** Papers of random shape in which every exempt word begins with one that stands nowhere else. */
public final class ExemptPapers {

    private static final List<String> UNITS = List.of("Coventry", "Dudley", "Sandwell", "Walsall", "Force CID");

    private final Random random;
    private final String canary;
    private int words;

    private ExemptPapers(long seed, String canary) {
        this.random = new Random(seed);
        this.canary = canary;
    }

    /** The board's edition of the paper of that seed. */
    public static ReportDocument of(long seed, String canary) {
        return new ExemptPapers(seed, canary).paper();
    }

    private ReportDocument paper() {
        PaperFixture paper = new PaperFixture()
                .objective("Public confidence", "Increase confidence", "Reduce burglary by 2 per cent")
                .objective("Victims", "Listen to victims");
        paper.section("Background", secret() + "\n\n" + secret()).exemptSection("Background");
        paper.section("Purpose of report", "To tell; see {see:1.1} and {see:2.1}.");
        List.of("1.1", "1.2", "2.1").forEach(deliverable -> answers(paper, deliverable));
        paper.exemptParagraphs(canary);
        List.of("1", "2", "1.1", "2.1").forEach(place -> lead(paper, place));
        annexes(paper);
        return paper.document();
    }

    private void answers(PaperFixture paper, String deliverable) {
        paper.layout(deliverable, random.nextBoolean() ? Layout.TABLE : Layout.PARAGRAPHS);
        for (String unit : UNITS.subList(0, 1 + random.nextInt(UNITS.size()))) {
            if (random.nextInt(3) == 0) {
                UpdateContent all = PaperFixture.content(status(), secret(), secret());
                paper.content(
                        deliverable,
                        unit,
                        new UpdateContent(all.paragraphs(), all.status(), secret(), secret(), secret(), null, null));
                paper.exemptAnswer(deliverable, unit);
            } else {
                paper.approved(deliverable, unit, status(), paragraphs());
            }
        }
    }

    private String[] paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            paragraphs.add(random.nextInt(3) == 0 ? secret() : "Burglary fell by " + random.nextInt(90) + ".5%.");
        }
        return paragraphs.toArray(String[]::new);
    }

    private void lead(PaperFixture paper, String place) {
        String heading = random.nextBoolean() ? "What was counted" : "";
        if (random.nextBoolean()) {
            paper.lead(place, heading, secret() + "\n\n" + secret()).exemptLead(place);
        } else {
            paper.lead(place, heading, "As counted by hand.");
        }
    }

    private void annexes(PaperFixture paper) {
        for (int count = random.nextInt(4); count > 0; count--) {
            if (random.nextBoolean()) {
                paper.annex("Figures", "As counted.\n\n- one\n- two");
            } else {
                paper.exemptAnnex(secret(), random.nextBoolean() ? "Contracts" : "", secret() + "\n\n" + secret());
            }
        }
    }

    private Status status() {
        return Status.values()[random.nextInt(Status.values().length)];
    }

    /** A sentence, a list or a table. */
    private String secret() {
        return switch (random.nextInt(3)) {
            case 0 -> "**%s** & _%s_ “%s”^[%s] – see {see:1.1}.".formatted(word(), word(), word(), word());
            case 1 -> "%s:\n\n- %s\n- <%s>".formatted(word(), word(), word());
            default -> "%s\n\n| %s |\n|---|\n| %s |".formatted(word(), word(), word());
        };
    }

    private String word() {
        return canary + ++words;
    }
}
