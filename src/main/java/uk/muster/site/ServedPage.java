package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer as it went out, with every header that it was given on its way.
 *
 * @param pressed the body for those who take gzip; absent where it is small anyway, or is known by a tag that stands for
 *     these very bytes
 */
record ServedPage(Map<String, Collection<String>> headers, byte[] body, byte @Nullable [] pressed) {

    private static final String GZIP = "gzip";
    private static final int WORTH_PRESSING = 2048;

    static ServedPage of(ContentCachingResponseWrapper answer) {
        Map<String, Collection<String>> headers = answer.getHeaderNames().stream()
                .collect(Collectors.toMap(Function.identity(), answer::getHeaders, (one, _) -> one));
        byte[] body = answer.getContentAsByteArray();
        String tag = answer.getHeader(HttpHeaders.ETAG);
        boolean worthIt = body.length >= WORTH_PRESSING && tag != null && tag.startsWith("W/");
        return new ServedPage(headers, body, worthIt ? pressed(body) : null);
    }

    private static byte[] pressed(byte[] body) {
        ByteArrayOutputStream pressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(pressed)) {
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pressed.toByteArray();
    }

    int bytes() {
        return body.length + (pressed == null ? 0 : pressed.length);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String tag = response.getHeader(HttpHeaders.ETAG);
        if (tag != null && new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        byte[] sent = body;
        if (pressed != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            String taken = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            if (taken != null && taken.contains(GZIP)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
                sent = pressed;
            }
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }
}
