package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import uk.muster.report.Annex;
import uk.muster.report.DeliverablePart;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;

/** A heading that the contents of a Word document list: where it is and what it says. */
record DocxHeading(int level, String anchor, String words) {

    static final DocxHeading IMPLICATIONS = new DocxHeading(1, "implications", "Implications");
    static final DocxHeading FINANCIAL = new DocxHeading(2, "financial", "Financial");
    static final DocxHeading LEGAL = new DocxHeading(2, "legal", "Legal");
    static final DocxHeading EQUALITIES = new DocxHeading(2, "equalities", "Equalities");
    static final DocxHeading RECOMMENDATION = new DocxHeading(1, "recommendation", "Recommendation");

    static List<DocxHeading> of(ReportDocument document) {
        List<DocxHeading> headings = new ArrayList<>();
        for (int index = 0; index < document.front().size(); index++) {
            headings.add(section(document.front().get(index), index));
        }
        for (ObjectivePart objective : document.objectives()) {
            headings.add(objective(objective));
            objective.lead().stream()
                    .filter(section -> !section.heading().isBlank())
                    .map(section -> lead(objective, section))
                    .forEach(headings::add);
            objective.deliverables().forEach(part -> headings.add(deliverable(part)));
        }
        headings.addAll(List.of(IMPLICATIONS, FINANCIAL, LEGAL, EQUALITIES, RECOMMENDATION));
        document.annexes().forEach(annex -> headings.add(annex(annex)));
        return headings;
    }

    static DocxHeading section(Section section, int index) {
        return new DocxHeading(1, Section.anchor(index), section.heading());
    }

    static DocxHeading annex(Annex annex) {
        return new DocxHeading(1, annex.anchor(), annex.heading());
    }

    static DocxHeading objective(ObjectivePart objective) {
        return new DocxHeading(1, objective.anchor(), objective.number() + " " + objective.title());
    }

    /** The sub-heading of an objective's lead-in: a sibling of its deliverables'. */
    static DocxHeading lead(ObjectivePart objective, Section section) {
        return new DocxHeading(2, objective.leadAnchor(), section.heading());
    }

    static DocxHeading deliverable(DeliverablePart part) {
        return new DocxHeading(2, part.anchor(), part.number() + " " + part.title());
    }
}
