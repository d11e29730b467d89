package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProgramsTest {

    @TempDir
    Path folder;

    @Test
    void twoThatUnpackAtOnceShareOneFolder() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<ServerPrograms> unpacking = () -> {
            together.await();
            return ServerPrograms.unpacked(folder);
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<ServerPrograms>> programs = both.invokeAll(List.of(unpacking, unpacking));

            assertThat(programs.get(0).get()).isEqualTo(programs.get(1).get());
            assertThat(programs.get(0).get().mariadbd()).isExecutable();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
