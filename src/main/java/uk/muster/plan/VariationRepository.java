package uk.muster.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Variations from edition to edition. */
interface VariationRepository extends Repository<Variation, Long> {

    <T extends Variation> Iterable<T> saveAll(Iterable<T> variations);

    void deleteAll(Iterable<? extends Variation> variations);

    @Query(
            "select distinct v from Variation v left join fetch v.sourceIds where v.editionId = :editionId order by v.id")
    List<Variation> findByEditionId(long editionId);

    List<Variation> findByDeliverableIdIn(Collection<Long> deliverables);

    /** Which deliverable continues which. */
    record Link(long deliverableId, long sourceId) {}

    @Query("""
            select new uk.muster.plan.VariationRepository$Link(v.deliverableId, s)
            from Variation v join v.sourceIds s
            where v.deliverableId in :deliverables
            order by v.deliverableId, s""")
    List<Link> linksFrom(Collection<Long> deliverables);

    /** A deliverable that a later edition's variations refer to. */
    record Continuation(long sourceId, String financialYear) {}

    @Query("""
            select new uk.muster.plan.VariationRepository$Continuation(s, e.financialYear)
            from Variation v join v.sourceIds s join Edition e on e.id = v.editionId
            where s in :deliverables""")
    List<Continuation> continuations(Collection<Long> deliverables);
}
