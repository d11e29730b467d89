package uk.muster.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.security.Accounts.Credentials;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Role;

/** Somebody who signs in, with the roles and the portfolio that they ever had. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String name;
    private String title;
    private String email;
    private String passwordHash;
    private boolean enabled = true;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Set<RoleGrant> grants = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Set<Portfolio> portfolio = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String username, String name, String title, String email, String passwordHash) {
        this.username = username;
        this.name = name;
        this.title = title;
        this.email = email;
        this.passwordHash = passwordHash;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String username() {
        return username;
    }

    String name() {
        return name;
    }

    boolean isEnabled() {
        return enabled;
    }

    Credentials credentials() {
        return new Credentials(username, passwordHash, enabled);
    }

    /** The person as the policy sees them on that day. */
    Actor actor(LocalDate day) {
        return new Actor(
                id(),
                username,
                name,
                collect(grantsOn(day), RoleGrant::role),
                collect(grantsOn(day), RoleGrant::unit),
                collect(portfolioOn(day), Portfolio::area),
                collect(portfolioOn(day), Portfolio::theme),
                collect(grantsOn(day).filter(grant -> grant.role() == Role.PANEL_MEMBER), RoleGrant::area));
    }

    private Stream<RoleGrant> grantsOn(LocalDate day) {
        return grants.stream().filter(grant -> grant.period().contains(day));
    }

    private Stream<Portfolio> portfolioOn(LocalDate day) {
        return portfolio.stream().filter(held -> held.period().contains(day));
    }

    private static <T, R> Set<R> collect(Stream<T> things, Function<T, @Nullable R> part) {
        return things.map(part).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
