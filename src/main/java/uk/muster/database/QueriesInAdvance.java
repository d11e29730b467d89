package uk.muster.database;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Makes the repositories, whose queries are read and checked then, as soon as Muster is ready: before that it would
 * delay everybody, and at first use whoever is first. Decision 0012.
 */
@Component
class QueriesInAdvance {

    private final ListableBeanFactory beans;

    QueriesInAdvance(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("queries-in-advance").start(() -> beans.getBeansOfType(Repository.class));
    }
}
