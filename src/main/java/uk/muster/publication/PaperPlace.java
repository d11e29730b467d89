package uk.muster.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.report.Annex;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;
import uk.muster.text.Markdown;
import uk.muster.text.Passage;

/**
 * A heading of a paper with what stands under it, to be compared with the same place of another paper.
 *
 * @param number of an objective or deliverable; empty elsewhere
 * @param voices what each respondent wrote; under an empty name what is nobody's own
 */
record PaperPlace(String number, String title, Map<String, List<Passage>> voices) {

    private static final String NOBODY = "";

    static List<PaperPlace> of(ReportDocument document) {
        List<PaperPlace> places = new ArrayList<>();
        places.add(words("About this paper", "Title", document.title()));
        document.front().forEach(section -> places.add(of(section)));
        document.objectives().forEach(objective -> {
            lead(objective).ifPresent(places::add);
            objective.deliverables().forEach(part -> places.add(of(part)));
        });
        places.add(closing("Financial implications", document.implications().financial()));
        places.add(closing("Legal implications", document.implications().legal()));
        places.add(closing("Equalities implications", document.implications().equalities()));
        places.add(closing("Recommendation", document.recommendation()));
        document.annexes().forEach(annex -> places.add(of(annex)));
        return places;
    }

    String heading() {
        return number.isEmpty() ? title : number + " " + title;
    }

    private static PaperPlace of(Section section) {
        PaperPlace place = new PaperPlace("", section.heading(), new LinkedHashMap<>());
        place.addParagraphs(NOBODY, section.paragraphs());
        return place;
    }

    private static PaperPlace of(Annex annex) {
        PaperPlace place = new PaperPlace("", annex.heading(), new LinkedHashMap<>());
        if (annex.withheld()) {
            place.addSentence(annex.notice());
        }
        place.addParagraphs(NOBODY, annex.paragraphs());
        return place;
    }

    private static PaperPlace closing(String title, String markdown) {
        return words(title, title, Markdown.toPlainText(markdown));
    }

    private static PaperPlace words(String title, String label, String words) {
        PaperPlace place = new PaperPlace("", title, new LinkedHashMap<>());
        place.add(NOBODY, label, words);
        return place;
    }

    /** An objective is a place of its own if something leads it in. */
    private static Optional<PaperPlace> lead(ObjectivePart objective) {
        PaperPlace place = new PaperPlace(String.valueOf(objective.number()), objective.title(), new LinkedHashMap<>());
        place.addLead(objective.lead());
        return place.voices.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private void addLead(List<Section> lead) {
        for (Section section : lead) {
            add(NOBODY, "Sub-heading", section.heading());
            addParagraphs(NOBODY, section.paragraphs());
        }
    }

    private static PaperPlace of(DeliverablePart part) {
        PaperPlace place = new PaperPlace(part.number(), part.title(), new LinkedHashMap<>());
        place.add(NOBODY, "Title", part.title());
        if (part.target() != null) {
            place.add(NOBODY, "Target", part.target());
        }
        if (part.status() != null) {
            place.add(NOBODY, "Status", part.status().label());
        }
        place.addLead(part.lead());
        part.blocks().forEach(place::addBlock);
        return place;
    }

    private void addBlock(Block block) {
        switch (block) {
            case Block.Text text -> {
                addStanding(
                        text.by().name(),
                        text.status() == null ? "" : text.status().label(),
                        text.details());
                addParagraphs(text.by().name(), text.paragraphs());
            }
            case Block.Table table ->
                table.rows().forEach(row -> {
                    addStanding(
                            row.by().name(),
                            row.status() == null ? "" : row.status().label(),
                            row.details());
                    addText(row.by().name(), table.number(), row.markdown());
                });
            case Block.Note note -> addSentence(note.sentence());
        }
    }

    private void addStanding(String voice, String status, List<Block.Detail> details) {
        if (!status.isEmpty()) {
            add(voice, "Status", status);
        }
        details.forEach(detail -> add(voice, detail.label(), detail.text()));
    }

    private void addParagraphs(String voice, List<NumberedParagraph> paragraphs) {
        paragraphs.forEach(paragraph -> addText(voice, paragraph.number(), paragraph.markdown()));
    }

    /** Known by its words: a paragraph that only moved or got another number is the same. */
    private void addText(String voice, int number, String markdown) {
        String words = Markdown.toPlainText(markdown).strip();
        add(voice, "Paragraph " + number, words, words);
    }

    private void addSentence(String sentence) {
        add(NOBODY, "Note", sentence, sentence);
    }

    /** Known by its label: whatever it says, there is one of it. */
    private void add(String voice, String label, String words) {
        add(voice, label, "label " + label, words);
    }

    private void add(String voice, String label, String key, String words) {
        if (!words.isBlank()) {
            List<Passage> said = voices.computeIfAbsent(voice, _ -> new ArrayList<>());
            said.add(new Passage(unlike(said, key), label, words));
        }
    }

    /** Words that are said twice are two passages. */
    private static String unlike(List<Passage> said, String key) {
        boolean taken = said.stream().anyMatch(one -> one.key().equals(key));
        return taken ? unlike(said, key + "\n") : key;
    }
}
