package uk.muster.organisation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.Role;

/**
 * Lets the very first person in: nobody can be signed in while there is nobody. Closed for good as soon as anybody
 * exists. Decision 0031.
 */
@Service
@Validated
@Transactional
public class FirstAdministrator {

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final BodyRepository bodies;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            PersonRepository people,
            BodyRepository bodies,
            PasswordEncoder passwords,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.bodies = bodies;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** In SQL, because every start asks: the repository would have to be made first (decision 0012). */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return jdbc.sql("select not exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes the person an administrator from today on, whatever roles the details name, and says what the body is
     * called: neither waits for the other, so that the installation can be used at once.
     *
     * @throws ChangeRefused if anybody exists
     */
    public void create(@Valid PersonDetails details, @Valid NewPassword password, @Valid Body body) {
        create(details, passwords.encode(password.value()));
        BodySettings settings = bodies.theBody();
        settings.change(body);
        bodies.save(settings);
    }

    /** The administrator alone, with a password that was hashed before. */
    public void create(@Valid PersonDetails details, String passwordHash) {
        if (!isMissing()) {
            throw new ChangeRefused("username", "There are people already. Sign in instead.");
        }
        LocalDate today = LocalDate.now(clock);
        GrantedRole administrator = new GrantedRole(Role.ADMINISTRATOR, null, null, Period.from(today));
        PersonDetails withRole = new PersonDetails(
                details.name(),
                details.title(),
                details.username(),
                details.email(),
                List.of(administrator),
                List.of());
        Person created = people.save(new Person(withRole, passwordHash, today));
        audit.recordBy(created.id(), created.username(), AuditKind.CHANGE, "became the first administrator");
    }
}
