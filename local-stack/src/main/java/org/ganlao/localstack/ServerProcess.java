package org.ganlao.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server running as a process of its own, its output in a log file. */
public final class ServerProcess {

    /** What asks a server to end by itself. */
    public enum StopSignal {
        TERM,
        INT
    }

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final ProcessHandle handle;
    private final StopSignal stopSignal;

    private ServerProcess(ProcessHandle handle, StopSignal stopSignal) {
        this.handle = handle;
        this.stopSignal = stopSignal;
    }

    static ServerProcess start(
            List<String> command, Map<String, String> environment, Launch launch, StopSignal stopSignal) {
        try {
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            Files.createDirectories(launch.pidFile().toAbsolutePath().getParent());
            return switch (launch.lifetime()) {
                case DETACHED -> startDetached(command, environment, launch, stopSignal);
                case THIS_JVM -> startGuarded(command, environment, launch, stopSignal);
            };
        } catch (IOException e) {
            throw new StartFailure("cannot run " + command.get(0) + ": " + e.getMessage(), "look at the message");
        }
    }

    /** The server that an earlier run left. */
    static Optional<ServerProcess> running(Path pidFile, StopSignal stopSignal) {
        return new PidFile(pidFile).process().map(handle -> new ServerProcess(handle, stopSignal));
    }

    private static ServerProcess startDetached(
            List<String> command, Map<String, String> environment, Launch launch, StopSignal stopSignal)
            throws IOException {
        List<String> ownSession = new ArrayList<>(List.of("setsid"));
        ownSession.addAll(command);
        Process process = builder(ownSession, environment, launch.log())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        new PidFile(launch.pidFile()).write(process.pid());
        return new ServerProcess(process.toHandle(), stopSignal);
    }

    private static ServerProcess startGuarded(
            List<String> command, Map<String, String> environment, Launch launch, StopSignal stopSignal)
            throws IOException {
        PidFile pidFile = new PidFile(launch.pidFile());
        pidFile.delete();
        List<String> guarded = new ArrayList<>(List.of(
                "sh",
                "-c",
                guardScript(),
                "guard.sh",
                stopSignal.name(),
                launch.pidFile().toString()));
        guarded.addAll(command);
        Process guard = builder(guarded, environment, launch.log()).start();
        Waiting.upTo(Duration.ofSeconds(10)).until(() -> pidFile.process().isPresent() || !guard.isAlive());
        return pidFile.process()
                .map(handle -> new ServerProcess(handle, stopSignal))
                .orElseThrow(() ->
                        new StartFailure(command.get(0) + " ended at once", launch.log(), "see the log's last lines"));
    }

    private static ProcessBuilder builder(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String guardScript() throws IOException {
        try (InputStream script = ServerProcess.class.getResourceAsStream("guard.sh")) {
            return new String(script.readAllBytes());
        }
    }

    public long pid() {
        return handle.pid();
    }

    public Optional<Instant> startedAt() {
        return handle.info().startInstant();
    }

    public boolean isAlive() {
        return handle.isAlive();
    }

    /** Asks the server to end and waits until it has; one that does not end in 20 s is killed. */
    public void stop() {
        signal(stopSignal.name());
        if (!hasEndedWithin(GRACE)) {
            kill();
        }
    }

    /** SIGKILL, as a power cut would end it. */
    public void kill() {
        signal("KILL");
        hasEndedWithin(GRACE);
    }

    private boolean hasEndedWithin(Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signal(String name) {
        if (!handle.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + handle.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
