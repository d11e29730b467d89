package uk.muster.bulk;

import java.util.Optional;

/**
 * One of many things to do.
 *
 * @param name what it is done to, for people: "6.4 Reduce burglary, Walsall"
 */
public record BulkStep(String name, Deed deed) {

    /** Does it by way of a service, and so in a transaction of its own and as the policy allows. */
    public interface Deed {

        /**
         * @return what takes it back; empty if nothing does
         * @throws BulkRefused if it cannot be done
         */
        Optional<Deed> carryOut();
    }
}
