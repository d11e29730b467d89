package uk.muster.search;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.round.RequestId;
import uk.muster.text.Markdown;
import uk.muster.text.Passage;
import uk.muster.update.UpdateWords;

/** The words of updates, a row each, read anew when an update has a newer version. */
@Component
class UpdateIndex {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final UpdateWords words;

    UpdateIndex(JdbcClient jdbc, TransactionOperations transactions, UpdateWords words) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.words = words;
    }

    /** One at a time: two who index the same would wait for each other's rows. */
    synchronized void catchUp() {
        List<RequestId> stale = staleAfter(0);
        while (!stale.isEmpty()) {
            List<RequestId> some = stale;
            transactions.executeWithoutResult(_ -> words.of(some).forEach(this::index));
            stale = some.size() < AT_ONCE
                    ? List.of()
                    : staleAfter(some.getLast().value());
        }
    }

    private List<RequestId> staleAfter(long request) {
        return jdbc.sql("""
                        select u.request_id from unit_update u
                        left join search_update s on s.request_id = u.request_id and s.version = u.version + 1
                        where u.request_id > :after and s.request_id is null
                        order by u.request_id
                        limit :most""").param("after", request).param("most", AT_ONCE).query(Long.class).list().stream()
                .map(RequestId::new)
                .toList();
    }

    private void index(UpdateWords.Said said) {
        String text = said.passages().stream()
                .map(Passage::markdown)
                .map(Markdown::toPlainText)
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                        insert into search_update (request_id, version, text, words)
                        values (:request, :version, :text, :words)
                        on duplicate key update version = :version, text = :text, words = :words""")
                .param("request", said.request().value())
                .param("version", said.version())
                .param("text", text)
                .param("words", FoldedWord.indexed(text))
                .update();
    }
}
