package uk.muster.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Looks through decision notices and the paragraphs of published papers for whoever asks: all of it is public. */
@Service
class PublicSearch {

    /** Nobody reads on; a robot that does must not make the database count through thousands. */
    private static final int LAST_PAGE = 50;

    private final PaperIndex index;
    private final NoticeFinder notices;
    private final ParagraphFinder paragraphs;

    PublicSearch(PaperIndex index, NoticeFinder notices, ParagraphFinder paragraphs) {
        this.index = index;
        this.notices = notices;
        this.paragraphs = paragraphs;
    }

    /** @param wanted the page, counted from 1; the nearest that there may be is taken */
    PublicResults find(String typed, int wanted) {
        Terms terms = Terms.of(typed);
        int page = Math.clamp(wanted, 1, LAST_PAGE);
        if (terms.isEmpty()) {
            return new PublicResults(terms.typed(), !terms.typed().isEmpty(), page, List.of(), false);
        }
        index.catchUp();
        List<Hit> found = find(terms, (page - 1) * PublicResults.PAGE, PublicResults.PAGE + 1);
        List<Hit> shown = found.subList(0, Math.min(PublicResults.PAGE, found.size()));
        boolean more = found.size() > shown.size() && page < LAST_PAGE;
        return new PublicResults(terms.typed(), false, page, shown, more);
    }

    /** Notices first: each is found once, and a paper as often as its paragraphs. */
    private List<Hit> find(Terms terms, int passed, int most) {
        List<Hit> decided = notices.findPublic(terms, passed + most);
        List<Hit> shown = decided.subList(Math.min(passed, decided.size()), decided.size());
        List<Hit> said = paragraphs.find(terms, Math.max(0, passed - decided.size()), most - shown.size());
        return Stream.concat(shown.stream(), said.stream()).toList();
    }
}
