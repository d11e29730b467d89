package uk.muster.organisation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Role;

/**
 * Lets the very first person in: nobody can be signed in while there is nobody. Closed for good as soon as anybody
 * exists. Decision 0031.
 */
@Service
@Validated
@Transactional
public class FirstAdministrator {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(PersonRepository people, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isMissing() {
        return people.count() == 0;
    }

    /**
     * Makes the person an administrator from today on, whatever roles the details name.
     *
     * @throws ChangeRefused if anybody exists
     */
    public void create(@Valid PersonDetails details, @Valid NewPassword password) {
        create(details, passwords.encode(password.value()));
    }

    /** The same, with a password that was hashed before. */
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
        people.save(new Person(withRole, passwordHash, today));
    }
}
