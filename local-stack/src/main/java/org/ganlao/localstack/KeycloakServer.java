package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the stack's PostgreSQL, listening on the loopback interface only. */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "ganlao";
    public static final String ADMINISTRATOR = "admin";

    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final String DATABASE = "keycloak";

    /**
     * @param folder Keycloak's home, written at every start
     * @param realmFiles imported when the realm does not exist yet
     * @param placeholders what stands for {@code ${NAME}} in them
     */
    public record Options(
            Path folder,
            int port,
            PostgresAddress postgres,
            String databasePassword,
            String administratorPassword,
            List<Path> realmFiles,
            Map<String, String> placeholders,
            Launch launch) {}

    private final Options options;
    private final ServerProcess process;

    private KeycloakServer(Options options, ServerProcess process) {
        this.options = options;
        this.process = process;
    }

    public static boolean isPrepared() {
        return KeycloakDistribution.isBuilt();
    }

    /** Unpacks and builds the programs: takes long the first time, and needs no other server. */
    public static void prepare() {
        KeycloakDistribution.built();
    }

    public static KeycloakServer start(Options options) {
        Path programs = KeycloakDistribution.built();
        options.postgres().createDatabase(DATABASE, DATABASE, options.databasePassword());
        Path home = options.folder().toAbsolutePath();
        lay(home, programs, options.realmFiles());
        ServerProcess process = ServerProcess.start(
                command(home, programs, options),
                environment(options),
                options.launch(),
                ServerProcess.StopSignal.TERM);
        KeycloakServer server = new KeycloakServer(options, process);
        server.awaitReady();
        return server;
    }

    /** A home of its own for every stack: the programs are shared, data and settings are not. */
    private static void lay(Path home, Path programs, List<Path> realmFiles) {
        try {
            Path imports = home.resolve("data/import");
            FileTree.delete(home.resolve("conf"));
            FileTree.delete(imports);
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(imports);
            Files.deleteIfExists(home.resolve("lib"));
            Files.createSymbolicLink(home.resolve("lib"), programs.resolve("lib"));
            for (Path file : realmFiles) {
                Files.copy(file, imports.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure("cannot write Keycloak's folder: " + e, "check disk and rights of " + home);
        }
    }

    private static List<String> command(Path home, Path programs, Options options) {
        String address = address(options.port());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Ports.LOOPBACK,
                "--http-port=" + options.port(),
                "--hostname=" + address,
                "--db-url=" + options.postgres().jdbcUrl(DATABASE),
                "--db-username=" + DATABASE));
        if (!realmExists(options)) {
            command.add("--import-realm");
        }
        return command;
    }

    /** Passwords go here, where other users of the machine cannot see them in the list of processes. */
    private static Map<String, String> environment(Options options) {
        Map<String, String> environment = new HashMap<>(options.placeholders());
        environment.put("KC_DB_PASSWORD", options.databasePassword());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", options.administratorPassword());
        return environment;
    }

    private static boolean realmExists(Options options) {
        try (Connection connection = options.postgres().connect(DATABASE);
                PreparedStatement query = connection.prepareStatement("select 1 from realm where name = ?")) {
            query.setString(1, REALM);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            return false; // Keycloak has not created its tables yet
        }
    }

    private void awaitReady() {
        Http http = new Http(Duration.ofSeconds(5));
        String discovery = issuer() + "/.well-known/openid-configuration";
        boolean ready = Waiting.upTo(START_LIMIT).until(() -> !process.isAlive() || http.answersWell(discovery));
        if (!ready || !process.isAlive()) {
            process.stop();
            throw new StartFailure(
                    "Keycloak did not start on port " + options.port(),
                    options.launch().log(),
                    "see the log's last lines");
        }
    }

    private static String address(int port) {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    /** What tokens name as their issuer when Keycloak listens on this port. */
    public static String issuer(int port) {
        return address(port) + "/realms/" + REALM;
    }

    public String issuer() {
        return issuer(options.port());
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }
}
