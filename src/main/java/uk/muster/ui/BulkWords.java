package uk.muster.ui;

/**
 * What a run does to what, for its dialog.
 *
 * @param doing at its head: "Approving"
 * @param one what it is done to: "update"
 * @param many several of them: "updates"
 * @param done how it went: "approved"
 */
public record BulkWords(String doing, String one, String many, String done) {

    BulkWords undone() {
        return new BulkWords("Putting back", one, many, "put back");
    }

    String head(int all) {
        return doing + " " + counted(all);
    }

    String counted(int number) {
        return number + " " + (number == 1 ? one : many);
    }
}
