package uk.muster.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that a MariaDB server needs for itself. What mariadb-install-db does, without the help texts and test
 * database, and in a folder that gets its name only when it is whole: an interrupted first start is simply repeated.
 */
final class SystemTables {

    private static final List<String> SCRIPTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private SystemTables() {}

    static void create(ServerPrograms programs, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path unfinished = Files.createTempDirectory(folder.getParent(), "preparing-");
        Path log = unfinished.resolveSibling("mariadb.log");
        List<String> command = new ArrayList<>(command(programs, unfinished));
        command.addAll(List.of("--bootstrap", "--enforce-storage-engine=", "--log-warnings=0"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n".getBytes());
            for (String script : SCRIPTS) {
                Files.copy(programs.share(script), sql);
            }
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("the database's own tables could not be made, see " + log);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What every mariadbd on this folder is told, whatever it is to do. */
    static List<String> command(ServerPrograms programs, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                programs.mariadbd().toString(),
                "--no-defaults",
                "--basedir=" + programs.folder(),
                "--datadir=" + folder,
                // A server that starts deletes every temporary table there: two must not share it.
                "--tmpdir=" + folder,
                "--lc-messages-dir=" + programs.share(""),
                "--innodb-log-file-size=32M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
