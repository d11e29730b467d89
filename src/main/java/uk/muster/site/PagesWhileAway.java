package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Keeps what the public site serves, and serves it again, tag and all, while the database is away. Decision 0160. */
@ControllerAdvice(annotations = PublicController.class)
class PagesWhileAway implements ResponseBodyAdvice<byte[]>, HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(PagesWhileAway.class);

    /** For so long nobody who can be served from memory is made to wait for a connection. */
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(10);

    private static final String ERA = PagesWhileAway.class.getName() + ".era";

    private final KeptPages kept;
    private final SitePages pages;
    private final Clock clock;
    private volatile Instant nextTry = Instant.MIN;

    PagesWhileAway(KeptPages kept, SitePages pages, Clock clock) {
        this.kept = kept;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Instant.now(clock).isBefore(nextTry)
                && kept.page(request.getRequestURI()).isPresent()) {
            throw new DatabaseAway();
        }
        request.setAttribute(ERA, kept.era());
        return true;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return ByteArrayHttpMessageConverter.class.isAssignableFrom(converter);
    }

    /** What bears a query is not kept: there is no end to what may be asked. */
    @Override
    public byte @Nullable [] beforeBodyWrite(
            byte @Nullable [] body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String address = request.getURI().getRawPath();
        int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
        Object era = ((ServletServerHttpRequest) request).getServletRequest().getAttribute(ERA);
        if (status == HttpStatus.NOT_FOUND.value() || status == HttpStatus.GONE.value()) {
            kept.forget(address);
        } else if (status == HttpStatus.OK.value()
                && body != null
                && era instanceof Long since
                && request.getURI().getRawQuery() == null) {
            kept.keep(
                    address,
                    ResponseEntity.ok().headers(copy(response.getHeaders())).body(body),
                    since);
        }
        return body;
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<byte[]> away(HttpServletRequest request, RuntimeException failed) {
        LOG.warn("The database cannot be reached; {} comes from memory", request.getRequestURI(), failed);
        nextTry = Instant.now(clock).plus(BEFORE_NEXT_TRY);
        return again(request);
    }

    @ExceptionHandler(DatabaseAway.class)
    ResponseEntity<byte[]> again(HttpServletRequest request) {
        return kept.page(request.getRequestURI()).orElseGet(this::sorry);
    }

    private ResponseEntity<byte[]> sorry() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(PublicSite.HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(BEFORE_NEXT_TRY.toSeconds()))
                .body(PublicSite.bytes(pages.render("published/away", Map.of("body", "Published papers"))));
    }

    private static HttpHeaders copy(HttpHeaders headers) {
        HttpHeaders copy = new HttpHeaders();
        copy.putAll(headers);
        return copy;
    }
}
