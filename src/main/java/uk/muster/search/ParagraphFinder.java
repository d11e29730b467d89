package uk.muster.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.muster.publication.SnapshotSummary;
import uk.muster.security.Actor;
import uk.muster.text.Dates;

/** Finds paragraphs of published papers by their words, the closest first, then the newest. */
@Component
class ParagraphFinder implements Finder {

    private static final String FIND = """
            select snapshot_id, anchor, place, text, match(words) against (:words in boolean mode) closeness
            from search_paragraph
            where match(words) against (:words in boolean mode) and snapshot_id in (:papers)
            order by closeness desc, snapshot_id desc, position
            limit :most offset :passed""";

    private final JdbcClient jdbc;
    private final LatestPapers papers;

    ParagraphFinder(JdbcClient jdbc, LatestPapers papers) {
        this.jdbc = jdbc;
        this.papers = papers;
    }

    @Override
    public Kind kind() {
        return Kind.PARAGRAPH;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        return find(terms, 0, most);
    }

    /**
     * What is public is the same for everybody.
     *
     * @param passed how many of the best are left out
     */
    List<Hit> find(Terms terms, int passed, int most) {
        Map<Long, SnapshotSummary> latest = papers.all().stream()
                .collect(Collectors.toMap(paper -> paper.id().value(), Function.identity()));
        Set<Long> ids = latest.keySet();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(FIND)
                        .param("words", terms.fullText())
                        .param("papers", ids)
                        .param("most", most)
                        .param("passed", passed)
                        .query((row, _) -> hit(row, latest.get(row.getLong("snapshot_id")), terms))
                        .list();
    }

    private static Hit hit(ResultSet row, SnapshotSummary paper, Terms terms) throws SQLException {
        String anchor = row.getString("anchor");
        String number = anchor.matches("p\\d+") ? "Paragraph " + anchor.substring(1) + " · " : "";
        return new Hit(
                Marked.whole(row.getString("place"), terms),
                number + paper.title() + ", " + Dates.day(paper.meetingOn()),
                Marked.excerpt(row.getString("text"), terms),
                paper.address() + "#" + anchor);
    }
}
