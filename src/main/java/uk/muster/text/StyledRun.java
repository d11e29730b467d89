package uk.muster.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words in one style; a line break is the character {@code \n}. */
record StyledRun(
        String text, boolean bold, boolean italic, @Nullable String address) {

    static final StyledRun PLAIN = new StyledRun("", false, false, null);

    StyledRun with(String otherText) {
        return new StyledRun(otherText, bold, italic, address);
    }

    StyledRun styled(boolean otherBold, boolean otherItalic) {
        return new StyledRun(text, otherBold, otherItalic, address);
    }

    boolean isStyled() {
        return bold || italic;
    }

    StyledRun sharedWith(StyledRun other) {
        return new StyledRun(
                "",
                bold && other.bold,
                italic && other.italic,
                Objects.equals(address, other.address) ? address : null);
    }

    boolean looksLike(StyledRun other) {
        return bold == other.bold && italic == other.italic && Objects.equals(address, other.address);
    }
}
