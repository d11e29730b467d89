package uk.muster.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Editions; {@link EditionStore} loads them whole. */
interface EditionRepository extends Repository<Edition, Long> {

    boolean existsByFinancialYear(String financialYear);

    /** A list's row. */
    record Row(
            long id,
            String title,
            String financialYear,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable String decisionNotice,
            long objectives,
            long deliverables) {

        EditionSummary summary() {
            return new EditionSummary(
                    new EditionId(id),
                    title,
                    financialYear,
                    startsOn,
                    endsOn,
                    decisionNotice,
                    Math.toIntExact(objectives),
                    Math.toIntExact(deliverables));
        }
    }

    @Query("""
            select new uk.muster.plan.EditionRepository$Row(
                e.id, e.title, e.financialYear, e.startsOn, e.endsOn, e.decisionNotice,
                (select count(o) from Objective o where o.edition = e),
                (select count(d) from Deliverable d where d.objective.edition = e))
            from Edition e
            order by e.startsOn desc""")
    List<Row> rows();

    @Query("select e from Edition e left join fetch e.objectives where e.id = :id")
    Optional<Edition> withObjectives(long id);

    @Query("select o from Objective o left join fetch o.deliverables where o.edition = :edition")
    List<Objective> objectivesWithDeliverables(Edition edition);

    @Query("select d from Deliverable d left join fetch d.unitIds where d.objective.edition = :edition")
    List<Deliverable> deliverablesWithUnits(Edition edition);

    @Query("select d from Deliverable d join fetch d.objective left join fetch d.unitIds where d.id = :id")
    Optional<Deliverable> deliverable(long id);
}
