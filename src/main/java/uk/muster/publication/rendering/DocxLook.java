package uk.muster.publication.rendering;

/**
 * How words look in a Word document.
 *
 * @param style of characters; empty for none
 */
record DocxLook(String style, boolean bold, boolean italic) {

    static final DocxLook PLAIN = styled("");

    static DocxLook styled(String style) {
        return new DocxLook(style, false, false);
    }
}
