package uk.muster.publication;

import uk.muster.report.DocumentJson;

/** What the public site sends, and the tag by which a reader's cache knows that it has it already. */
record FrozenPage(String content, String etag) {

    static FrozenPage of(String content) {
        return new FrozenPage(content, DocumentJson.sha256(content));
    }
}
