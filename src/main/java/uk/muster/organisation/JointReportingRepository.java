package uk.muster.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface JointReportingRepository extends ListCrudRepository<JointReporting, Long> {

    List<JointReporting> findByUnitIdOrWithUnitId(long unitId, long withUnitId);

    @Query("""
            select joint from JointReporting joint
            where joint.period.validFrom <= :day
              and (joint.period.validUntil is null or joint.period.validUntil >= :day)
            """)
    List<JointReporting> findValid(LocalDate day);
}
