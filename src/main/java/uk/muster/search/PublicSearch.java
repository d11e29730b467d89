package uk.muster.search;

import java.util.List;
import org.springframework.stereotype.Service;

/** Looks through the paragraphs of published papers for whoever asks: all of it is public. */
@Service
class PublicSearch {

    /** Nobody reads on; a robot that does must not make the database count through thousands. */
    private static final int LAST_PAGE = 50;

    private final PaperIndex index;
    private final ParagraphFinder paragraphs;

    PublicSearch(PaperIndex index, ParagraphFinder paragraphs) {
        this.index = index;
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
        List<Hit> found = paragraphs.find(terms, (page - 1) * PublicResults.PAGE, PublicResults.PAGE + 1);
        List<Hit> shown = found.subList(0, Math.min(PublicResults.PAGE, found.size()));
        boolean more = found.size() > shown.size() && page < LAST_PAGE;
        return new PublicResults(terms.typed(), false, page, shown, more);
    }
}
