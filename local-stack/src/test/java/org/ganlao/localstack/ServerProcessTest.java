package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.ServerProcess.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    private static final List<String> SLEEPER = List.of("sleep", "300");

    @TempDir
    Path folder;

    @Test
    void a_guarded_server_dies_with_the_jvm_that_started_it_even_when_that_is_killed() throws Exception {
        // Given
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        PidFile pidFile = new PidFile(folder.resolve("server.pid"));
        assertThat(Waiting.upTo(Duration.ofSeconds(20))
                        .until(() -> pidFile.process().isPresent()))
                .isTrue();
        ProcessHandle server = pidFile.process().orElseThrow();

        // When
        jvm.destroyForcibly();

        // Then
        assertThat(Waiting.upTo(Duration.ofSeconds(15)).until(() -> !server.isAlive()))
                .isTrue();
    }

    /** The JVM that is killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            ServerProcess.start(SLEEPER, Map.of(), Launch.forTests(Path.of(arguments[0])), StopSignal.TERM);
            Thread.sleep(300_000);
        }
    }

    @Test
    void a_detached_server_is_found_again_by_its_pid_file_and_stopped() {
        // Given
        Launch launch = launch(Lifetime.DETACHED);
        ServerProcess started = ServerProcess.start(SLEEPER, Map.of(), launch, StopSignal.TERM);

        // When
        ServerProcess found =
                ServerProcess.running(launch.pidFile(), StopSignal.TERM).orElseThrow();
        found.stop();

        // Then
        assertThat(found.pid()).isEqualTo(started.pid());
        assertThat(started.isAlive()).isFalse();
        assertThat(ServerProcess.running(launch.pidFile(), StopSignal.TERM)).isEmpty();
    }

    @Test
    void a_stranger_with_the_pid_of_old_is_not_taken_for_the_server() throws IOException {
        // Given
        Launch launch = launch(Lifetime.DETACHED);
        ServerProcess stranger = ServerProcess.start(SLEEPER, Map.of(), launch, StopSignal.TERM);
        Files.setLastModifiedTime(launch.pidFile(), FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        // Then
        assertThat(ServerProcess.running(launch.pidFile(), StopSignal.TERM)).isEmpty();
        stranger.kill();
    }

    @Test
    void a_program_that_does_not_exist_is_a_failure_in_words() {
        Launch launch = launch(Lifetime.THIS_JVM);

        assertThatThrownBy(() -> ServerProcess.start(List.of("no-such-server"), Map.of(), launch, StopSignal.TERM))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("no-such-server")
                .hasMessageContaining(folder.toString() + File.separator + "server.log");
    }

    private Launch launch(Lifetime lifetime) {
        return new Launch(folder.resolve("server.log"), folder.resolve("server.pid"), lifetime);
    }
}
