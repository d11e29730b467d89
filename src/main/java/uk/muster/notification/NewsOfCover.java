package uk.muster.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.organisation.CoverNews;

/** Writes down whom to tell that cover has been arranged or ended; nothing is sent from here. */
@Component
class NewsOfCover {

    private final NoticeRepository notices;

    NewsOfCover(NoticeRepository notices) {
        this.notices = notices;
    }

    @EventListener
    void on(CoverNews news) {
        notices.saveAll(news.concerned().stream()
                .map(person -> Notice.cover(person, news))
                .toList());
    }
}
