package uk.muster.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;
import uk.muster.update.UpdateAddress;

/**
 * Finds updates by what they answer and by what they say, each word in the one or the other. Those that a round has asked
 * for and nobody has started are found too. What the actor may not read is left out in SQL, so that a page is full, and the
 * policy judges each of the rest.
 */
@Component
@Transactional(readOnly = true)
class UpdateFinder implements Finder {

    private static final String FIND = """
            with asked as (
                select r.id, r.unit_id, r.joint_with_unit_id, u.area_id, o.theme_id,
                    rd.opens_on, o.position objective, d.position, d.title,
                    concat(o.position, '.', d.position) number,
                    concat('Round ', rd.number, ', ', e.financial_year) round,
                    concat_ws(' and ', %1$s, %2$s) units
                from request r
                join round rd on rd.id = r.round_id
                join edition e on e.id = rd.edition_id
                join deliverable d on d.id = r.deliverable_id
                join objective o on o.id = d.objective_id
                join unit u on u.id = r.unit_id
                where :all or r.unit_id in (:units) or r.joint_with_unit_id in (:units)
                    or u.area_id in (:areas) or u.area_id is null and o.theme_id in (:themes))
            select asked.*, up.state, s.text
            from asked
            left join unit_update up on up.request_id = asked.id
            left join search_update s on s.request_id = asked.id
            where %3$s
            order by number = :number desc, %4$s desc, opens_on desc, objective, position, units
            limit :most""";

    /** A unit under the name that it bore at the end of the round's period. */
    private static final String NAME = """
            (select n.name from unit_name n where n.unit_id = r.%s
            order by n.valid_from > rd.period_until, abs(datediff(n.valid_from, rd.period_until)) limit 1)""";

    private static final String IN_HEADING = "concat_ws(' ', number, title, units, round) regexp :%s";

    private static final String IN_WORDS =
            "asked.id in (select request_id from search_update where match(words) against (:%s in boolean mode))";

    /** No id: an empty list is no SQL. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    private final JdbcClient jdbc;
    private final Access access;

    UpdateFinder(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.UPDATE;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        Predicate<Scope> readable = access.allowing(Action.READ_UPDATE);
        TermParameters parameters = new TermParameters(terms);
        String inHeading = parameters.each(term -> IN_HEADING.formatted(term.pattern()));
        String anywhere = parameters.each(
                term -> "(" + IN_HEADING.formatted(term.pattern()) + " or " + IN_WORDS.formatted(term.words()) + ")");
        boolean reviews = actor.is(Role.REVIEWER);
        return jdbc
                .sql(FIND.formatted(
                        NAME.formatted("unit_id"), NAME.formatted("joint_with_unit_id"), anywhere, inHeading))
                .params(parameters.values())
                .param("all", readable.test(Scope.ANYWHERE))
                .param("units", ids(actor.units(), UnitId::value))
                .param("areas", reviews ? ids(actor.portfolioAreas(), AreaId::value) : NOBODY)
                .param("themes", reviews ? ids(actor.portfolioThemes(), ThemeId::value) : NOBODY)
                .param("number", terms.number())
                .param("most", most)
                .query((row, _) -> AskedRow.of(row))
                .list()
                .stream()
                .filter(row -> readable.test(row.scope()))
                .map(row -> hit(row, terms, actor))
                .toList();
    }

    private static <T> Collection<Long> ids(Set<T> ids, ToLongFunction<T> value) {
        return ids.isEmpty() ? NOBODY : ids.stream().map(value::applyAsLong).collect(Collectors.toSet());
    }

    private static Hit hit(AskedRow row, Terms terms, Actor actor) {
        return new Hit(
                Marked.whole(row.heading(), terms),
                row.units() + " · " + row.round() + " · " + row.state().label(),
                Marked.excerpt(row.text(), terms),
                UpdateAddress.of(row.request(), row.scope().units(), actor));
    }
}
