package uk.muster.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Calendars for programs that cannot sign in: the address is the key. No session and no cookie, and every path below
 * it is answered here, so that none reaches Vaadin.
 */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl PRIVATELY =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

    private final CalendarService calendars;

    CalendarController(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        return calendars
                .feed(token)
                .map(feed -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(PRIVATELY)
                        .body(feed.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(this::notFound);
    }

    @GetMapping("/**")
    ResponseEntity<byte[]> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
