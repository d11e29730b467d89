package uk.muster.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.text.Passage;

/**
 * What the editor writes round the units' updates.
 *
 * @param version of the stored text that this was written on
 */
public record FrontMatter(
        String title,
        String agendaItem,
        String author,
        List<SectionText> sections,
        Implications implications,
        String recommendation,
        List<LeadText> leads,
        long version) {

    public static final String TITLE = "title";
    public static final String AUTHOR = "author";
    public static final String AGENDA_ITEM = "agendaItem";
    public static final String FINANCIAL = "financial";
    public static final String LEGAL = "legal";
    public static final String EQUALITIES = "equalities";
    public static final String RECOMMENDATION = "recommendation";

    /** Stands for a version that nobody knows any more: whatever differs then is somebody's to choose. */
    static final FrontMatter EMPTY = new FrontMatter("", "", "", List.of(), new Implications("", "", ""), "", 0);

    static final String EXECUTIVE_SUMMARY = "Executive summary";

    /** History knows papers that were written before there were lead-ins. */
    public FrontMatter {
        sections = List.copyOf(sections);
        leads = leads == null ? List.of() : List.copyOf(leads);
    }

    /** One without lead-ins, as all were once. */
    public FrontMatter(
            String title,
            String agendaItem,
            String author,
            List<SectionText> sections,
            Implications implications,
            String recommendation,
            long version) {
        this(title, agendaItem, author, sections, implications, recommendation, List.of(), version);
    }

    /** What a board paper starts with: headings to write under. */
    public static FrontMatter blank(String title) {
        List<SectionText> sections = Stream.of("Purpose of report", EXECUTIVE_SUMMARY, "Background")
                .map(heading -> new SectionText(heading, ""))
                .toList();
        return new FrontMatter(title, "", "", sections, new Implications("", "", ""), "", 0);
    }

    /** All that is written, passage by passage, in the order in which it reads. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(TITLE, "Title", title));
        passages.add(new Passage(AUTHOR, "Author", author));
        passages.add(new Passage(AGENDA_ITEM, "Agenda item", agendaItem));
        for (SectionText section : sections) {
            passages.add(new Passage(headingKey(section.id()), "Heading", section.heading()));
            passages.add(new Passage(textKey(section.id()), "Text of " + section.heading(), section.text()));
        }
        leads.stream().flatMap(LeadText::passages).forEach(passages::add);
        passages.add(new Passage(FINANCIAL, "Financial implications", implications.financial()));
        passages.add(new Passage(LEGAL, "Legal implications", implications.legal()));
        passages.add(new Passage(EQUALITIES, "Equalities implications", implications.equalities()));
        passages.add(new Passage(RECOMMENDATION, "Recommendation", recommendation));
        return passages;
    }

    /** Whether both say the same but for spaces round the words. */
    public boolean saysTheSameAs(FrontMatter other) {
        return sectionIds().equals(other.sectionIds()) && stripped().equals(other.stripped());
    }

    /** What is empty says nothing: a lead-in of no words and none at all are the same. */
    private Map<String, String> stripped() {
        return passages().stream()
                .filter(passage -> !passage.markdown().isBlank())
                .collect(Collectors.toMap(
                        Passage::key, passage -> passage.markdown().strip()));
    }

    /** The words by the keys of their passages. */
    Map<String, String> texts() {
        return passages().stream().collect(Collectors.toMap(Passage::key, Passage::markdown));
    }

    List<UUID> sectionIds() {
        return sections.stream().map(SectionText::id).toList();
    }

    Optional<SectionText> section(UUID id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The same at the same version with these words, by the keys of their passages. */
    FrontMatter with(List<UUID> order, Map<String, String> texts) {
        return new FrontMatter(
                texts.get(TITLE),
                texts.get(AGENDA_ITEM),
                texts.get(AUTHOR),
                order.stream()
                        .map(id -> new SectionText(id, texts.get(headingKey(id)), texts.get(textKey(id))))
                        .toList(),
                new Implications(texts.get(FINANCIAL), texts.get(LEGAL), texts.get(EQUALITIES)),
                texts.get(RECOMMENDATION),
                LeadText.in(texts),
                version);
    }

    /** What leads in there; blank if nothing does. */
    public LeadText lead(LeadPlace place) {
        return leads.stream()
                .filter(lead -> lead.place().equals(place))
                .findFirst()
                .orElseGet(() -> LeadText.blank(place));
    }

    /** The same with this lead-in at its place. */
    public FrontMatter with(LeadText lead) {
        Map<String, String> texts = new HashMap<>(texts());
        lead.passages().forEach(passage -> texts.put(passage.key(), passage.markdown()));
        return with(sectionIds(), texts);
    }

    /** The same, with a blank lead-in wherever one of these is that it lacks. */
    FrontMatter withPlacesOf(Stream<LeadText> others) {
        Map<String, String> texts = new HashMap<>(texts());
        others.flatMap(LeadText::passages).forEach(passage -> texts.putIfAbsent(passage.key(), ""));
        return with(sectionIds(), texts);
    }

    /** The same with other words in one passage; a passage of a section that is not there changes nothing. */
    FrontMatter with(String key, String text) {
        Map<String, String> texts = new HashMap<>(texts());
        texts.put(key, text);
        return with(sectionIds(), texts);
    }

    /** The same at another version. */
    public FrontMatter at(long version) {
        return new FrontMatter(title, agendaItem, author, sections, implications, recommendation, leads, version);
    }

    public static String headingKey(UUID section) {
        return "heading." + section;
    }

    public static String textKey(UUID section) {
        return "text." + section;
    }
}
