package uk.muster.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a public page again as it was sent before, as long as nothing whatever was stored since it was made.
 * Decision 0162.
 */
@Component
class UnchangedPages extends OncePerRequestFilter implements TransactionExecutionListener {

    /** A page this old is made anew by whoever asks next, since another program may have stored something. */
    private static final Duration OLD = Duration.ofSeconds(5);

    private static final long MOST_BYTES = 32L << 20;

    private final Map<String, Sent> pages = new HashMap<>();
    private final Clock clock;
    private long bytes;
    private long stored;

    UnchangedPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            forgetAll();
        }
    }

    /** What bears a query is made anew: there is no end to what may be asked. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || request.getQueryString() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServedPage served = page(request.getRequestURI());
        if (served == null) {
            make(request, response, chain);
        } else {
            served.send(request, response);
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long storedBefore = stored();
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (made.getStatus() == HttpStatus.OK.value()) {
            remember(request.getRequestURI(), ServedPage.of(made), storedBefore);
        } else {
            forget(request.getRequestURI());
        }
        made.copyBodyToResponse();
    }

    /** While somebody makes an old page anew, the others are sent the old one instead of all making it. */
    private synchronized @Nullable ServedPage page(String address) {
        Sent sent = pages.get(address);
        if (sent == null) {
            return null;
        }
        Instant now = Instant.now(clock);
        if (sent.since().plus(OLD).isBefore(now)) {
            pages.put(address, new Sent(sent.page(), now));
            return null;
        }
        return sent.page();
    }

    private synchronized long stored() {
        return stored;
    }

    private synchronized void forgetAll() {
        stored++;
        clear();
    }

    private void clear() {
        bytes = 0;
        pages.clear();
    }

    private synchronized void forget(String address) {
        Sent forgotten = pages.remove(address);
        if (forgotten != null) {
            bytes -= forgotten.page().bytes();
        }
    }

    /** Nothing must have been stored while the page was made. */
    private synchronized void remember(String address, ServedPage page, long storedBefore) {
        if (stored != storedBefore) {
            return;
        }
        forget(address);
        if (bytes + page.bytes() > MOST_BYTES) {
            clear();
        }
        if (page.bytes() <= MOST_BYTES) {
            pages.put(address, new Sent(page, Instant.now(clock)));
            bytes += page.bytes();
        }
    }

    private record Sent(ServedPage page, Instant since) {}
}
