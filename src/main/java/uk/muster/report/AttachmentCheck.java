package uk.muster.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts that point to something attached. "Appendix A to the Act" is attached to the Act. */
final class AttachmentCheck implements TextCheck {

    private static final String THING = "(?:report|paper|table|chart|graph|document|spreadsheet|file|appendix|annex"
            + "|plan|letter|map|slides?|sheet|list|summary)";

    private static final List<Pattern> POINTERS = List.of(
            Pattern.compile("(?i)\\b(?:attached|enclosed|appended)\\s{1,3}" + THING + "\\b"),
            Pattern.compile(
                    "(?i)\\b(?:see|as|is|are)\\s{1,3}(?:the\\s{1,3})?(?:attached|enclosed|appended)\\b(?!\\s{1,3}(?:to|"
                            + THING + ")\\b)"),
            Pattern.compile(
                    "(?i)\\bsee\\s{1,3}(?:the\\s{1,3})?(?:attachments?|appendix|appendices|annexe?s?|enclosures?)"
                            + "\\b(?!\\s{1,3}(?:to|of|[a-z0-9]{1,2})\\b)"),
            Pattern.compile("\\b(?:[Aa]ppendix|[Aa]ppendices|[Aa]nnexe?|[Aa]ttachment|[Ee]nclosure)\\s{1,3}"
                    + "(?:[A-Z]|\\d{1,2})\\b(?!\\s{1,3}(?:to|of)\\b)"));

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> POINTERS.stream()
                        .flatMap(pointer -> pointer.matcher(block.words()).results())
                        .map(found -> text.finding(
                                FindingKind.NOT_ATTACHED,
                                Excerpt.of(block.words(), found)
                                        + " points to something that is not there. Say here what it says, or link to"
                                        + " where it is published.")));
    }
}
