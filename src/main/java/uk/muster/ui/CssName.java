package uk.muster.ui;

import java.util.Locale;

/** Makes class names of constants: {@code status--on-track} of {@code ON_TRACK}. */
final class CssName {

    private CssName() {}

    static String of(String block, String constant) {
        return block + "--" + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
