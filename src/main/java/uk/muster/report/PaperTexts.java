package uk.muster.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.text.Markdown;
import uk.muster.text.Prose;

/** Gathers every text that people wrote into a paper, in its order: what the checks of words read. */
final class PaperTexts {

    private final Material material;
    private final List<PaperText> texts = new ArrayList<>();

    private PaperTexts(Material material) {
        this.material = material;
    }

    /** @param numbered assembled of the same material */
    static List<PaperText> in(Material material, ReportDocument numbered) {
        PaperTexts gathering = new PaperTexts(material);
        gathering.addSections(numbered.front());
        gathering.addDeliverables(numbered);
        gathering.addClosing();
        return List.copyOf(gathering.texts);
    }

    private void addSections(List<Section> sections) {
        for (int index = 0; index < sections.size(); index++) {
            SectionText written = material.frontMatter().sections().get(index);
            Place place = Place.section(index, written.heading());
            Mend mend = new Mend.Passage(FrontMatter.textKey(written.id()));
            sections.get(index)
                    .paragraphs()
                    .forEach(paragraph -> addMarkdown(place.at(paragraph.number()), mend, paragraph.markdown()));
        }
    }

    private void addDeliverables(ReportDocument numbered) {
        Iterator<DeliverablePart> parts = numbered.deliverables().iterator();
        for (ObjectiveView objective : material.edition().objectives()) {
            for (DeliverableView deliverable : objective.deliverables()) {
                add(parts.next(), material.contributions(deliverable.id()));
            }
        }
    }

    private void add(DeliverablePart part, List<Contribution> contributions) {
        Place place = Place.deliverable(part);
        Map<Respondent, Mend> mends = contributions.stream()
                .collect(Collectors.toMap(Contribution::by, Contribution::mend, (first, again) -> first));
        Function<Respondent, Mend> mendOf = mends::get;
        for (Block block : part.blocks()) {
            switch (block) {
                case Block.Text text -> add(text, place, mendOf.apply(text.by()));
                case Block.Table table ->
                    table.rows().forEach(row -> add(row, place.at(table.number()), mendOf.apply(row.by())));
                case Block.Note _ -> {}
            }
        }
        contributions.stream()
                .filter(contribution -> contribution.nil() != null)
                .forEach(contribution ->
                        addNote(place, contribution.mend(), contribution.nil().detail()));
    }

    private void add(Block.Text text, Place place, Mend mend) {
        text.paragraphs().forEach(paragraph -> addMarkdown(place.at(paragraph.number()), mend, paragraph.markdown()));
        text.details().forEach(detail -> addNote(place, mend, detail.text()));
    }

    private void add(Block.Row row, Place place, Mend mend) {
        addMarkdown(place, mend, row.markdown());
        row.details().forEach(detail -> addNote(place, mend, detail.text()));
    }

    private void addClosing() {
        Implications implications = material.frontMatter().implications();
        addClosing(Place.IMPLICATIONS, FrontMatter.FINANCIAL, implications.financial());
        addClosing(Place.IMPLICATIONS, FrontMatter.LEGAL, implications.legal());
        addClosing(Place.IMPLICATIONS, FrontMatter.EQUALITIES, implications.equalities());
        addClosing(
                Place.RECOMMENDATION,
                FrontMatter.RECOMMENDATION,
                material.frontMatter().recommendation());
    }

    private void addClosing(Place place, String key, String markdown) {
        addMarkdown(place, new Mend.Passage(key), markdown);
    }

    private void addMarkdown(Place place, Mend mend, String markdown) {
        if (!markdown.isBlank()) {
            texts.add(new PaperText(place, mend, markdown, Markdown.toProse(markdown)));
        }
    }

    private void addNote(Place place, Mend mend, String words) {
        if (!words.isBlank()) {
            texts.add(new PaperText(place, mend, words, Prose.note(words)));
        }
    }
}
