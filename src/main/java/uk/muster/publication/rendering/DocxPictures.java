package uk.muster.publication.rendering;

import java.awt.Dimension;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.muster.picture.Picture;

/** Places pictures between the words of a Word document, with the words that stand for them. */
final class DocxPictures {

    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Lengths here are counted in units of which 635 make a twentieth of a point, and 9525 a pixel. */
    private static final long TWENTIETH = 635;

    private static final long PIXEL = 9525;

    /** As in the PDF: a tall picture leaves room for the lines that belong to it. */
    private static final long TALLEST = 170 * 36_000L;

    private final DocxWriter writer;
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Map<String, String> relationships = new LinkedHashMap<>();
    private int drawings;

    DocxPictures(DocxWriter writer, List<Picture> pictures) {
        this.writer = writer;
        pictures.forEach(picture -> this.pictures.put(picture.name(), picture));
    }

    /** Tells the pictures that were written: relationship and picture. */
    void forEach(BiConsumer<String, Picture> written) {
        relationships.forEach((name, relationship) -> written.accept(relationship, pictures.get(name)));
    }

    static String target(String relationship, Picture picture) {
        return "media/" + relationship + "." + picture.ending();
    }

    /**
     * @param width that is left for it
     * @return whether there is such a picture
     */
    boolean write(String name, String words, int width) {
        Picture picture = pictures.get(name);
        if (picture != null) {
            write(picture, words, width);
        }
        return picture != null;
    }

    /** @param width that is left for it */
    void write(Picture picture, String words, int width) {
        pictures.put(picture.name(), picture);
        String relationship =
                relationships.computeIfAbsent(picture.name(), name -> "picture" + (relationships.size() + 1));
        Size size = Size.of(picture.size(), width * TWENTIETH);
        String id = String.valueOf(++drawings);
        writer.element(
                "w:r",
                () -> writer.element(
                        "w:drawing",
                        () -> writer.element("wp:inline", () -> {
                            writer.attribute("xmlns:wp", DRAWINGS + "wordprocessingDrawing");
                            List.of("distT", "distB", "distL", "distR").forEach(side -> writer.attribute(side, "0"));
                            size.write(writer, "wp:extent");
                            named("wp:docPr", id, words);
                            writer.element("a:graphic", () -> {
                                writer.attribute("xmlns:a", DRAWINGS + "main");
                                writer.element("a:graphicData", () -> {
                                    writer.attribute("uri", DRAWINGS + "picture");
                                    writer.element("pic:pic", () -> {
                                        writer.attribute("xmlns:pic", DRAWINGS + "picture");
                                        picture(id, words, relationship, size);
                                    });
                                });
                            });
                        })));
    }

    private void picture(String id, String words, String relationship, Size size) {
        writer.element("pic:nvPicPr", () -> {
            named("pic:cNvPr", id, words);
            writer.element("pic:cNvPicPr", () -> {});
        });
        writer.element("pic:blipFill", () -> {
            writer.element("a:blip", () -> writer.attribute("r:embed", relationship));
            writer.element("a:stretch", () -> writer.element("a:fillRect", () -> {}));
        });
        writer.element("pic:spPr", () -> {
            writer.element("a:xfrm", () -> {
                writer.element("a:off", () -> {
                    writer.attribute("x", "0");
                    writer.attribute("y", "0");
                });
                size.write(writer, "a:ext");
            });
            writer.element("a:prstGeom", () -> {
                writer.attribute("prst", "rect");
                writer.element("a:avLst", () -> {});
            });
        });
    }

    private void named(String element, String id, String words) {
        writer.element(element, () -> {
            writer.attribute("id", id);
            writer.attribute("name", "Picture " + id);
            writer.attribute("descr", words);
        });
    }

    /** How large a picture is on the sheet. */
    private record Size(long width, long height) {

        /** Its own size at 96 dots an inch, unless that is more than there is room for. */
        static Size of(Dimension pixels, long room) {
            double width = pixels.width * PIXEL;
            double height = pixels.height * PIXEL;
            double scale = Math.min(1, Math.min(room / width, TALLEST / height));
            return new Size(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
        }

        void write(DocxWriter writer, String element) {
            writer.element(element, () -> {
                writer.attribute("cx", String.valueOf(width));
                writer.attribute("cy", String.valueOf(height));
            });
        }
    }
}
