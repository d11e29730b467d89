package uk.muster.demo;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.muster.organisation.UnitKind;
import uk.muster.security.Accounts;
import uk.muster.security.Accounts.Credentials;
import uk.muster.start.ReadyNotice;

/** Says on the console how to sign in to the demonstration, if that is what the database holds. */
@DemoComponent
class DemoAccounts implements ReadyNotice {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final DemoSettings settings;
    private final JdbcClient jdbc;

    DemoAccounts(Accounts accounts, PasswordEncoder passwords, DemoSettings settings, JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> lines() {
        if (!isDemonstration()) {
            return List.of();
        }
        keepPasswordInStep();
        return announcement().lines().toList();
    }

    private boolean isDemonstration() {
        return jdbc.sql("select count(*) from person where username = 'admin' and email = ?")
                        .param("admin@" + DemoPeople.DOMAIN)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The data may be older than the password that is set now. */
    private void keepPasswordInStep() {
        Optional<Credentials> admin = accounts.credentials("admin");
        if (admin.isPresent()
                && !passwords.matches(settings.password(), admin.get().passwordHash())) {
            jdbc.sql("update person set password_hash = ? where email like ?")
                    .params(passwords.encode(settings.password()), "%@" + DemoPeople.DOMAIN)
                    .update();
        }
    }

    private String announcement() {
        return """

                Demonstration accounts, all with the password %s
                  lead.<unit>, contributor.<unit>   <unit>: %s
                                                    or a department: %s, …
                  apcc.khan  apcc.brennan  apcc.sandhu  deputy
                  editor  commissioner  admin
                  panel.<area>                      <area>: %s
                """.formatted(
                        settings.password(),
                        String.join(", ", DemoUnits.codes(UnitKind.LPU)),
                        DemoUnits.codes(UnitKind.DEPARTMENT).stream().limit(3).collect(joining(", ")),
                        DemoUnits.AREAS.stream()
                                .map(area -> area.toLowerCase(Locale.ROOT))
                                .collect(joining(", ")));
    }
}
