package uk.muster.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/** The public register of decision notices: without account, cookie or session, as all the public site. Decision 0172. */
@PublicController
class PublicDecisionsController {

    private final PublicDecisions decisions;
    private final PublicSite site;
    private final Clock clock;

    PublicDecisionsController(PublicDecisions decisions, PublicSite site, Clock clock) {
        this.decisions = decisions;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/published/decisions")
    ResponseEntity<byte[]> latest() {
        return register(decisions.years().stream().findFirst().orElseGet(this::thisYear));
    }

    @GetMapping("/published/decisions/{year:[0-9]{4}}")
    ResponseEntity<byte[]> year(@PathVariable int year) {
        return decisions.years().contains(year) ? register(year) : site.notFound();
    }

    @GetMapping("/published/decisions/{number:[0-9]{3,5}-[0-9]{4}}")
    ResponseEntity<byte[]> notice(@PathVariable String number) {
        return DecisionNumber.parse(number)
                .filter(read -> read.address().endsWith("/" + number))
                .flatMap(decisions::line)
                .map(this::page)
                .orElseGet(site::notFound);
    }

    private ResponseEntity<byte[]> page(PublicLine line) {
        Optional<PublicNotice> notice = decisions.notice(line);
        return notice.isPresent()
                ? site.page("published/decision", Map.of("line", line, "notice", notice.get()))
                : site.page("published/decision-exempt", Map.of("line", line));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private ResponseEntity<byte[]> register(int year) {
        return site.page(
                "published/decisions",
                Map.of("year", year, "years", decisions.years(), "lines", decisions.signedIn(year)));
    }
}
