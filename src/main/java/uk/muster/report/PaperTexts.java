package uk.muster.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.ConcurrentLruCache;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.text.Markdown;
import uk.muster.text.Prose;
import uk.muster.update.NilReturn;

/** Gathers every text that people wrote into a paper, in its order: what the checks of words read. */
final class PaperTexts {

    /** A few large papers' worth of texts: of a paper's many one changes at a time. */
    static final int REMEMBERED = 2000;

    private static final ConcurrentLruCache<String, Prose> PROSE =
            new ConcurrentLruCache<>(REMEMBERED, Markdown::toProse);

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
        gathering.addAnnexes(numbered.annexes());
        return List.copyOf(gathering.texts);
    }

    private void addSections(List<Section> sections) {
        for (int index = 0; index < sections.size(); index++) {
            SectionText written = material.frontMatter().sections().get(index);
            Place place = Place.section(index, written.heading());
            Mend mend = new Mend.Passage(FrontMatter.textKey(written.id()));
            addParagraphs(sections.get(index).paragraphs(), place, mend);
        }
    }

    private void addDeliverables(ReportDocument numbered) {
        Iterator<DeliverablePart> parts = numbered.deliverables().iterator();
        Iterator<ObjectivePart> objectives = numbered.objectives().iterator();
        for (ObjectiveView objective : material.edition().objectives()) {
            addLead(objectives.next().lead(), LeadPlace.of(objective.id()), Place.objective(objective));
            objective.deliverables().forEach(deliverable -> add(parts.next(), deliverable));
        }
    }

    private void addLead(List<Section> lead, LeadPlace written, Place place) {
        for (Section section : lead) {
            addNote(place, new Mend.Passage(written.headingKey()), section.heading());
            addParagraphs(section.paragraphs(), place, new Mend.Passage(written.textKey()));
        }
    }

    private void addParagraphs(List<NumberedParagraph> paragraphs, Place place, Mend mend) {
        paragraphs.forEach(paragraph -> addMarkdown(place.at(paragraph.number()), mend, paragraph.markdown()));
    }

    private void add(DeliverablePart part, DeliverableView deliverable) {
        Place place = Place.deliverable(part);
        addLead(part.lead(), LeadPlace.of(deliverable.id()), place);
        List<Aim> aims = Aim.of(deliverable);
        List<Contribution> contributions = material.contributions(deliverable.id());
        Map<Respondent, Told> told = contributions.stream()
                .filter(Contribution::isText)
                .collect(Collectors.toMap(
                        Contribution::by, by -> new Told(deliverable, by, aims, contributions.size() == 1)));
        for (Block block : part.blocks()) {
            switch (block) {
                case Block.Text text -> add(text, place, told.get(text.by()));
                case Block.Table table ->
                    table.rows().forEach(row -> add(row, place.at(table.number()), told.get(row.by())));
                case Block.Note _ -> {}
            }
        }
        contributions.forEach(contribution -> addNil(place, contribution));
    }

    private void add(Block.Text text, Place place, Told told) {
        text.paragraphs().forEach(paragraph -> addMarkdown(place.at(paragraph.number()), told, paragraph.markdown()));
        text.details().forEach(detail -> addNote(place, told.by().mend(), detail.text()));
    }

    private void add(Block.Row row, Place place, Told told) {
        addMarkdown(place, told, row.markdown());
        row.details().forEach(detail -> addNote(place, told.by().mend(), detail.text()));
    }

    private void addNil(Place place, Contribution contribution) {
        NilReturn nil = contribution.nil();
        if (nil != null) {
            addNote(place, contribution.mend(), nil.detail());
        }
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

    private void addAnnexes(List<Annex> annexes) {
        for (int index = 0; index < annexes.size(); index++) {
            Annex annex = annexes.get(index);
            Mend mend = new Mend.Passage(
                    ExemptPlace.annex(material.annexes().get(index).id()).key());
            addNote(Place.annex(annex), mend, annex.title());
            addParagraphs(annex.paragraphs(), Place.annex(annex), mend);
        }
    }

    private void addClosing(Place place, String key, String markdown) {
        addMarkdown(place, new Mend.Passage(key), markdown);
    }

    private void addMarkdown(Place place, Told told, String markdown) {
        texts.add(new PaperText(place, told.by().mend(), told, markdown, PROSE.get(markdown)));
    }

    private void addMarkdown(Place place, Mend mend, String markdown) {
        if (!markdown.isBlank()) {
            texts.add(new PaperText(place, mend, null, markdown, PROSE.get(markdown)));
        }
    }

    private void addNote(Place place, Mend mend, String words) {
        if (!words.isBlank()) {
            texts.add(new PaperText(place, mend, null, words, Prose.note(words)));
        }
    }
}
