package uk.muster.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.muster.organisation.Contact;

/**
 * Who has still to answer what.
 *
 * @param name the unit's, or the two's that report jointly
 * @param leads whoever leads it today, for a while or for good: they are told when it is chased
 * @param requests in plan order
 */
public record OwingUnit(ReportingUnit unit, String name, List<Contact> leads, List<OwedRequest> requests) {

    /** The same unit with what it is late with. */
    public OwingUnit onlyLate() {
        return only(OwedRequest::isLate);
    }

    /** How late the latest of them is, in days. */
    public long daysLate() {
        return requests.stream().mapToLong(OwedRequest::daysLate).max().orElse(0);
    }

    public Optional<LastChase> lastChase() {
        return requests.stream()
                .flatMap(request -> request.lastChase().stream())
                .max(Comparator.comparing(LastChase::at));
    }

    /** The same unit with those of its requests that are chosen. */
    public OwingUnit only(Collection<RequestId> chosen) {
        return only(owed -> chosen.contains(owed.request().id()));
    }

    OwingUnit only(Predicate<OwedRequest> wanted) {
        return new OwingUnit(unit, name, leads, requests.stream().filter(wanted).toList());
    }

    public List<RequestId> ids() {
        return requests.stream().map(owed -> owed.request().id()).toList();
    }
}
