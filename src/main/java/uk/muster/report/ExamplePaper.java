package uk.muster.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A little paper of examples, numbered, resolved and rendered as every paper is: whoever is shown what becomes of their
 * words sees what really does. Decision 0227.
 */
@Component
public class ExamplePaper {

    /** The one deliverable of its plan, for references to lead to. */
    public static final String DELIVERABLE = "3.4";

    private static final LocalDate DAY = LocalDate.of(2016, 6, 7);

    private final PaperHtml html;

    ExamplePaper(PaperHtml html) {
        this.html = html;
    }

    /**
     * HTML.
     *
     * @param texts what became of each text, in order
     * @param deliverable what stands under {@link #DELIVERABLE}
     */
    public record Shown(List<String> texts, String deliverable) {}

    /** @param texts as an editor types them into sections of the report's own text */
    public Shown of(List<String> texts, Linking linking) {
        ReportDocument numbered = numbered(texts);
        ReportDocument paper = References.in(numbered).resolve(numbered);
        return new Shown(
                paper.front().stream()
                        .map(section -> html.paragraphs(section, linking))
                        .toList(),
                html.deliverable(paper.deliverables().findFirst().orElseThrow(), linking));
    }

    private static ReportDocument numbered(List<String> texts) {
        Numbering numbering = new Numbering();
        List<Section> sections = new ArrayList<>();
        texts.forEach(text -> sections.add(new Section("", numbering.number(Paragraphs.of(text), null))));
        return new ReportDocument(
                ReportDocument.FORMAT,
                "",
                "",
                "",
                "",
                "",
                "",
                DAY,
                DAY,
                DAY,
                sections,
                List.of(objective(numbering)),
                new Implications("", "", ""),
                "");
    }

    private static ObjectivePart objective(Numbering numbering) {
        List<NumberedParagraph> paragraphs = numbering.number(
                List.of("Collisions fell by 6 per cent.", "Ten schools took part in Kerb Safe."), null);
        Block answer = new Block.Text(new Respondent(List.of()), false, null, paragraphs, List.of(), true);
        return new ObjectivePart(
                3,
                "Road safety",
                List.of(new DeliverablePart(DELIVERABLE, "Safer roads", null, null, List.of(answer))));
    }
}
