package uk.muster.update;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.TestOrganisation;

/** An edition with two objectives and its rounds, put into the tables: what updates need beneath them. */
@Component
public class AskedRound {

    public static final String CONFIDENCE = "Increase confidence in policing";
    public static final String BURGLARY = "Reduce burglary by 2 per cent";
    public static final String COLLECTION = "Improve intelligence collection";

    private final JdbcClient jdbc;
    private final TestOrganisation organisation;

    AskedRound(JdbcClient jdbc, TestOrganisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** What an open round asks of Walsall, in an organisation that is made for it. */
    public RequestId ofWalsall() {
        organisation.create();
        RoundId round = round(edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        return request(round, CONFIDENCE, "walsall");
    }

    public long edition(int year) {
        long edition = inserted(jdbc.sql(
                        "insert into edition (title, financial_year, starts_on, ends_on) values ('Plan', ?, ?, ?)")
                .params(year + "-" + (year + 1) % 100, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
        long confidence = objective(edition, 1, "Public confidence");
        deliverable(confidence, 1, CONFIDENCE, false);
        deliverable(confidence, 2, BURGLARY, true);
        deliverable(objective(edition, 2, "Partnerships"), 1, COLLECTION, false);
        return edition;
    }

    private long objective(long edition, int position, String title) {
        return inserted(jdbc.sql("insert into objective (edition_id, position, title, theme_id) values (?, ?, ?, ?)")
                .params(edition, position, title, organisation.theme(title).value()));
    }

    private void deliverable(long objective, int position, String title, boolean target) {
        jdbc.sql("""
                insert into deliverable (objective_id, position, title,
                    target_measure, target_direction, target_percent, target_baseline)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(objective, position, title)
                .params(target ? "Burglary" : null, target ? "REDUCE" : null, target ? 2 : null)
                .param(target ? "2013-14" : null)
                .update();
    }

    public RoundId round(long edition, int number, LocalDate until, RoundState state) {
        return new RoundId(inserted(jdbc.sql("""
                insert into round (edition_id, number, period_from, period_until, opens_on, updates_due_on,
                    reviews_due_on, publication_due_on, meeting_on, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(edition, number, until.minusMonths(6), until, until.plusDays(1), until.plusDays(14))
                .params(until.plusDays(21), until.plusDays(30), until.plusDays(40), state.name())));
    }

    public void is(RoundId round, RoundState state) {
        jdbc.sql("update round set state = ? where id = ?")
                .params(state.name(), round.value())
                .update();
    }

    public RequestId request(RoundId round, String deliverable, String unit) {
        return new RequestId(inserted(jdbc.sql("""
                insert into request (round_id, deliverable_id, unit_id)
                select r.id, d.id, u.id from round r
                join objective o on o.edition_id = r.edition_id
                join deliverable d on d.objective_id = o.id and d.title = ?
                join unit u on u.code = ?
                where r.id = ?""").params(deliverable, unit, round.value())));
    }

    public void jointly(RequestId request, String partner) {
        jdbc.sql("update request set joint_with_unit_id = ? where id = ?")
                .params(organisation.unit(partner).value(), request.value())
                .update();
    }

    public long deliverable(long edition, String title) {
        return jdbc.sql("""
                        select d.id from deliverable d join objective o on o.id = d.objective_id
                        where o.edition_id = ? and d.title = ?""").params(edition, title).query(Long.class).single();
    }

    /** Says that the deliverable of that title carries on the one in an earlier edition. */
    public void continues(long edition, String title, long earlier) {
        long variation = inserted(jdbc.sql("insert into variation (edition_id, deliverable_id) values (?, ?)")
                .params(edition, deliverable(edition, title)));
        jdbc.sql("insert into variation_source (variation_id, deliverable_id) values (?, ?)")
                .params(variation, deliverable(earlier, title))
                .update();
    }

    private static long inserted(JdbcClient.StatementSpec insert) {
        KeyHolder key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
