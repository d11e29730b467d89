package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.text.XmlText;

/**
 * The numberings of a Word document: one for the paper's paragraphs, tied to their style, so that Word goes on counting
 * where somebody writes another; one of bullets; and one for each list with numbers.
 */
final class DocxLists {

    private static final int PARAGRAPHS = 1;
    private static final int BULLETS = 2;
    private static final int NUMBERS = 3;
    private static final int LEVELS = 9;

    private final List<Restart> restarts = new ArrayList<>();

    /**
     * The numbering of a list's items.
     *
     * @param start of its first item; absent from a list with bullets
     */
    int of(@Nullable Integer start, int level) {
        if (start == null) {
            return BULLETS;
        }
        return restart(new Restart(NUMBERS, start, level));
    }

    /** The numbering of a paragraph before which numbers are missing; those after it count on from there. */
    int skippingTo(int number) {
        return restart(new Restart(PARAGRAPHS, number, 0));
    }

    private int restart(Restart restart) {
        restarts.add(restart);
        return NUMBERS + restarts.size();
    }

    static int level(int depth) {
        return Math.min(depth, LEVELS - 1);
    }

    String xml(int firstParagraph) {
        return XmlText.document("w:numbering", root -> {
            DocxWriter writer = new DocxWriter(root.attribute("xmlns:w", PaperDocx.WORDS));
            numbering(writer, PARAGRAPHS, "singleLevel", () -> paragraphs(writer, firstParagraph));
            numbering(
                    writer,
                    BULLETS,
                    "hybridMultilevel",
                    () -> levels().forEach(level -> level(writer, level, "bullet", level % 2 == 0 ? "•" : "–")));
            numbering(
                    writer,
                    NUMBERS,
                    "hybridMultilevel",
                    () -> levels().forEach(level -> level(writer, level, "decimal", "%" + (level + 1) + ".")));
            List.of(PARAGRAPHS, BULLETS, NUMBERS).forEach(kind -> use(writer, kind, kind, () -> {}));
            for (int index = 0; index < restarts.size(); index++) {
                Restart restart = restarts.get(index);
                use(writer, NUMBERS + index + 1, restart.numbering(), () -> restart(writer, restart));
            }
        });
    }

    private static IntStream levels() {
        return IntStream.range(0, LEVELS);
    }

    private static void numbering(DocxWriter writer, int id, String kind, Runnable levels) {
        writer.element("w:abstractNum", () -> {
            writer.attribute("w:abstractNumId", String.valueOf(id));
            writer.value("w:nsid", "%08X".formatted(id));
            writer.value("w:multiLevelType", kind);
            levels.run();
        });
    }

    private static void paragraphs(DocxWriter writer, int first) {
        writer.element("w:lvl", () -> {
            writer.attribute("w:ilvl", "0");
            writer.value("w:start", String.valueOf(first));
            writer.value("w:numFmt", "decimal");
            writer.value("w:pStyle", "NumberedParagraph");
            writer.value("w:lvlText", "%1");
            writer.value("w:lvlJc", "left");
            writer.element("w:pPr", () -> writer.indent(DocxPlace.PAPER.left(), DocxPlace.PAPER.left()));
        });
    }

    private static void level(DocxWriter writer, int level, String format, String text) {
        writer.element("w:lvl", () -> {
            writer.attribute("w:ilvl", String.valueOf(level));
            writer.value("w:start", "1");
            writer.value("w:numFmt", format);
            writer.value("w:lvlText", text);
            writer.value("w:lvlJc", "left");
        });
    }

    private static void use(DocxWriter writer, int id, int numbering, Runnable changes) {
        writer.element("w:num", () -> {
            writer.attribute("w:numId", String.valueOf(id));
            writer.value("w:abstractNumId", String.valueOf(numbering));
            changes.run();
        });
    }

    private static void restart(DocxWriter writer, Restart restart) {
        writer.element("w:lvlOverride", () -> {
            writer.attribute("w:ilvl", String.valueOf(restart.level()));
            writer.value("w:startOverride", String.valueOf(restart.start()));
        });
    }

    private record Restart(int numbering, int start, int level) {}
}
