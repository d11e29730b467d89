package uk.muster.notification;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.round.UnitChased;

/** Writes down that a unit's leads are to be told what they were asked for once more; nothing is sent from here. */
@Component
class ChaseNews {

    private final NoticeRepository notices;

    ChaseNews(NoticeRepository notices) {
        this.notices = notices;
    }

    @EventListener
    void on(UnitChased chased) {
        Stream<Notice> told = chased.leads().stream()
                .flatMap(lead -> chased.requests().stream().map(request -> Notice.chase(lead, request, chased.at())));
        notices.saveAll(told.toList());
    }
}
