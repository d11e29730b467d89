package uk.muster.scrutiny;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<StepEntry, Long> {

    StepEntry save(StepEntry entry);

    List<StepEntry> findByQuestionIdOrderById(long question);
}
