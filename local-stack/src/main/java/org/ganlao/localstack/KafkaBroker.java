package org.ganlao.localstack;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A real Kafka, one process that is broker and controller, listening on the loopback interface only. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String CLUSTER_ID = "Z2FubGFvLWxvY2FsLXN0Yw";

    /**
     * @param folder holds data/, created on the first start and kept, and server.properties
     * @param settings of server.properties, over our own
     * @param classPath where Kafka's programs are
     */
    public record Options(
            Path folder, int port, int controllerPort, Map<String, String> settings, String classPath, Launch launch) {

        public static Options forTests(Path folder) {
            return new Options(
                    folder, Ports.free(), Ports.free(), Map.of(), KafkaClassPath.ofThisJvm(), Launch.forTests(folder));
        }
    }

    private final Options options;
    private final ServerProcess process;

    private KafkaBroker(Options options, ServerProcess process) {
        this.options = options;
        this.process = process;
    }

    /** Starts the broker, on its data of last time if there is any, and returns when it answers. */
    public static KafkaBroker start(Options options) {
        Path properties = writeProperties(options);
        ServerProcess process = ServerProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.logFile=System.out",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        options.classPath(),
                        KafkaProcess.class.getName(),
                        properties.toString(),
                        CLUSTER_ID),
                Map.of(),
                options.launch(),
                ServerProcess.StopSignal.TERM);
        KafkaBroker broker = new KafkaBroker(options, process);
        broker.awaitReady();
        return broker;
    }

    private static Path writeProperties(Options options) {
        Map<String, String> settings = new TreeMap<>(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + Ports.LOOPBACK + ":" + options.controllerPort()),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d"
                                .formatted(Ports.LOOPBACK, options.port(), options.controllerPort())),
                Map.entry(
                        "log.dirs",
                        options.folder().toAbsolutePath().resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                // the cleaner takes this at once from the heap; its default is 128 MB
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608")));
        settings.putAll(options.settings());
        Properties properties = new Properties();
        properties.putAll(settings);
        try {
            Files.createDirectories(options.folder());
            Path file = options.folder().toAbsolutePath().resolve("server.properties");
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "written at every start");
            }
            return file;
        } catch (IOException e) {
            throw new StartFailure("Kafka cannot write its settings: " + e, "check disk and rights");
        }
    }

    private void awaitReady() {
        boolean ready = Waiting.upTo(START_LIMIT)
                .until(() -> !process.isAlive() || (Ports.answers(options.port()) && isSettled()));
        if (!ready || !process.isAlive()) {
            process.stop();
            throw new StartFailure(
                    "Kafka did not start on port " + options.port(),
                    options.launch().log(),
                    "see the log's last lines");
        }
    }

    private boolean isSettled() throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = address().admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    public KafkaAddress address() {
        return new KafkaAddress(options.port());
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }
}
