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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.security.Accounts.Credentials;
import uk.muster.security.Actor;
import uk.muster.security.Covered;
import uk.muster.security.PersonId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

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

    Person(PersonDetails details, String passwordHash, LocalDate today) {
        this.passwordHash = passwordHash;
        change(details, today);
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

    long version() {
        return version;
    }

    Credentials credentials() {
        return new Credentials(username, passwordHash, enabled);
    }

    void change(PersonDetails details, LocalDate today) {
        name = details.name().strip();
        title = details.title().strip();
        username = details.username();
        email = details.email().strip();
        Dated.reconcile(grants, details.roles().stream().map(RoleGrant::new).toList(), today);
        Dated.reconcile(
                portfolio, details.portfolio().stream().map(Portfolio::new).toList(), today);
        if (Dated.overlap(grants)) {
            throw new ChangeRefused("roles", "The same role is there twice for the same days. Remove one.");
        }
        if (Dated.overlap(portfolio)) {
            throw new ChangeRefused(
                    "portfolio", "The same area or theme is there twice for the same days. Remove one.");
        }
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void leave(UnitId unit, LocalDate lastDay) {
        for (RoleGrant grant : List.copyOf(grants)) {
            if (!unit.equals(grant.unit())) {
                continue;
            }
            if (grant.period().validFrom().isAfter(lastDay)) {
                grants.remove(grant);
            } else {
                grant.endBy(lastDay);
            }
        }
    }

    /** The last day up to which today's administrator role is sure, or none if it is not held or cannot be used. */
    LocalDate administratorUntil(LocalDate today) {
        return grantsOn(today)
                .filter(grant -> enabled && grant.role() == Role.ADMINISTRATOR)
                .map(grant -> Objects.requireNonNullElse(grant.period().validUntil(), LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * The person as the policy sees them on that day.
     *
     * @param covered those whose work they do on that day
     */
    Actor actor(LocalDate day, List<Person> covered) {
        Rights own = rights(day);
        List<Rights> handed =
                covered.stream().map(person -> person.rights(day).handedOn()).toList();
        Rights all = handed.stream().reduce(own, Rights::with);
        List<Covered> standsInFor = IntStream.range(0, handed.size())
                .mapToObj(index -> handed.get(index).beyond(own).of(covered.get(index)))
                .toList();
        return new Actor(
                id(),
                username,
                name,
                all.roles(),
                all.units(),
                all.portfolioAreas(),
                all.portfolioThemes(),
                all.panelAreas(),
                standsInFor);
    }

    /** Whether there is anything of theirs that a stand-in could do. */
    boolean isCoverable(LocalDate day) {
        return !rights(day).handedOn().roles().isEmpty();
    }

    /** Whether they may do that person's work: nobody gets it who scrutinises, signs off or administers. */
    boolean mayCover(Person absent, LocalDate day) {
        Set<Role> mine = rights(day).roles();
        return !mine.isEmpty()
                && Rights.COVERABLE.containsAll(mine)
                && (mine.contains(Role.REVIEWER) || !absent.rights(day).roles().contains(Role.REVIEWER));
    }

    Contact contact() {
        return new Contact(id(), username, name, email);
    }

    private Rights rights(LocalDate day) {
        return new Rights(
                collect(grantsOn(day), RoleGrant::role),
                collect(grantsOn(day), RoleGrant::unit),
                collect(portfolioOn(day), Portfolio::area),
                collect(portfolioOn(day), Portfolio::theme),
                collect(grantsOn(day), RoleGrant::area));
    }

    PersonView view() {
        PersonDetails details = new PersonDetails(
                name,
                title,
                username,
                email,
                inOrder(grants).map(RoleGrant::view).toList(),
                inOrder(portfolio).map(Portfolio::view).toList());
        return new PersonView(id(), details, enabled, version);
    }

    Stream<RoleGrant> grantsOn(LocalDate day) {
        return grants.stream().filter(grant -> grant.isValid(day));
    }

    Stream<Portfolio> portfolioOn(LocalDate day) {
        return portfolio.stream().filter(held -> held.isValid(day));
    }

    private static <T extends Dated> Stream<T> inOrder(Set<T> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((T entry) -> entry.period().validFrom()));
    }

    private static <T, R> Set<R> collect(Stream<T> things, Function<T, @Nullable R> part) {
        return things.map(part).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
