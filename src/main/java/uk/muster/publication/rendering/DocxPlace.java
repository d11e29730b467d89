package uk.muster.publication.rendering;

/**
 * Where blocks stand in a Word document. Lengths are in twentieths of a point.
 *
 * @param style of plain paragraphs there
 * @param list style of a list's items there
 * @param left how far they are indented
 * @param width left for tables
 * @param depth in lists and quotes; where it is 0, the style itself indents
 */
record DocxPlace(String style, String list, int left, int width, int depth) {

    /** A4 less the margins of the page, and the room for paragraph numbers. */
    static final DocxPlace PAPER = new DocxPlace("ParagraphText", "ListParagraph", 794, 8618, 0);

    private static final int MARGINS_OF_CELL = 216;
    private static final int NARROWEST = 1000;

    static DocxPlace cell(int width) {
        return new DocxPlace("TableText", "TableList", 0, width - MARGINS_OF_CELL, 0);
    }

    DocxPlace within(String inner, int by) {
        return new DocxPlace(inner, list, left + by, Math.max(width - by, NARROWEST), depth + 1);
    }
}
