package uk.muster.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what leads to a person by its shape alone: telephone numbers other than those of services (0300, 0800),
 * addresses, registrations, dates of birth.
 */
final class PersonalDataCheck implements TextCheck {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October" + "|November|December)";

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    "a telephone number",
                    "(?<![\\w.£/-])(?:\\+44[\\s-]?(?:\\(0\\)[\\s-]?)?|\\(?0)(?!8[047]|3)\\d(?:[\\s()-]{0,2}\\d){8,9}(?!\\w)"),
            new Shape(
                    "an e-mail address",
                    "(?<![\\w.%+-])[\\w.%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,5}+"),
            new Shape(
                    "a postcode",
                    "\\b[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY])"
                            + " \\d[ABD-HJLNP-UW-Z]{2}\\b"),
            new Shape("a vehicle's registration", "\\b[A-HJ-PR-Y]{2}\\d{2} ?[A-HJ-PR-Z]{3}\\b"),
            new Shape(
                    "a date of birth",
                    "(?i)\\b(?:date of birth|d\\.?o\\.?b\\.?|born)\\b[\\s:,]{0,3}(?:on |is |was )?(?:the )?"
                            + "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH
                            + "\\s\\d{4})"));

    private record Shape(String name, Pattern pattern) {

        Shape(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }

        /** As it was typed: an address may stand in a link, behind other words. */
        Stream<MatchResult> in(String written) {
            return pattern.matcher(written).results();
        }
    }

    @Override
    public Stream<Finding> in(PaperText text) {
        return SHAPES.stream()
                .flatMap(shape -> shape.in(text.written())
                        .map(found -> text.finding(
                                FindingKind.PERSONAL_DATA,
                                "%s has %s in it. Leave it out, unless the public needs it."
                                        .formatted(Excerpt.of(text.written(), found), shape.name()))));
    }
}
