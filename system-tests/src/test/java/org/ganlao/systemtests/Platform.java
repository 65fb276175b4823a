package org.ganlao.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.localstack.AccessTokens;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Launch;
import org.ganlao.localstack.Lifetime;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.PostgresServer;
import org.ganlao.localstack.ServiceProcess;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackFolder;
import org.ganlao.localstack.StackPorts;
import org.ganlao.localstack.StartFailure;

/**
 * The whole platform as it runs in production, on free ports and in a state folder of its own. Its processes die with this
 * JVM, however that ends.
 */
public final class Platform implements AutoCloseable {

    /** The day on which business is done, as in the demo. */
    public static final LocalDate TODAY = LocalDate.of(2007, 3, 31);

    private static final Path FOLDER = Path.of("target", "platform");
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private static final Duration SIGN_IN = Duration.ofSeconds(30);
    private static final long BREATH_MILLIS = 300;

    private final Stack stack;
    private final AccessTokens tokens;
    private final Client frontDoor;

    private Platform(Stack stack) {
        this.stack = stack;
        this.tokens = stack.accessTokens();
        this.frontDoor = client(stack.address(Part.GATEWAY));
    }

    static Platform start() {
        delete(FOLDER);
        Stack.Settings settings = new Stack.Settings(
                CHECKOUT,
                new StackFolder(FOLDER),
                StackPorts.free(),
                Lifetime.THIS_JVM,
                TODAY.toString(),
                PostgresServer.Options.FOR_TESTS);
        Stack stack = new Stack(settings, new Announcer(System.out));
        try {
            stack.start(List.of(Part.values()));
            return new Platform(stack);
        } catch (RuntimeException e) {
            stack.stop(List.of(Part.values()));
            throw e;
        }
    }

    public Stack stack() {
        return stack;
    }

    public Path checkout() {
        return CHECKOUT;
    }

    /** Through the gateway, as other systems come in. */
    public Client frontDoor() {
        return frontDoor;
    }

    public Client client(String address) {
        return new Client(address, this::signIn);
    }

    /** With patience: each connection that Keycloak lost with a dead PostgreSQL fails one attempt. */
    private String signIn(String user) {
        long end = System.nanoTime() + SIGN_IN.toNanos();
        while (true) {
            try {
                return tokens.of(user);
            } catch (StartFailure e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Waiting.pause(BREATH_MILLIS);
            }
        }
    }

    public PlanFigures plan() {
        return new PlanFigures(frontDoor);
    }

    /** What happens on another day: a service whose clock stands there takes the place of the stack's, until it is done. */
    public void on(LocalDate day, Part part, Runnable happens) {
        kill(part);
        Path folder = stack.folder().root();
        Launch launch = new Launch(
                folder.resolve("logs/" + part + "-" + day + ".log"),
                folder.resolve("pids/" + part + "-" + day + ".pid"),
                Lifetime.THIS_JVM);
        Map<String, String> clock = Map.of(
                "GANLAO_BUSINESS_CLOCK", day.toString(), "GANLAO_FINDINGS_EVERY", "off"); // what was told is of 2007
        int port = URI.create(stack.address(part)).getPort();
        try (ServiceProcess instead = stack.startInstance(part.service().orElseThrow(), port, launch, clock)) {
            instead.awaitReady();
            happens.run();
        } finally {
            startAgain(part);
        }
    }

    /** SIGKILL, as a power cut would end it. */
    public void kill(Part part) {
        stack.find(part).orElseThrow().kill();
    }

    /** Returns when it is ready; a part may need a moment until what its last life left behind is gone. */
    public void startAgain(Part part) {
        Waiting.upTo(Duration.ofSeconds(90), part + " starts again").until(() -> {
            try {
                stack.start(part);
                return true;
            } catch (StartFailure e) {
                return false;
            }
        });
    }

    @Override
    public void close() {
        stack.stop(List.of(Part.values()));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
