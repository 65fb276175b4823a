package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone: a start that fails ends every process below this JVM. */
@Isolated
class StackTest {

    private static final List<Part> DATABASE = List.of(Part.POSTGRES);

    @TempDir
    Path root;

    private StackPorts ports;
    private Stack stack;

    @BeforeEach
    void stack() {
        ports = StackPorts.free();
        stack = new Stack(
                new Stack.Settings(
                        Path.of(".."), new StackFolder(root), ports, Lifetime.DETACHED, "2007-03-31", Map.of()),
                Announcer.silent());
    }

    @AfterEach
    void stop() {
        stack.stop(List.of(Part.values()));
    }

    @Test
    void every_service_gets_a_database_that_it_owns() throws Exception {
        stack.start(DATABASE);

        ServiceEnvironment environment = stack.environment();
        for (Service service : Service.values()) {
            var settings = environment.of(service, 1);
            try (var connection = DriverManager.getConnection(
                            settings.get("GANLAO_DB_URL"),
                            settings.get("GANLAO_DB_USER"),
                            settings.get("GANLAO_DB_PASSWORD"));
                    var statement = connection.createStatement()) {
                statement.execute("create table fact (id int)");
            }
        }
    }

    @Test
    void a_second_start_starts_nothing() {
        StackStart start = new StackStart(stack, Announcer.silent());

        assertThat(start.run(DATABASE)).isTrue();
        long pid = stack.find(Part.POSTGRES).orElseThrow().pid();
        assertThat(start.run(DATABASE)).isFalse();

        assertThat(stack.find(Part.POSTGRES).orElseThrow().pid()).isEqualTo(pid);
    }

    @Test
    void a_taken_port_is_named_with_its_owner_and_the_option_and_nothing_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(ports.of(Part.KAFKA), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> new StackStart(stack, Announcer.silent()).run(List.of(Part.POSTGRES, Part.KAFKA)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + ", meant for kafka, is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("--port kafka=");
        }
        assertThat(stack.find(Part.POSTGRES)).isEmpty();
    }

    @Test
    void a_start_that_fails_leaves_no_process() {
        List<Part> withUnbuiltService = List.of(Part.POSTGRES, Part.EMPLOYMENT);
        Stack elsewhere = new Stack(
                new Stack.Settings(root, new StackFolder(root), ports, Lifetime.DETACHED, "", Map.of()),
                Announcer.silent());

        assertThatThrownBy(() -> new StackStart(elsewhere, Announcer.silent()).run(withUnbuiltService))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("build it");

        assertThat(elsewhere.find(Part.POSTGRES)).isEmpty();
    }

    @Test
    void two_commands_do_not_work_on_one_stack_at_once() throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(() -> StackLock.holding(stack.folder(), () -> {
            atWork.countDown();
            return await(done);
        }));
        other.start();
        atWork.await();

        assertThatThrownBy(() -> StackLock.holding(stack.folder(), () -> true))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("at work");
        done.countDown();
        other.join();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
