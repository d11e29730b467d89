package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Serves a kept page again without asking the database, as long as nothing whatever was stored since it was made.
 * Decision 0162.
 */
@Component
class UnchangedPages implements HandlerInterceptor, TransactionExecutionListener {

    /** What another program stores in the database is seen this late at most. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final String STORED_BEFORE = UnchangedPages.class.getName();

    private final KeptPages kept;
    private final Clock clock;
    private final Set<String> unchanged = new HashSet<>();
    private Instant emptied = Instant.EPOCH;
    private long stored;

    UnchangedPages(KeptPages kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            forgetAll();
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        request.setAttribute(STORED_BEFORE, stored());
        Optional<ResponseEntity<byte[]>> page =
                isUnchanged(request) ? kept.page(request.getRequestURI()) : Optional.empty();
        if (page.isPresent()) {
            send(page.get(), new ServletWebRequest(request, response));
        }
        return page.isEmpty();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.OK.value() && isPlain(request)) {
            remember(request.getRequestURI(), (long) request.getAttribute(STORED_BEFORE));
        }
    }

    private static void send(ResponseEntity<byte[]> page, ServletWebRequest exchange) throws IOException {
        HttpServletResponse response = exchange.getResponse();
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (!exchange.checkNotModified(page.getHeaders().getETag())) {
            response.getOutputStream().write(page.getBody());
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameterMap().isEmpty();
    }

    private synchronized boolean isUnchanged(HttpServletRequest request) {
        if (Instant.now(clock).isAfter(emptied.plus(LONGEST))) {
            forgetAll();
        }
        return isPlain(request) && unchanged.contains(request.getRequestURI());
    }

    private synchronized long stored() {
        return stored;
    }

    private synchronized void forgetAll() {
        stored++;
        unchanged.clear();
        emptied = Instant.now(clock);
    }

    /** Nothing must have been stored while the page was made. */
    private synchronized void remember(String address, long storedBefore) {
        if (stored == storedBefore) {
            unchanged.add(address);
        }
    }
}
