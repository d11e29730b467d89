package uk.muster.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;

/** Finds deliverables by number, title, objective and year; what bears the number first, then the newest edition's. */
@Component
@Transactional(readOnly = true)
class DeliverableFinder implements Finder {

    private static final String FIND = """
            with planned as (
                select e.id edition, e.financial_year year, e.starts_on, o.position objective, d.position,
                    concat(o.position, '.', d.position) number, d.title, o.title objective_title
                from deliverable d
                join objective o on o.id = d.objective_id
                join edition e on e.id = o.edition_id)
            select * from planned
            where %s
            order by number = :number desc, title regexp :beginning desc, starts_on desc, objective, position
            limit :most""";

    private static final String HEADING = "concat_ws(' ', number, title, objective_title, year)";

    private final JdbcClient jdbc;
    private final Access access;

    DeliverableFinder(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.DELIVERABLE;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        if (!access.allows(Action.READ_PLAN)) {
            return List.of();
        }
        TermParameters parameters = new TermParameters(terms);
        return jdbc.sql(FIND.formatted(parameters.each(term -> HEADING + " regexp :" + term.pattern())))
                .params(parameters.values())
                .param("number", terms.number())
                .param("most", most)
                .query((row, _) -> new Hit(
                        Marked.whole(row.getString("number") + " " + row.getString("title"), terms),
                        "Objective " + row.getInt("objective") + " " + row.getString("objective_title") + " · "
                                + row.getString("year"),
                        Hit.NO_WORDS,
                        "plan/" + row.getLong("edition")))
                .list();
    }
}
