package uk.muster.security;

import java.util.Optional;

/** Where accounts come from: the organisation module keeps the people and answers this. */
public interface Accounts {

    /** The rights of an enabled account as of today; empty if there is none or it is disabled. */
    Optional<Actor> actor(String username);

    /** What signing in needs to know of an account, disabled ones included. */
    Optional<Credentials> credentials(String username);

    /** An account's name and password hash. */
    record Credentials(String username, String passwordHash, boolean enabled) {}
}
