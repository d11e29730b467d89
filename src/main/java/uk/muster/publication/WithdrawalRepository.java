package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, Long> {

    Withdrawal saveAndFlush(Withdrawal withdrawal);

    List<Withdrawal> findAll();

    Optional<Withdrawal> findBySlugAndLabel(String slug, String label);

    List<Withdrawal> findByRoundIdOrderByWithdrawnAtDesc(long roundId);

    long countByRoundId(long roundId);

    /** What the edition said: kept as a record of the body, and out of everybody's reach. */
    @Query(nativeQuery = true, value = "select document from snapshot where id = :id")
    String document(long id);
}
