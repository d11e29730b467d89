package uk.muster.publication.rendering;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.report.CorrectionKind;
import uk.muster.text.Dates;

/**
 * What a published page says about itself: its address and when it appeared.
 *
 * @param kind what it is to the edition before, if there is one
 * @param reason why there had to be another edition; empty for a first edition
 * @param forBoard whether it holds what the public edition withholds
 */
public record Edition(
        String slug, String label, Instant publishedAt, CorrectionKind kind, String reason, boolean forBoard) {

    /** What stands on every page of a board's edition. */
    private static final String MARKING = "Not for publication – contains exempt information";

    public static final String FIRST = "1.0";

    /** One for the public. */
    public Edition(String slug, String label, Instant publishedAt, CorrectionKind kind, String reason) {
        this(slug, label, publishedAt, kind, reason, false);
    }

    /** One that corrects nothing. */
    public Edition(String slug, String label, Instant publishedAt) {
        this(slug, label, publishedAt, CorrectionKind.CORRECTION, "");
    }

    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Dates.LONDON);
    }

    /** The board's edition of the same paper. */
    public Edition ofBoard() {
        return new Edition(slug, label, publishedAt, kind, reason, true);
    }

    /** Empty where nothing is exempt. */
    public String marking() {
        return forBoard ? MARKING : "";
    }

    public String address() {
        return forBoard ? "/board-editions/" + slug + "/" + label : publicAddress();
    }

    /** Where everybody reads what they may of it. */
    public String publicAddress() {
        return "/published/" + slug + "/" + label;
    }

    /** Below it lie its pictures. */
    String pictures() {
        return address() + "/pictures/";
    }

    /** What a copy of it is called that somebody keeps: "2014-15-round-4-edition-1.0.pdf". */
    public String fileName(String ending) {
        return slug + "-edition-" + label + (forBoard ? "-not-for-publication." : ".") + ending;
    }
}
