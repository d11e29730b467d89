package uk.muster.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.muster.start.ReadyNotice;

/**
 * The one-time link for the first administrator: whoever can read the console may use it. Its token lives in memory
 * only, changes with every start and opens nothing any more once somebody exists. Decision 0031.
 */
@Component
public class FirstAdministratorLink implements ReadyNotice {

    private static final int TOKEN_BYTES = 32;

    private final FirstAdministrator firstAdministrator;
    private final Environment environment;
    private final String token;

    FirstAdministratorLink(FirstAdministrator firstAdministrator, Environment environment) {
        this.firstAdministrator = firstAdministrator;
        this.environment = environment;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    public boolean opensWith(String presented) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8))
                && firstAdministrator.isMissing();
    }

    /** @throws ChangeRefused if the token is not the one that was printed, or somebody exists */
    public void use(String presented, PersonDetails details, NewPassword password, Body body) {
        if (!opensWith(presented)) {
            throw new ChangeRefused("username", "This link has been used or replaced. Look at the console again.");
        }
        firstAdministrator.create(details, password, body);
    }

    @Override
    public List<String> lines() {
        if (!firstAdministrator.isMissing()) {
            return List.of();
        }
        return List.of(
                "Nobody has an account yet. Create the first administrator, once, at",
                "http://localhost:%s/first-administrator?token=%s"
                        .formatted(environment.getProperty("local.server.port"), token));
    }
}
