package uk.muster.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Dates;
import uk.muster.text.Markdown;
import uk.muster.update.Status;

/** What the paper's templates need beside the document: safe HTML of Markdown, dates, addresses of its own places. */
public final class PaperWords {

    private static final String SCROLLING =
            "<div class=\"paper__scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>";

    private final Linking linking;
    private final @Nullable Endnotes endnotes;

    private PaperWords(Linking linking, @Nullable Endnotes endnotes) {
        this.linking = linking;
        this.endnotes = endnotes;
    }

    /** For a page that holds a whole paper: its footnotes are numbered through and stand at its end. */
    public static PaperWords ofWhole(Linking linking) {
        return new PaperWords(linking, new Endnotes(linking));
    }

    /** For a part of a paper by itself: footnotes stand below their paragraph. */
    static PaperWords ofPart(Linking linking) {
        return new PaperWords(linking, null);
    }

    /** Safe HTML; links and pictures lead to where the paper stands, tables scroll by themselves. */
    public String html(String markdown) {
        return placed(Markdown.toHtml(markdown, linking.pictures()));
    }

    /**
     * The same of a text of the paper, its footnotes in their place.
     *
     * @param paragraph the number of its paragraph; 0 where it has none
     */
    public String html(String markdown, int paragraph) {
        return endnotes == null
                ? html(markdown)
                : endnotes.of(Markdown.toNotedHtml(markdown, linking.pictures()), paragraph, this::placed);
    }

    /** The footnotes of all texts so far. */
    public List<Endnotes.Endnote> endnotes() {
        return endnotes == null ? List.of() : endnotes.all();
    }

    private String placed(String html) {
        return html.replace("<a href=\"#", "<a href=\"" + linking.href(""))
                .replace("<table>", SCROLLING)
                .replace("</table>", "</table></div>");
    }

    /** The address of a place in the paper. */
    public String href(String anchor) {
        return linking.href(anchor);
    }

    /** The id of a place; none where the paper stands twice on a page and the other one has the ids. */
    public @Nullable String id(String anchor) {
        return linking.anchored() ? anchor : null;
    }

    /** Whether the editor makes things exempt here. */
    public boolean marking() {
        return linking.marking();
    }

    public String paragraph(int number) {
        return NumberedParagraph.anchor(number);
    }

    public String sectionAnchor(int index) {
        return Section.anchor(index);
    }

    public String statusClass(Status status) {
        return "status status--" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String moment(Instant instant) {
        return Dates.moment(instant);
    }
}
