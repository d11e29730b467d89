package uk.muster.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;

/**
 * Finds decision notices: the office all of them, drafts too; everybody else those that are signed, and of an exempt one
 * no more than the public register says. No word that the reader may not see leaves the innermost statement. A body signs
 * some dozens a year, so they are looked through as they are. Decision 0212.
 */
@Component
@Transactional(readOnly = true)
class NoticeFinder implements Finder {

    private static final String FIND = """
            with seen as (
                select n.*, :office or n.ground is null legible
                from decision_notice n
                where :office or n.notice_number is not null),
            notice as (
                select id, notice_year, notice_number, signed_on, changed_at, ground,
                    concat(lpad(notice_number, greatest(3, length(notice_number)), '0'), '/', notice_year) number,
                    if(legible, title, '') title,
                    if(legible, concat_ws('\n\n', summary, decision, financial, legal, equalities, approves,
                        (select group_concat(p.name order by p.position separator '\n\n')
                        from decision_paper p where p.notice_id = seen.id),
                        if(:office, public_interest, null)), '') text
                from seen)
            select * from notice
            where %s
            order by title regexp :beginning desc, notice_number is null desc, notice_year desc, notice_number desc,
                changed_at desc
            limit :most""";

    private static final String ALL_WORDS =
            "concat_ws('\n', 'Decision notice', number, notice_number, if(ground is null, '', 'exempt'), title, text)";

    private final JdbcClient jdbc;
    private final Access access;

    NoticeFinder(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.NOTICE;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        return find(terms, access.allows(Action.READ_NOTICES), most);
    }

    /** What everybody may find, whoever asks. */
    List<Hit> findPublic(Terms terms, int most) {
        return find(terms, false, most);
    }

    private List<Hit> find(Terms terms, boolean office, int most) {
        TermParameters parameters = new TermParameters(terms);
        return jdbc
                .sql(FIND.formatted(parameters.each(term -> ALL_WORDS + " regexp :" + term.pattern())))
                .params(parameters.values())
                .param("office", office)
                .param("most", most)
                .query((row, _) -> NoticeRow.of(row))
                .list()
                .stream()
                .map(row -> row.hit(terms, office))
                .toList();
    }
}
