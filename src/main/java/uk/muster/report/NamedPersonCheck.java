package uk.muster.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names beside "victim", "complainant" and the like; "Victim Support" and "Victims' Code" are nobody's. */
final class NamedPersonCheck implements TextCheck {

    private static final String NAME = "\\p{Lu}(?:[’']\\p{Lu})?\\p{Ll}[\\p{L}’'-]{0,30}+";
    private static final String PERSON =
            "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s{1,3}" + NAME + "|" + NAME + "\\s{1,3}" + NAME + ")";
    private static final String PART = "(?:[Vv]ictim|[Cc]omplainant|[Ww]itness|[Ss]urvivor)(?:e?s)?\\b(?![’'])";

    private static final List<Pattern> BESIDE = List.of(
            Pattern.compile("\\b" + PART + ",?\\s{1,3}\\(?(?:(?:named|called|is|was)\\s{1,3})?(" + PERSON + ")"),
            Pattern.compile("\\b(" + PERSON + ")(?:,|\\s{1,3}\\(|,?\\s{1,3}(?:who\\s{1,3})?(?:was|is))\\s{0,3}"
                    + "(?:(?:an?|the|one|our)\\s{1,3})?(?:\\p{Ll}{1,20}+\\s{1,3})?" + PART
                    + "(?=[\\s]{0,3}[,.;)]|\\s{1,3}(?:of|in|who|was|is|said|told|and)\\b|$)"));

    private static final Set<String> OFFICES = Set.of(
            "Support",
            "Code",
            "Care",
            "Commission",
            "Commissioner",
            "Service",
            "Services",
            "Unit",
            "Board",
            "Hub",
            "Centre",
            "Charter",
            "Strategy",
            "Fund",
            "Team",
            "Programme",
            "Project",
            "Operation",
            "Council",
            "Police",
            "Force",
            "Act",
            "Law",
            "Personal",
            "Statement",
            "Statements",
            "Satisfaction",
            "Panel",
            "Plan",
            "Chief",
            "Superintendent",
            "Inspector",
            "Sergeant",
            "Constable",
            "Detective",
            "Officer",
            "Officers",
            "Office",
            "Crown",
            "Court",
            "Courts",
            "Justice",
            "Awareness",
            "Protection",
            "Directive",
            "Forum",
            "Champion",
            "West",
            "East",
            "North",
            "South",
            "Midlands",
            "County",
            "City",
            "University",
            "Week",
            "Network",
            "Focus");

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> BESIDE.stream()
                        .flatMap(beside -> beside.matcher(block.words()).results())
                        .filter(NamedPersonCheck::isPerson)
                        .map(found -> text.finding(
                                FindingKind.NAMED_PERSON,
                                Excerpt.of(block.words(), found) + " seems to name somebody. Leave the name out.")));
    }

    private static boolean isPerson(MatchResult found) {
        return Arrays.stream(found.group(1).split("\\s")).noneMatch(OFFICES::contains);
    }
}
