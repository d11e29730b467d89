package uk.muster.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import org.springframework.stereotype.Component;
import uk.muster.security.NoSuchThing;

/** Loads an edition with all that stands in it, in three statements however much that is, and guards its version (decision 50). */
@Component
class EditionStore {

    private final EditionRepository editions;
    private final EntityManager entityManager;

    EditionStore(EditionRepository editions, EntityManager entityManager) {
        this.editions = editions;
        this.entityManager = entityManager;
    }

    Edition load(EditionId id) {
        Edition edition = editions.withObjectives(id.value())
                .orElseThrow(() -> new NoSuchThing("There is no such edition of the plan."));
        editions.objectivesWithDeliverables(edition);
        editions.deliverablesWithUnits(edition);
        return edition;
    }

    /** The edition for a change to it or to anything in it, with its version raised and its row locked. */
    Edition loadForChange(EditionId id, long expectedVersion) {
        Edition edition = load(id);
        edition.demandOpen(expectedVersion);
        claim(edition);
        return edition;
    }

    /** The edition, approved or not, for a change of its state. */
    Edition loadForDecision(EditionId id, long expectedVersion) {
        Edition edition = load(id);
        edition.demandVersion(expectedVersion);
        claim(edition);
        return edition;
    }

    /** Stores a new edition, or what is new in one; its ids are known from here on. */
    void save(Edition edition) {
        entityManager.persist(edition);
        entityManager.flush();
    }

    void remove(Object objectiveOrDeliverable) {
        entityManager.remove(objectiveOrDeliverable);
    }

    private void claim(Edition edition) {
        try {
            entityManager.lock(edition, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException e) {
            throw new PlanConflict();
        }
    }
}
