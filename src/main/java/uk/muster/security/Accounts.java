package uk.muster.security;

import java.util.List;
import java.util.Optional;

/** Where accounts come from: the organisation module keeps the people and answers this. */
public interface Accounts {

    /** The rights of an enabled account as of today; empty if there is none or it is disabled. */
    Optional<Actor> actor(String username);

    /** The rights of every enabled account as of today, by name. */
    List<Actor> actors();

    /** What signing in needs to know of an account, disabled ones included. */
    Optional<Credentials> credentials(String username);

    /** An account's name and password hash. */
    record Credentials(String username, String passwordHash, boolean enabled) {}
}
