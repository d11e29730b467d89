package uk.muster.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, Long> {

    Optional<Person> findByUsername(String username);

    @Query("select person.id as id, person.name as name from Person person where person.id in :ids")
    List<NameOf> findNames(Collection<Long> ids);

    /** Whoever answers for an area or a theme on the day: both roles and portfolios have their dates. */
    @Query("""
            select distinct held.areaId as areaId, held.themeId as themeId, person.name as name
            from Person person join person.portfolio held join person.grants grant
            where person.enabled
              and grant.role = uk.muster.security.Role.REVIEWER
              and grant.period.validFrom <= :day
              and (grant.period.validUntil is null or grant.period.validUntil >= :day)
              and held.period.validFrom <= :day
              and (held.period.validUntil is null or held.period.validUntil >= :day)
            order by person.name
            """)
    List<ReviewerOf> findReviewers(LocalDate day);
}
