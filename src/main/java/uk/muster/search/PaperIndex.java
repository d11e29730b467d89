package uk.muster.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotId;

/** The paragraphs of published papers. What is published never changes, so each paper is read once. */
@Component
class PaperIndex {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final PublicationService publication;

    PaperIndex(JdbcClient jdbc, TransactionOperations transactions, PublicationService publication) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.publication = publication;
    }

    /** What was withdrawn goes; nobody found it even before, since only public papers are looked through. */
    synchronized void catchUp() {
        jdbc.sql("delete from search_paragraph where snapshot_id in (select snapshot_id from withdrawal)")
                .update();
        jdbc.sql("""
            select s.id from snapshot s
            where not exists (select 1 from search_paragraph p where p.snapshot_id = s.id)
              and not exists (select 1 from withdrawal w where w.snapshot_id = s.id)
            order by s.id\
            """).query(Long.class).list().forEach(paper -> transactions.executeWithoutResult(_ -> index(paper)));
    }

    private void index(long snapshot) {
        List<PaperPassage> passages =
                PaperPassage.of(publication.document(new SnapshotId(snapshot))).toList();
        for (int position = 0; position < passages.size(); position++) {
            index(snapshot, position, passages.get(position));
        }
    }

    private void index(long snapshot, int position, PaperPassage passage) {
        jdbc.sql("""
            insert ignore into search_paragraph (snapshot_id, position, anchor, place, text, words)
            values (:snapshot, :position, :anchor, :place, :text, :words)\
            """)
                .param("snapshot", snapshot)
                .param("position", position)
                .param("anchor", passage.anchor())
                .param("place", passage.place())
                .param("text", passage.text())
                .param("words", FoldedWord.indexed(passage.place() + "\n" + passage.text()))
                .update();
    }
}
