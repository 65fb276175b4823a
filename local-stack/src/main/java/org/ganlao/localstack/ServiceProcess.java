package org.ganlao.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One instance of a service, as it runs in production, in a process of its own. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    /** How the JVM is set up. */
    public enum Sizing {
        /** Eight processes on one machine: little memory and a quick start count for more than throughput. */
        SHARED_MACHINE("-Xms32m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        /** As in the image: a container of its own, with what the JVM chooses there. */
        OWN_MACHINE("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");

        private final List<String> options;

        Sizing(String... options) {
            this.options = List.of(options);
        }

        public List<String> options() {
            return options;
        }
    }

    /**
     * @param program the folder that Quarkus built, {@code quarkus-app}
     * @param environment the service's settings
     */
    public record Options(Path program, int port, Map<String, String> environment, Launch launch, Sizing sizing) {}

    private final Options options;
    private final ServerProcess process;

    private ServiceProcess(Options options, ServerProcess process) {
        this.options = options;
        this.process = process;
    }

    /** Starts it and returns at once. */
    public static ServiceProcess start(Options options) {
        Path jar = options.program().resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure(jar + " is missing", "build it: ./mvnw package -DskipTests");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.sizing().options());
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString()));
        ServerProcess process =
                ServerProcess.start(command, options.environment(), options.launch(), ServerProcess.StopSignal.TERM);
        return new ServiceProcess(options, process);
    }

    /** Returns when it is ready for requests. */
    public void awaitReady() {
        Http http = new Http(Duration.ofSeconds(5));
        String health = address() + "/q/health/ready";
        boolean ready = Waiting.upTo(START_LIMIT).until(() -> !process.isAlive() || http.answersWell(health));
        if (!ready || !process.isAlive()) {
            process.stop();
            throw new StartFailure(
                    options.program().getFileName() + " did not start on port " + options.port(),
                    options.launch().log(),
                    "see the log's last lines");
        }
    }

    public String address() {
        return "http://" + Ports.LOOPBACK + ":" + options.port();
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }
}
