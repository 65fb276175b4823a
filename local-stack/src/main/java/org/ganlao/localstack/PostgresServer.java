package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL, listening on the loopback interface only. */
public final class PostgresServer implements AutoCloseable {

    /** With 200 connections room for 100,000 locks: an import of all or nothing holds one for each person in its file. */
    private static final int LOCKS_PER_TRANSACTION = 512;

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    /**
     * @param folder holds data/, created on the first start and kept
     * @param password of the superuser, fixed when the data is created
     * @param settings of postgresql.conf, over our own
     */
    public record Options(Path folder, int port, String password, Map<String, String> settings, Launch launch) {

        /** Fast: commits outlive a kill of the server, but not one of the machine. */
        public static final Map<String, String> FOR_TESTS = Map.of("fsync", "off", "full_page_writes", "off");

        public static Options forTests(Path folder) {
            return new Options(folder, Ports.free(), "test", FOR_TESTS, Launch.forTests(folder));
        }
    }

    private final Options options;
    private final ServerProcess process;

    private PostgresServer(Options options, ServerProcess process) {
        this.options = options;
        this.process = process;
    }

    /** Starts the server, on its data of last time if there is any, and returns when it answers. */
    public static PostgresServer start(Options options) {
        Path binaries = PostgresBinaries.unpacked();
        UnprivilegedUser user = UnprivilegedUser.forThisMachine();
        Path data = options.folder().toAbsolutePath().resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(binaries, user, data, options);
        }
        ServerProcess process = ServerProcess.start(
                user.command(command(binaries, data, options)),
                Map.of("LC_ALL", "C"),
                options.launch(),
                ServerProcess.StopSignal.INT);
        PostgresServer server = new PostgresServer(options, process);
        server.awaitReady();
        return server;
    }

    private static List<String> command(Path binaries, Path data, Options options) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(options.port()),
                "-c",
                "listen_addresses=" + Ports.LOOPBACK,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "max_locks_per_transaction=" + LOCKS_PER_TRANSACTION));
        options.settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    /** Sorted by code point on every machine alike, in UTF-8. */
    private static void initialise(Path binaries, UnprivilegedUser user, Path data, Options options) {
        try {
            Files.createDirectories(data);
            Files.createDirectories(options.launch().log().toAbsolutePath().getParent());
            user.own(data);
            Path password = Files.writeString(data.resolveSibling("initial-password"), options.password());
            Process initdb = new ProcessBuilder(user.command(List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "--pgdata=" + data,
                            "--username=" + PostgresAddress.USER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-sync")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            options.launch().log().toFile()))
                    .start();
            int exit = initdb.waitFor();
            Files.delete(password);
            if (exit != 0) {
                throw new StartFailure(
                        "PostgreSQL cannot create its data", options.launch().log(), "see the log's last lines");
            }
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot create its data in " + data + ": " + e, "check disk and rights");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while PostgreSQL created its data", "start again");
        }
    }

    private void awaitReady() {
        boolean ready = Waiting.upTo(START_LIMIT).until(() -> !process.isAlive() || canConnect());
        if (!ready || !process.isAlive()) {
            process.stop();
            throw new StartFailure(
                    "PostgreSQL did not start on port " + options.port(),
                    options.launch().log(),
                    "see the log's last lines");
        }
    }

    private boolean canConnect() throws SQLException {
        try (Connection connection = address().connect("postgres")) {
            return connection.isValid(1);
        }
    }

    public PostgresAddress address() {
        return new PostgresAddress(options.port(), options.password());
    }

    public ServerProcess process() {
        return process;
    }

    /** Ends it in order; open connections are closed. */
    @Override
    public void close() {
        process.stop();
    }
}
