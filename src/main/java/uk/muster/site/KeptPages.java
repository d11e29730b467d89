package uk.muster.site;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The public pages that were read last, by address, as many as fit into a fixed share of memory. Decision 0160. */
@Component
class KeptPages {

    private static final long MOST_BYTES = 32L << 20;

    private final Map<String, ResponseEntity<byte[]>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long era;

    /** Tells pages that were read before everything was forgotten from later ones. */
    synchronized long era() {
        return era;
    }

    /** @param since the era in which the page began to be made: one that is over may have known what is forgotten */
    synchronized void keep(String address, ResponseEntity<byte[]> page, long since) {
        if (since != era) {
            return;
        }
        drop(address);
        pages.put(address, page);
        bytes += size(page);
        Iterator<ResponseEntity<byte[]>> oldest = pages.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    synchronized Optional<ResponseEntity<byte[]>> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    /** Lets go of a page that is no longer to be read, and of all that stands below it: its data, its files. */
    synchronized void forget(String address) {
        pages.keySet().stream()
                .filter(kept -> kept.startsWith(address))
                .toList()
                .forEach(this::drop);
    }

    /** Lets go of everything, since lists, comparisons and other pages too may quote what is no longer to be read. */
    synchronized void forget() {
        pages.clear();
        bytes = 0;
        era++;
    }

    private void drop(String address) {
        ResponseEntity<byte[]> dropped = pages.remove(address);
        if (dropped != null) {
            bytes -= size(dropped);
        }
    }

    private static int size(ResponseEntity<byte[]> page) {
        byte[] body = page.getBody();
        return body == null ? 0 : body.length;
    }
}
