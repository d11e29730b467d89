package uk.muster.scrutiny;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps every step of a question, in the transaction that took it. */
@Component
class QuestionHistory {

    private final StepRepository entries;

    QuestionHistory(StepRepository entries) {
        this.entries = entries;
    }

    @EventListener
    void on(QuestionMoved moved) {
        entries.save(new StepEntry(moved));
    }
}
