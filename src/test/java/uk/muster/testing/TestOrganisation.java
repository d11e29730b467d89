package uk.muster.testing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.UnitKind;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.RememberedRights;
import uk.muster.security.Role;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/**
 * A small organisation in the West Midlands' shape, for tests: five areas with one Local Policing Unit each, two
 * force-wide departments, the office, and one or two people a role. Units are known by their code, people by their
 * username, themes by their name.
 */
@Component
public class TestOrganisation {

    /** Everybody's password. */
    public static final String PASSWORD = "a password for tests";

    public static final LocalDate START = LocalDate.of(2012, 11, 22);

    private static final List<String> AREAS = List.of("birmingham", "coventry", "solihull", "walsall", "wolverhampton");

    private final JdbcClient jdbc;
    private final String passwordHash;
    private final ApplicationContext context;

    TestOrganisation(JdbcClient jdbc, PasswordEncoder passwords, ApplicationContext context) {
        this.jdbc = jdbc;
        this.passwordHash = passwords.encode(PASSWORD);
        this.context = context;
    }

    @Transactional
    public void create() {
        body();
        AREAS.forEach(code -> area(code, capitalised(code)));
        AREAS.forEach(code -> unit(code, capitalised(code), UnitKind.LPU, code));
        unit("intelligence", "Intelligence", UnitKind.DEPARTMENT, null);
        unit("public-protection", "Public Protection", UnitKind.DEPARTMENT, null);
        unit("office", "Commissioner's office", UnitKind.OFFICE, null);
        unitPeople();
        reviewers();
        officers();
    }

    private void unitPeople() {
        for (String unit :
                List.of("walsall", "coventry", "birmingham", "intelligence", "public-protection", "office")) {
            person("lead." + unit, "Lead " + capitalised(unit));
            grant("lead." + unit, Role.UNIT_LEAD, unit, null);
        }
        for (String unit : List.of("walsall", "coventry")) {
            person("contributor." + unit, "Contributor " + capitalised(unit));
            grant("contributor." + unit, Role.CONTRIBUTOR, unit, null);
        }
    }

    private void reviewers() {
        reviewer("apcc.khan", "Amina Khan", "coventry", "solihull");
        reviewer("apcc.ellis", "Tom Ellis", "walsall", "wolverhampton");
        reviewer("deputy", "Grace Hollis", "birmingham");
        holds("apcc.ellis", theme("Public confidence"));
        holds("apcc.ellis", theme("Partnerships"));
    }

    private void officers() {
        person("editor", "Helen Marsh");
        grant("editor", Role.EDITOR, null, null);
        person("commissioner", "Ruth Adeyemi");
        grant("commissioner", Role.HEAD, null, null);
        person("panel.walsall", "Ian Frost");
        grant("panel.walsall", Role.PANEL_MEMBER, null, "walsall");
        person("admin", "Priya Nair");
        grant("admin", Role.ADMINISTRATOR, null, null);
    }

    private void reviewer(String username, String name, String... areas) {
        person(username, name);
        grant(username, Role.REVIEWER, null, null);
        for (String area : areas) {
            holds(username, area(area));
        }
    }

    private void body() {
        jdbc.sql("""
                insert into body (id, name, short_name, head_title, board_name, force_name, contact)
                values (1, 'Office of the Commissioner', 'OPCC', 'Commissioner', 'Strategic Policing Board',
                        'Test Police', 'office@example.org')
                """).update();
    }

    private void area(String code, String name) {
        jdbc.sql("insert into area (code, name, opened_on) values (?, ?, ?)")
                .params(code, name, START)
                .update();
    }

    /** Adds a unit to the ready-made ones. */
    public UnitId unit(String code, String name, UnitKind kind, @Nullable String area) {
        jdbc.sql(
                        "insert into unit (code, kind, area_id, opened_on) values (?, ?, (select id from area where code = ?), ?)")
                .params(code, kind.name(), area, START)
                .update();
        jdbc.sql("insert into unit_name (unit_id, name, valid_from) values (?, ?, ?)")
                .params(unit(code).value(), name, START)
                .update();
        return unit(code);
    }

    /** Adds somebody without any role. */
    public PersonId person(String username, String name) {
        jdbc.sql("""
                insert into person (username, name, title, email, password_hash, enabled)
                values (?, ?, '', ?, ?, true)
                """)
                .params(username, name, username + "@example.org", passwordHash)
                .update();
        return person(username);
    }

    /** Gives somebody a further role, for a unit or an area where the role asks for one. */
    public void grant(String username, Role role, @Nullable String unit, @Nullable String area) {
        jdbc.sql("""
                insert into role_grant (person_id, role, unit_id, area_id, valid_from)
                values (?, ?, (select id from unit where code = ?), (select id from area where code = ?), ?)
                """)
                .params(person(username).value(), role.name(), unit, area, START)
                .update();
        RememberedRights.forget(context);
    }

    public void holds(String username, AreaId area) {
        jdbc.sql("insert into portfolio (person_id, area_id, valid_from) values (?, ?, ?)")
                .params(person(username).value(), area.value(), START)
                .update();
        RememberedRights.forget(context);
    }

    public void holds(String username, ThemeId theme) {
        jdbc.sql("insert into portfolio (person_id, theme_id, valid_from) values (?, ?, ?)")
                .params(person(username).value(), theme.value(), START)
                .update();
        RememberedRights.forget(context);
    }

    /** Ends every role that somebody has. */
    public void takeAwayEverything(String username) {
        jdbc.sql("delete from role_grant where person_id = ?")
                .param(person(username).value())
                .update();
        RememberedRights.forget(context);
    }

    public UnitId unit(String code) {
        return new UnitId(id("select id from unit where code = ?", code));
    }

    public AreaId area(String code) {
        return new AreaId(id("select id from area where code = ?", code));
    }

    public PersonId person(String username) {
        return new PersonId(id("select id from person where username = ?", username));
    }

    /** The theme of that name, made if there is none yet. */
    public ThemeId theme(String name) {
        jdbc.sql("insert ignore into theme (name) values (?)").param(name).update();
        return new ThemeId(id("select id from theme where name = ?", name));
    }

    private long id(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    private static String capitalised(String code) {
        return code.substring(0, 1).toUpperCase() + code.substring(1).replace('-', ' ');
    }
}
