package uk.muster.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import uk.muster.testing.TestOrganisation;

/**
 * How soon a stored change stands on every screen that shows the update, what it weighs, and what an open screen costs.
 * Server and screens share this machine; docs/performance.md says how to read the result.
 */
public final class LiveBench {

    /** Two see each other; a third one writes. */
    static final String FIRST_READER = "contributor.walsall";

    static final String SECOND_READER = "second.walsall";

    private static final int RUNS = 3;
    private static final List<Integer> SCREENS = List.of(10, 100, 300);
    private static final int CHANGES = 60;
    private static final int WARM_UP = 20;

    /** Until the compiler has done with what the changes made it do. */
    private static final Duration REST = Duration.ofSeconds(60);

    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int HEARTBEAT_SECONDS = 20;

    private final Map<String, List<Double>> results = new LinkedHashMap<>();

    private LiveBench() {}

    public static void main(String[] arguments) throws Exception {
        LiveBench bench = new LiveBench();
        for (int run = 1; run <= RUNS; run++) {
            System.out.println("Run " + run + " of " + RUNS + " …");
            bench.run();
        }
        bench.print();
        System.exit(0);
    }

    private void run() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "bench-live-");
        // Not closed here: that would wait for sockets which end with the server only.
        HttpClient http = HttpClient.newHttpClient();
        try (Server server = new Server(data);
                ScheduledExecutorService hearts = Executors.newSingleThreadScheduledExecutor()) {
            Audience audience = new Audience();
            List<Screen> screens = new CopyOnWriteArrayList<>();
            hearts.scheduleAtFixedRate(
                    () -> screens.forEach(Screen::heartbeat), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            long heapBefore = 0;
            int screensBefore = 0;
            for (int wanted : SCREENS) {
                while (screens.size() < wanted) {
                    screens.add(Screen.open(
                            http,
                            server.address,
                            screens.size() % 2 == 0 ? FIRST_READER : SECOND_READER,
                            TestOrganisation.PASSWORD,
                            "updates/" + server.request,
                            audience));
                }
                measure(server, audience, wanted);
                long heap = server.ask("heap");
                if (screensBefore > 0) {
                    note("heap a screen, KB, " + wanted, (heap - heapBefore) / 1024.0 / (wanted - screensBefore));
                }
                heapBefore = heap;
                screensBefore = wanted;
            }
            Thread.sleep(REST);
            long processor = server.ask("cpu");
            Thread.sleep(IDLE);
            note("processor while idle, % of a core", (server.ask("cpu") - processor) * 100.0 / IDLE.toNanos());
            hearts.shutdownNow();
        } finally {
            http.shutdownNow();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure(Server server, Audience audience, int screens) throws Exception {
        List<Double> millis = new ArrayList<>();
        double bytes = 0;
        for (int change = 0; change < WARM_UP + CHANGES; change++) {
            String word = "n" + screens + "c" + change + "x";
            audience.expect(word, screens);
            long stored = server.ask("save " + word);
            long last = audience.awaitLast();
            if (change >= WARM_UP) {
                millis.add((last - stored) / 1e6);
                bytes += audience.bytes();
            }
        }
        Collections.sort(millis);
        System.out.printf(
                Locale.UK, "  %d screens: %.0f ms for half of the changes%n", screens, millis.get(CHANGES / 2));
        note("p50, ms, " + screens, millis.get(CHANGES / 2));
        note("p95, ms, " + screens, millis.get(CHANGES * 95 / 100));
        note("max, ms, " + screens, millis.getLast());
        note("bytes a change and screen, " + screens, bytes / CHANGES / screens);
    }

    private void note(String what, double value) {
        results.computeIfAbsent(what, named -> new ArrayList<>()).add(value);
    }

    private void print() {
        System.out.printf("%-40s %10s %10s %10s%n", "", "min", "median", "max");
        results.forEach((what, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    Locale.UK,
                    "%-40s %10.1f %10.1f %10.1f%n",
                    what,
                    sorted.getFirst(),
                    sorted.get(sorted.size() / 2),
                    sorted.getLast());
        });
    }

    /** The server's process, and talk with it. */
    private static final class Server implements AutoCloseable {

        private final Process process;
        private final BufferedReader answers;
        private final PrintWriter orders;
        private final URI address;
        private final String request;

        Server(Path data) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseCompactObjectHeaders",
                            "-cp",
                            System.getProperty("java.class.path"),
                            BenchServer.class.getName(),
                            "--server.port=0",
                            "--muster.data=" + data,
                            "--muster.db.binaries=target",
                            "--muster.demo=false")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            answers = process.inputReader(StandardCharsets.UTF_8);
            orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            String[] serving = answer("serving").split(" ");
            address = URI.create("http://localhost:" + serving[0]);
            request = serving[1];
        }

        long ask(String order) throws IOException {
            orders.println(order);
            return Long.parseLong(answer(order.startsWith("save") ? "saved" : order));
        }

        private String answer(String to) throws IOException {
            String line = Objects.requireNonNull(answers.readLine(), "The server ended.");
            while (!line.startsWith(to + " ")) {
                line = Objects.requireNonNull(answers.readLine(), "The server ended.");
            }
            return line.substring(to.length() + 1);
        }

        @Override
        public void close() throws InterruptedException {
            orders.close();
            // Whatever it says last has to be read, or it waits for that.
            answers.lines().forEach(said -> {});
            process.waitFor();
        }
    }
}
