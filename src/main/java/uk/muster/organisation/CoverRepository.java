package uk.muster.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CoverRepository extends Repository<Cover, Long> {

    Cover save(Cover cover);

    Optional<Cover> findById(long id);

    List<Cover> findByIdIn(Collection<Long> ids);

    @Query("""
            select cover from Cover cover
            where cover.endedAt is null and cover.period.validFrom <= :day and cover.period.validUntil >= :day
            order by cover.id""")
    List<Cover> findHolding(LocalDate day);

    /** What holds on the day or will later. */
    @Query("""
            select cover from Cover cover
            where cover.endedAt is null and cover.period.validUntil >= :day
            order by cover.period.validFrom, cover.id""")
    List<Cover> findFrom(LocalDate day);
}
