package uk.muster.bench.papers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Has {@code wrk} read a published page from Muster, and the very same bytes from nginx, in turn on this machine. */
final class PublicPageBench {

    private static final String NGINX = """
            daemon off;
            worker_processes 2;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events {}
            http {
                access_log off;
                sendfile on;
                keepalive_requests 1000000;
                client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                server { listen 127.0.0.1:%2$d; root %1$s; default_type "text/html; charset=utf-8"; }
            }
            """;

    private static final int RUNS = 3;

    private PublicPageBench() {}

    static void run(int port, String address) throws IOException, InterruptedException {
        URI page = URI.create("http://127.0.0.1:" + port + address);
        Path folder = Files.createTempDirectory("bench-nginx-");
        int other = freePort();
        Process nginx = null;
        try (HttpClient http = HttpClient.newHttpClient()) {
            byte[] bytes = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray())
                    .body();
            Files.write(folder.resolve("page"), bytes);
            Files.writeString(folder.resolve("nginx.conf"), NGINX.formatted(folder, other));
            nginx = new ProcessBuilder(
                            "nginx",
                            "-p",
                            folder.toString(),
                            "-c",
                            folder.resolve("nginx.conf").toString())
                    .redirectErrorStream(true)
                    .start();
            System.out.printf("Public page of %,d bytes%n", bytes.length);
            wrk("  (warm-up) Muster", page.toString(), 20);
            for (int run = 1; run <= RUNS; run++) {
                wrk("  Muster", page.toString(), 10);
                wrk("  nginx", "http://127.0.0.1:" + other + "/page", 10);
            }
        } catch (IOException missing) {
            System.out.println("The public page was not measured, which takes nginx and wrk: " + missing.getMessage());
        } finally {
            if (nginx != null) {
                nginx.destroy();
                nginx.waitFor();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void wrk(String who, String address, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d" + seconds + "s", "--latency", address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        System.out.printf("%-20s", who);
        said.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("50%")
                        || line.startsWith("99%")
                        || line.startsWith("Requests/sec")
                        || line.startsWith("Non-2xx"))
                .forEach(line -> System.out.print("  " + line.replaceAll("\\s+", " ")));
        System.out.println();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
