package uk.muster.organisation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface WordTemplateRepository extends CrudRepository<StoredWordTemplate, Long> {

    /** Without its megabytes. */
    @Query("select new uk.muster.organisation.WordTemplateState(t.name, t.setAt, t.failedAt) from StoredWordTemplate t")
    Optional<WordTemplateState> state();

    @Modifying
    @Query("update StoredWordTemplate t set t.failedAt = :at")
    void markFailed(Instant at);
}
