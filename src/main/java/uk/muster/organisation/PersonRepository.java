package uk.muster.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import uk.muster.security.Role;

interface PersonRepository extends ListCrudRepository<Person, Long> {

    /** The person with all that they ever held, in one statement: it is asked at every step. */
    @Query("""
            select distinct person from Person person
            left join fetch person.grants left join fetch person.portfolio
            where person.username = :username
            """)
    Optional<Person> findByUsername(String username);

    /** Everybody with an account that works, by name, with all that they ever held, in one statement. */
    @Query("""
            select distinct person from Person person
            left join fetch person.grants left join fetch person.portfolio
            where person.enabled
            order by person.name, person.username
            """)
    List<Person> findEnabled();

    @Query("select person.id as id, person.name as name from Person person where person.id in :ids")
    List<NameOf> findNames(Collection<Long> ids);

    @Query("""
            select person.id from Person person
            where (lower(person.name) like :pattern escape '!'
                or lower(person.title) like :pattern escape '!'
                or person.username like :pattern escape '!')
              and (:role is null or exists (
                select 1 from person.grants grant
                where grant.role = :role
                  and grant.period.validFrom <= :day
                  and (grant.period.validUntil is null or grant.period.validUntil >= :day)))
            """)
    Page<Long> findIds(String pattern, @Nullable Role role, LocalDate day, Pageable page);

    /** The people with all that they ever held, in one statement. */
    @Query("""
            select distinct person from Person person
            left join fetch person.grants left join fetch person.portfolio
            where person.id in :ids
            """)
    List<Person> findWhole(Collection<Long> ids);

    /** Whoever has a role for the unit on the day or later. */
    @Query("""
            select distinct person from Person person join person.grants grant
            where grant.unitId = :unit and (grant.period.validUntil is null or grant.period.validUntil >= :day)
            """)
    List<Person> findByUnit(long unit, LocalDate day);

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

    @Query("""
            select new uk.muster.organisation.Contact(
                new uk.muster.security.PersonId(person.id), person.username, person.name, person.email)
            from Person person
            where person.enabled and person.id in :ids
            """)
    List<Contact> findContacts(Collection<Long> ids);

    @Query("""
            select distinct person.id from Person person join person.grants grant
            where person.enabled
              and grant.unitId in :units
              and grant.period.validFrom <= :day
              and (grant.period.validUntil is null or grant.period.validUntil >= :day)
            """)
    List<Long> findWritersFor(Collection<Long> units, LocalDate day);

    @Query("""
            select grant.unitId as unitId, person.id as personId
            from Person person join person.grants grant
            where person.enabled
              and grant.role = uk.muster.security.Role.UNIT_LEAD
              and grant.unitId in :units
              and grant.period.validFrom <= :day
              and (grant.period.validUntil is null or grant.period.validUntil >= :day)
            order by person.name
            """)
    List<LeadOf> findLeads(Collection<Long> units, LocalDate day);

    @Query("""
            select distinct person.id from Person person join person.grants grant
            where person.enabled
              and grant.role in :roles
              and grant.period.validFrom <= :day
              and (grant.period.validUntil is null or grant.period.validUntil >= :day)
            order by person.id
            """)
    List<Long> findHaving(Collection<Role> roles, LocalDate day);
}
