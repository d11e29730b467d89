package uk.muster.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Block;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;
import uk.muster.text.Markdown;
import uk.muster.text.Noted;
import uk.muster.update.Status;

/**
 * All that a paper says from its first section on, in reading order and without white space: what a file must say too. Of
 * pictures and drawings it says nothing: their words are for whoever does not see them.
 */
public final class PaperInWords {

    private final StringBuilder words = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();

    private record Note(String words, int paragraph) {}

    private PaperInWords() {}

    /** As in a file that has footnotes of its own: these follow by their numbers. */
    public static String of(ReportDocument document) {
        PaperInWords paper = read(document);
        for (int index = 0; index < paper.notes.size(); index++) {
            paper.say(index + 1 + paper.notes.get(index).words());
        }
        return withoutSpace(paper.words.toString());
    }

    /** As on a page, whose notes stand at its end. */
    public static String asPage(ReportDocument document) {
        PaperInWords paper = read(document);
        paper.say(paper.notes.isEmpty() ? "" : "Notes");
        for (int index = 0; index < paper.notes.size(); index++) {
            Note note = paper.notes.get(index);
            paper.say("%d.%s".formatted(index + 1, note.words()));
            paper.say(note.paragraph() == 0 ? "Back to the text" : "Back to paragraph " + note.paragraph());
        }
        return withoutSpace(paper.words.toString());
    }

    private static PaperInWords read(ReportDocument document) {
        PaperInWords paper = new PaperInWords();
        document.front().forEach(paper::section);
        document.objectives().forEach(objective -> {
            paper.say(objective.number() + objective.title());
            objective.lead().forEach(paper::section);
            objective.deliverables().forEach(part -> {
                paper.say(part.number() + part.title());
                paper.status(part.status());
                paper.say(part.target() == null ? "" : "Target:" + part.target());
                part.lead().forEach(paper::section);
                part.blocks().forEach(paper::block);
            });
        });
        paper.say("Implications Financial");
        paper.markdown(document.implications().financial());
        paper.say("Legal");
        paper.markdown(document.implications().legal());
        paper.say("Equalities");
        paper.markdown(document.implications().equalities());
        paper.say("Recommendation");
        paper.markdown(document.recommendation());
        document.annexes().forEach(annex -> {
            paper.say(annex.heading());
            paper.say(annex.withheld() ? annex.notice() : "");
            annex.paragraphs().forEach(paper::paragraph);
        });
        return paper;
    }

    public static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private void section(Section section) {
        say(section.heading());
        section.paragraphs().forEach(this::paragraph);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> {
                if (text.named()) {
                    say(text.by().name());
                    status(text.status());
                }
                text.paragraphs().forEach(this::paragraph);
                text.details().forEach(this::detail);
            }
            case Block.Table table -> {
                say(table.number() + table.lead() + "Unit Status Update");
                table.rows().forEach(row -> {
                    say(row.by().name());
                    status(row.status());
                    markdown(row.markdown(), table.number());
                    row.details().forEach(this::detail);
                });
            }
            case Block.Note note -> say(note.sentence());
        }
    }

    private void paragraph(NumberedParagraph paragraph) {
        say(String.valueOf(paragraph.number()));
        markdown(paragraph.markdown(), paragraph.number());
    }

    private void detail(Block.Detail detail) {
        say(detail.label() + ":" + detail.text());
    }

    private void status(@Nullable Status status) {
        say(status == null ? "" : status.shape() + status.label());
    }

    private void markdown(String markdown) {
        markdown(markdown, 0);
    }

    private void markdown(String markdown, int paragraph) {
        Noted noted = Markdown.toNotedHtml(markdown, "/shown/");
        int before = notes.size();
        noted.notes().forEach(note -> notes.add(new Note(Jsoup.parse(note).wholeText(), paragraph)));
        Element html = Jsoup.parseBodyFragment(noted.numbered(index -> String.valueOf(before + index + 1)))
                .body();
        html.select("svg").remove();
        for (Element list : html.select("ol")) {
            int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            for (Element item : list.children()) {
                item.prependText(number++ + ".");
            }
        }
        say(html.wholeText());
    }

    private void say(String text) {
        words.append(text);
    }
}
