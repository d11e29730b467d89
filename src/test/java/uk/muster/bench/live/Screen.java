package uk.muster.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A screen that somebody has open, without a browser: it speaks what Flow's client speaks, and hears what is pushed. */
final class Screen implements WebSocket.Listener {

    /** What became of a message that was pushed to the screen. */
    interface Ear {
        void hear(Screen screen, String message);
    }

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=2";

    /** What the view asks the device for when it opens: words that were typed on it and could not be stored. */
    private static final Pattern QUESTION = Pattern.compile(
            "\\{\"@v-return\":\\[(\\d+),(\\d+)]},\\{\"@v-return\":[^}]*},\"[^\"]*window\\.Muster\\.(drafts|unsent)\\(");

    private final HttpClient http;
    private final URI server;
    private final Ear ear;
    private final StringBuilder message = new StringBuilder();
    private String cookie = "";
    private String ui = "";
    private @Nullable WebSocket socket;

    private Screen(HttpClient http, URI server, Ear ear) {
        this.http = http;
        this.server = server;
        this.ear = ear;
    }

    /** Signs in, in a session of its own, and opens the view. */
    static Screen open(HttpClient http, URI server, String username, String password, String route, Ear ear)
            throws IOException, InterruptedException {
        Screen screen = new Screen(http, server, ear);
        screen.signIn(username, password);
        screen.show(route);
        return screen;
    }

    /** What a browser sends now and then, so that the server knows that the screen is there. */
    void heartbeat() {
        Objects.requireNonNull(socket).sendText("X", true);
    }

    private void signIn(String username, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = send(request("/login").GET());
        String token = found("name=\"_csrf\" content=\"([^\"]+)\"", form);
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                        .formatted(username, URLEncoder.encode(password, StandardCharsets.UTF_8), token))));
    }

    private void show(String route) throws IOException, InterruptedException {
        HttpResponse<String> begun =
                send(request("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=")
                        .GET());
        ui = found("\"v-uiId\":(\\d+)", begun);
        String push = found("\"Vaadin-Push-ID\":\"([^\"]+)\"", begun);
        String key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", begun);
        HttpResponse<String> shown = say(key, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s",\
                "query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}""".formatted(route));
        if (!shown.body().contains("Paragraph 1")) {
            throw new IllegalStateException(route + " does not show its paragraphs: " + shown.body());
        }
        say(key, 1, nothingWasLeftOver(shown.body()));
        URI address = URI.create("ws://" + server.getAuthority() + PUSH.formatted(ui, push));
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(address, this)
                .join();
    }

    private HttpResponse<String> say(String key, int number, String calls) throws IOException, InterruptedException {
        return send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, calls, number, number))));
    }

    private static String nothingWasLeftOver(String shown) {
        return QUESTION.matcher(shown)
                .results()
                .map(asked -> "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[%s]}"
                        .formatted(
                                asked.group(1), asked.group(2), asked.group(3).equals("drafts") ? "[]" : "\"\""))
                .collect(Collectors.joining(","));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            ear.hear(this, message.toString());
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(address));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
    }

    private static String found(String pattern, HttpResponse<String> in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in.body());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + in + ": " + in.body());
        }
        return matcher.group(1);
    }
}
