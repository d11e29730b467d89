package uk.muster.report;

import java.util.Set;
import java.util.stream.Stream;
import uk.muster.text.PictureMarkdown;

/**
 * Finds pictures that are not stored here: the paper would not show them.
 *
 * @param stored the names of those that are
 */
record StrangePictureCheck(Set<String> stored) implements TextCheck {

    @Override
    public Stream<Finding> in(PaperText text) {
        return PictureMarkdown.addressesIn(text.written()).stream()
                .filter(address ->
                        PictureMarkdown.nameOf(address).filter(stored::contains).isEmpty())
                .map(address -> text.finding(FindingKind.PICTURE_UNKNOWN, message(address)));
    }

    private static String message(String address) {
        return "The picture %s is not stored here. Put it in with the button Picture, or take it out."
                .formatted(Excerpt.start(address));
    }
}
