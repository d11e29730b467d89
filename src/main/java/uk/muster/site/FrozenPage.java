package uk.muster.site;

import uk.muster.report.DocumentJson;
import uk.muster.verify.Notice;

/** What the public site sends, and the tag by which a reader's cache knows that it has it already. */
public record FrozenPage(String content, String etag) {

    private static final String PLACE = "<main ";

    /** The same bytes with a notice between them, above the paper and marked as none of it; its tag is another one. */
    public FrozenPage under(String notice) {
        int place = content.indexOf(PLACE);
        return of(content.substring(0, place) + Notice.marked(notice) + content.substring(place));
    }

    public static FrozenPage of(String content) {
        return new FrozenPage(content, DocumentJson.sha256(content));
    }
}
