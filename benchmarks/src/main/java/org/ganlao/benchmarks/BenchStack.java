package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.localstack.KafkaAddress;
import org.ganlao.localstack.KafkaBroker;
import org.ganlao.localstack.Launch;
import org.ganlao.localstack.Lifetime;
import org.ganlao.localstack.PlatformTopics;
import org.ganlao.localstack.Ports;
import org.ganlao.localstack.PostgresAddress;
import org.ganlao.localstack.PostgresServer;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * PostgreSQL with the settings of a deployment, Kafka with those of {@code ganlao up}, both new and empty, and services on
 * demand. Everything dies with this JVM; the state of the last run stays in target/state.
 */
final class BenchStack implements AutoCloseable {

    static final Path CHECKOUT = Path.of(System.getProperty("ganlao.checkout"));

    private final Path state;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final AccessToken token = new AccessToken();
    private final Map<String, String> keys = new HashMap<>();

    private BenchStack(Path state, PostgresServer postgres, KafkaBroker kafka) {
        this.state = state;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static BenchStack start() throws Exception {
        Path states = Files.createDirectories(CHECKOUT.resolve("benchmarks/target/state"));
        Path state = Files.createTempDirectory(states, "run-");
        PostgresServer postgres = PostgresServer.start(new PostgresServer.Options(
                state.resolve("postgres"), Ports.free(), "benchmark", deployed(), launch(state, "postgres")));
        KafkaBroker kafka = KafkaBroker.start(KafkaBroker.Options.forTests(state.resolve("kafka")));
        kafka.address().createTopics(PlatformTopics.all());
        return new BenchStack(state, postgres, kafka);
    }

    /** Without the place where it listens, which is this machine's own here. */
    private static Map<String, String> deployed() throws IOException {
        try (Stream<String> lines = Files.lines(CHECKOUT.resolve("deploy/docker/postgresql.conf"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .filter(setting -> !setting[0].equals("listen_addresses"))
                    .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        }
    }

    private static Launch launch(Path state, String name) {
        return new Launch(state.resolve(name + ".log"), state.resolve(name + ".pid"), Lifetime.THIS_JVM);
    }

    /** Starts the service as it runs in production, with these settings over the usual ones, and returns when it is ready. */
    ServiceProcess service(Service service, Map<String, String> settings) {
        postgres.address().createDatabase(service.database());
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "demo",
                "GANLAO_HTTP_PORT", String.valueOf(port),
                "GANLAO_DB_URL", postgres.address().jdbcUrl(service.database()),
                "GANLAO_DB_USER", PostgresAddress.USER,
                "GANLAO_DB_PASSWORD", postgres.address().password(),
                "GANLAO_KAFKA_BOOTSTRAP", kafka.address().bootstrapServers(),
                "GANLAO_BUSINESS_CLOCK", "2007-12-31"));
        for (String purpose : new String[] {"DATA", "INDEX", "LINKING"}) {
            environment.put("GANLAO_KEYS_" + purpose, keys.computeIfAbsent(purpose, name -> "v1:" + key()));
        }
        environment.putAll(token.settingsOfVerifier());
        environment.put("GANLAO_CLIENT_SECRET", "unused");
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ENABLED", "false");
        environment.putAll(settings);
        ServiceProcess process = ServiceProcess.start(new ServiceProcess.Options(
                CHECKOUT.resolve(service.module()).resolve("target/quarkus-app"),
                port,
                environment,
                launch(state, service.module() + "-" + port),
                ServiceProcess.Sizing.OWN_MACHINE));
        process.awaitReady();
        return process;
    }

    private static String key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    Connection database(Service service) throws SQLException {
        return postgres.address().connect(service.database());
    }

    PostgresAddress postgres() {
        return postgres.address();
    }

    /** The processes of PostgreSQL that run now. */
    ProcessorTime postgresProcessor() {
        return ProcessorTime.of(postgres.process().pid());
    }

    KafkaAddress kafka() {
        return kafka.address();
    }

    AccessToken token() {
        return token;
    }

    Path state() {
        return state;
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
