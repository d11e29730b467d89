package uk.muster.notification;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether somebody is to be told something. Nothing hangs on the minute at which it runs: each step
 * finds in the database what has not been done yet. Without a mail server notices are still written, for the screen.
 */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class NotificationSchedule {

    private final MorningRound morning;
    private final Digests digests;
    private final Postman postman;
    private final MailSettings settings;

    NotificationSchedule(MorningRound morning, Digests digests, Postman postman, MailSettings settings) {
        this.morning = morning;
        this.digests = digests;
        this.postman = postman;
        this.settings = settings;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        morning.makeOnceADay();
        if (settings.isOn()) {
            digests.write();
            postman.deliver();
        }
    }
}
