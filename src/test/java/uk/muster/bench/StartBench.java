package uk.muster.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes from {@code ./muster run} to the sign-in page: the first time ever, with database set-up and
 * demonstration data, and later. Run by {@code ./muster bench start}, from its source.
 */
final class StartBench {

    private static final int FIRST_STARTS = 3;
    private static final int LATER_STARTS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path folder;

    private StartBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of("target"));
        StartBench bench = new StartBench(Files.createTempDirectory(Path.of("target"), "bench-"));
        bench.run();
        bench.cleanUp();
    }

    private void run() throws Exception {
        List<Duration> first = new ArrayList<>();
        for (int i = 0; i < FIRST_STARTS; i++) {
            first.add(start(folder.resolve("first-" + i)));
        }
        print("First start ever", 30, first);
        List<Duration> later = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) {
            later.add(start(folder.resolve("first-0")));
        }
        print("Later start", 10, later);
    }

    /** Everything that a start keeps for the next one lies in the given folder: a new folder is a first start. */
    private Duration start(Path everything) throws Exception {
        Files.createDirectories(everything);
        int port = freePort();
        ProcessBuilder muster = new ProcessBuilder(
                        "./muster",
                        "run",
                        "--port",
                        "" + port,
                        "--data",
                        everything.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(everything.resolve("log").toFile());
        muster.environment()
                .put(
                        "MUSTER_JAVA_OPTIONS",
                        "-Dmuster.db.binaries=%1$s -XX:SharedArchiveFile=%1$s/loaded.jsa".formatted(everything));
        long begin = System.nanoTime();
        Process process = muster.start();
        try {
            awaitSignIn(process, URI.create("http://localhost:" + port + "/login"));
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitSignIn(Process process, URI page) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Muster did not start; see the logs in " + folder);
            }
            Thread.sleep(50);
        }
    }

    private boolean answers(URI page) throws InterruptedException {
        try {
            return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void cleanUp() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void print(String what, int target, List<Duration> times) {
        double[] seconds = times.stream()
                .mapToDouble(time -> time.toMillis() / 1000.0)
                .sorted()
                .toArray();
        System.out.printf(
                "%-17s min %4.1f s   median %4.1f s   max %4.1f s   (%d runs, target %d s)%n",
                what, seconds[0], seconds[seconds.length / 2], seconds[seconds.length - 1], seconds.length, target);
    }
}
