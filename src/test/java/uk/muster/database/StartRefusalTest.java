package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.muster.MusterApplication;

/** What stands in the way of a start is said in one line on the error output, and nothing is harmed. */
@ExtendWith(OutputCaptureExtension.class)
class StartRefusalTest {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Path data = folder.resolve("data");
            Process muster = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            MusterApplication.class.getName(),
                            "--server.port=" + taken.getLocalPort(),
                            "--muster.data=" + data))
                    .start();
            assertThat(muster.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(muster.exitValue()).isNotZero();
            assertThat(muster.errorReader().readAllAsString())
                    .startsWith("muster: Port " + taken.getLocalPort() + " cannot be used")
                    .containsOnlyOnce("\n");
            assertThat(muster.inputReader().readAllAsString()).isEmpty();
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDataFolderThatAnotherMusterUses(CapturedOutput output) {
        try (DataFolder claimed = DataFolder.claim(folder)) {
            assertRefused(output, "is in use by another Muster", "--muster.data=" + folder);
            assertThat(folder.resolve("mariadb")).doesNotExist();
        }
    }

    @Test
    void aDataFolderThatIsAFile(CapturedOutput output) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(output, "cannot be used: " + file + " is not a folder", "--muster.data=" + file);
    }

    @Test
    void aDatabaseThatCannotBeReached(CapturedOutput output) {
        String url = "jdbc:mariadb://127.0.0.1:1/muster";
        assertRefused(
                output, "The database at " + url + " cannot be used", "--muster.db.url=" + url + "?password=secret");
        assertThat(output.getErr()).doesNotContain("secret");
    }

    private static void assertRefused(CapturedOutput output, String reason, String argument) {
        SpringApplicationBuilder muster = new SpringApplicationBuilder(NothingElse.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> muster.run(argument)).isNotNull();
        assertThat(output.getErr()).startsWith("muster: ").contains(reason).containsOnlyOnce("\n");
    }

    /** The database is had ready before any bean. */
    static class NothingElse {}
}
