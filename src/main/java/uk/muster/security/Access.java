package uk.muster.security;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asks the {@link AccessPolicy} about whoever is signed in; services demand, views ask what to show. */
@Service
public class Access {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final Refusals refusals;

    Access(CurrentActor currentActor, Accounts accounts, Refusals refusals) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** Who acts, with the rights they have at this moment. */
    public Actor actor() {
        return currentActor.get();
    }

    public boolean allows(Action action) {
        return allows(action, Scope.ANYWHERE);
    }

    public boolean allows(Action action, Scope scope) {
        return AccessPolicy.allows(actor(), action, scope);
    }

    /** For lists: judges many scopes after one look at who acts. */
    public Predicate<Scope> allowing(Action action) {
        Actor actor = actor();
        return scope -> AccessPolicy.allows(actor, action, scope);
    }

    /** Everybody who may, by name: to choose among people. */
    public List<Actor> whoMay(Action action, Scope scope) {
        return accounts.actors().stream()
                .filter(actor -> AccessPolicy.allows(actor, action, scope))
                .toList();
    }

    public Actor demand(Action action) {
        return demand(action, Scope.ANYWHERE, "");
    }

    /**
     * Lets the action pass or refuses it, and logs the refusal.
     *
     * @param about what was acted on, for the log: an id, never anybody's text
     * @return who acts
     * @throws AccessDeniedException if the policy refuses
     */
    public Actor demand(Action action, Scope scope, Object about) {
        Actor actor = actor();
        if (!AccessPolicy.allows(actor, action, scope)) {
            refusals.log(actor, action, about);
            throw new AccessDeniedException("You may not " + action.words() + ".");
        }
        return actor;
    }
}
