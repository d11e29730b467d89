package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a JDK and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("sh", "dirname", "sed", "readlink", "head", "find", "cat", "mkdir", "mv", "rm", "touch");

    @TempDir
    Path checkout;

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Path.of("muster"), checkout.resolve("muster"));
        for (String folder : List.of("src/main", "frontend", "tools", "jdks")) {
            Files.createDirectories(checkout.resolve(folder));
        }
        Files.createFile(checkout.resolve("pom.xml"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(checkout.resolve("tools").resolve(tool), whereIs(tool));
        }
        script("tools/mvn", "echo maven \"$@\"; : > target/muster.classpath");
    }

    @Test
    void helpListsEveryCommand() throws Exception {
        assertThat(muster("help").out())
                .contains("./muster run", "./muster test", "./muster bench start", "--port", "--data", "--no-demo");
    }

    @Test
    void saysWhereToGetAJdkWhenThereIsNone() throws Exception {
        jdk("jdk-17", "17.0.15");
        Outcome outcome = muster("run");
        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.err()).containsOnlyOnce("\n").contains("no JDK 25 or newer", "https://adoptium.net/");
    }

    @Test
    void findsAJdkThatIsNewEnoughAndBuildsWithIt() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-25", "25.0.3");
        assertThat(muster("run").out())
                .contains(
                        "maven -B -ntp -q process-classes",
                        "jdks/jdk-25/bin/java starts",
                        "uk.muster.MusterApplication");
    }

    @Test
    void saysWhichJdkItUses() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-26", "26");
        assertThat(muster("jdk").out()).endsWith("jdks/jdk-26\n");
    }

    @Test
    void startsOnTheUsualPortAndFolderWithDemonstrationData() throws Exception {
        jdk("jdk-25", "25");
        assertThat(muster("run").out()).contains("-Dserver.port=8080", "-Dmuster.data=data", "-Dmuster.demo=true");
    }

    @Test
    void passesOptionsOn() throws Exception {
        jdk("jdk-25", "25");
        assertThat(muster("run", "--port", "9000", "--data=my files", "--no-demo")
                        .out())
                .contains(
                        "-Dserver.port=9000",
                        "-Dmuster.data=" + checkout.toRealPath() + "/my files",
                        "-Dmuster.demo=false");
    }

    @Test
    void buildsAgainOnlyWhenSomethingChanged() throws Exception {
        jdk("jdk-25", "25");
        assertThat(muster("run").out()).contains("maven");
        assertThat(muster("run").out()).doesNotContain("maven");
        Path changed = Files.createFile(checkout.resolve("src/main/Changed.java"));
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(muster("run").out()).contains("maven");
    }

    @Test
    void refusesWhatItDoesNotKnowInOneLine() throws Exception {
        for (List<String> wrong : List.of(
                List.of("fly"),
                List.of("run", "--colour"),
                List.of("run", "--port", "80a"),
                List.of("run", "--data"))) {
            Outcome outcome = muster(wrong.toArray(String[]::new));
            assertThat(outcome.exitCode()).isNotZero();
            assertThat(outcome.err()).startsWith("muster: ").containsOnlyOnce("\n");
        }
    }

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome muster(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./muster"));
        command.addAll(List.of(arguments));
        Path out = checkout.resolve("out");
        Path err = checkout.resolve("err");
        ProcessBuilder muster = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        muster.environment().remove("JAVA_HOME");
        muster.environment().put("PATH", checkout.resolve("tools").toString());
        muster.environment().put("MUSTER_JDKS", checkout.resolve("jdks").toString());
        int exitCode = muster.start().waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }

    private void jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(checkout.resolve("jdks").resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script("jdks/" + name + "/bin/javac", "");
        script("jdks/" + name + "/bin/jar", "while [ \"$1\" != --file ]; do shift; done; : > \"$2\"");
        script("jdks/" + name + "/bin/java", "echo \"$0 starts $*\"");
    }

    private void script(String name, String commands) throws IOException {
        Path file = Files.writeString(checkout.resolve(name), "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path whereIs(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
