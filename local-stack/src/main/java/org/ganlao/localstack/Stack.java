package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** PostgreSQL, Kafka, Keycloak and the five services of one checkout on this machine. */
public final class Stack {

    private static final Executor OWN_THREAD = work -> new Thread(work).start();

    /**
     * @param checkout the folder of the sources, whose modules are built
     * @param businessClock the value of GANLAO_BUSINESS_CLOCK
     * @param database settings of postgresql.conf, over our own
     */
    public record Settings(
            Path checkout,
            StackFolder folder,
            StackPorts ports,
            Lifetime lifetime,
            String businessClock,
            Map<String, String> database) {}

    private final Settings settings;
    private final StackSecrets secrets;
    private final Announcer announcer;
    private volatile boolean stopping;

    public Stack(Settings settings, Announcer announcer) {
        this.settings = settings;
        this.secrets = new StackSecrets(settings.folder());
        this.announcer = announcer;
    }

    /**
     * Starts those of the parts that do not run yet; what can start together does. The services come so far without Keycloak
     * that they wait for it, all but the gateway, which signs in itself.
     */
    public void start(List<Part> parts) {
        try {
            startMissing(parts);
        } catch (StartFailure e) {
            throw stopping ? new StartFailure("the start was broken off", "call it again") : e;
        }
    }

    private void startMissing(List<Part> parts) {
        List<Part> missing = parts.stream().filter(part -> find(part).isEmpty()).toList();
        settings.folder().requireSpace();
        missing.forEach(part -> requireFreePort(part, settings.ports().of(part)));
        if (missing.contains(Part.KAFKA)) {
            requireFreePort(Part.KAFKA, settings.ports().controller());
        }
        settings.ports().keep(settings.folder());
        togetherOrNot(List.of(
                () -> startIf(missing, Part.POSTGRES),
                () -> startIf(missing, Part.KAFKA),
                () -> prepareKeycloakIf(missing)));
        List<Runnable> rest = new ArrayList<>(List.of(() -> {
            startIf(missing, Part.KEYCLOAK);
            startIf(missing, Part.GATEWAY);
        }));
        Part.services().stream()
                .filter(service -> service != Part.GATEWAY)
                .forEach(service -> rest.add(() -> startIf(missing, service)));
        togetherOrNot(rest);
    }

    private void startIf(List<Part> missing, Part part) {
        if (missing.contains(part)) {
            announcer.step(part + " on port " + settings.ports().of(part), () -> start(part));
        }
    }

    private void prepareKeycloakIf(List<Part> missing) {
        if (missing.contains(Part.KEYCLOAK) && !KeycloakServer.isPrepared()) {
            announcer.step("keycloak is unpacked and built, once", KeycloakServer::prepare);
        }
    }

    /** Starts one part and returns when it is ready; for tests that killed it. */
    public void start(Part part) {
        if (stopping) {
            throw new StartFailure("the start was broken off", "call it again");
        }
        Launch launch = settings.folder().launch(part, settings.lifetime());
        launch.putOldLogAside();
        switch (part) {
            case POSTGRES -> startPostgres(launch);
            case KAFKA -> startKafka(launch);
            case KEYCLOAK -> startKeycloak(launch);
            case EMPLOYMENT, INSURANCE, SKILLS, RIGHTS, GATEWAY -> startService(part, launch);
        }
    }

    private void startPostgres(Launch launch) {
        PostgresServer.start(new PostgresServer.Options(
                settings.folder().data(Part.POSTGRES),
                settings.ports().of(Part.POSTGRES),
                secrets.databasePassword(PostgresAddress.USER),
                settings.database(),
                launch));
        for (Service service : Service.values()) {
            String database = service.database();
            postgres().createDatabase(database, database, secrets.databasePassword(database));
        }
    }

    private void startKafka(Launch launch) {
        KafkaBroker.start(new KafkaBroker.Options(
                settings.folder().data(Part.KAFKA),
                settings.ports().of(Part.KAFKA),
                settings.ports().controller(),
                Map.of(),
                KafkaClassPath.copiedTo(settings.folder().programs(Part.KAFKA.label())),
                launch));
        kafka().createTopics(PlatformTopics.all());
    }

    private void startKeycloak(Launch launch) {
        Path files = settings.checkout().resolve("deploy/keycloak");
        KeycloakServer.start(new KeycloakServer.Options(
                settings.folder().data(Part.KEYCLOAK),
                settings.ports().of(Part.KEYCLOAK),
                postgres(),
                secrets.databasePassword("keycloak"),
                secrets.keycloakAdministratorPassword(),
                List.of(files.resolve("ganlao-realm.json"), files.resolve("demo/ganlao-users-0.json")),
                secrets.realmPlaceholders(),
                launch));
    }

    private void startService(Part part, Launch launch) {
        startInstance(part.service().orElseThrow(), settings.ports().of(part), launch)
                .awaitReady();
    }

    /** One more instance of a service beside the stack's own; the caller awaits and ends it. */
    public ServiceProcess startInstance(Service service, int port, Launch launch) {
        return startInstance(service, port, launch, Map.of());
    }

    /** @param instead environment variables that it has instead of the stack's */
    public ServiceProcess startInstance(Service service, int port, Launch launch, Map<String, String> instead) {
        Map<String, String> environment = new TreeMap<>(environment().of(service, port));
        environment.putAll(instead);
        return ServiceProcess.start(new ServiceProcess.Options(
                programOf(service), port, environment, launch, ServiceProcess.Sizing.SHARED_MACHINE));
    }

    /** What the build made, copied, so that a build beside a running service does not pull its program away. */
    private Path programOf(Service service) {
        Path built = settings.checkout().resolve(service.module()).resolve("target/quarkus-app");
        Path copy = settings.folder().programs(service.module());
        try {
            FileTree.mirror(built, copy);
        } catch (IOException e) {
            throw new StartFailure("cannot copy " + built + ": " + e, "check rights and free space of " + copy);
        }
        return copy;
    }

    public ServiceEnvironment environment() {
        return new ServiceEnvironment(settings.ports(), secrets, settings.businessClock());
    }

    /** Stops services before what they need; returns when no process of these parts is left, and starts nothing any more. */
    public void stop(List<Part> parts) {
        stopping = true;
        together(Part.services().stream()
                .filter(parts::contains)
                .<Runnable>map(service -> () -> stop(service))
                .toList());
        List<Part> infrastructure = new ArrayList<>(Part.infrastructure());
        Collections.reverse(infrastructure);
        infrastructure.stream().filter(parts::contains).forEach(this::stop);
    }

    private void stop(Part part) {
        find(part).ifPresent(process -> {
            process.stop();
            announcer.say(part + " has stopped");
        });
        new PidFile(settings.folder().pidFile(part)).delete();
    }

    /** The part's process, if it lives. */
    public Optional<ServerProcess> find(Part part) {
        return ServerProcess.running(settings.folder().pidFile(part), part.stopSignal());
    }

    public PostgresAddress postgres() {
        return new PostgresAddress(settings.ports().of(Part.POSTGRES), secrets.databasePassword(PostgresAddress.USER));
    }

    public KafkaAddress kafka() {
        return new KafkaAddress(settings.ports().of(Part.KAFKA));
    }

    /** The base address of a service or of Keycloak. */
    public String address(Part part) {
        return "http://" + Ports.LOOPBACK + ":" + settings.ports().of(part);
    }

    public AccessTokens accessTokens() {
        return new AccessTokens(
                KeycloakServer.issuer(settings.ports().of(Part.KEYCLOAK)),
                settings.checkout().resolve("deploy/keycloak/demo/ganlao-users-0.json"),
                secrets);
    }

    public StackSecrets secrets() {
        return secrets;
    }

    public StackFolder folder() {
        return settings.folder();
    }

    public StackPorts ports() {
        return settings.ports();
    }

    private static void requireFreePort(Part part, int port) {
        if (!Ports.isFree(port)) {
            throw new StartFailure(
                    "port %d, meant for %s, is taken by %s"
                            .formatted(port, part, PortOwner.of(port).orElse("a process of another user")),
                    "end that process, or choose another port: --port %s=%d".formatted(part, Ports.free()));
        }
    }

    /** Returns, or fails, when all have ended. */
    private static void together(List<Runnable> works) {
        join(CompletableFuture.allOf(begun(works)));
    }

    /** Returns when all have ended, or fails with the first that does, whatever the others wait for. */
    private static void togetherOrNot(List<Runnable> works) {
        CompletableFuture<?>[] running = begun(works);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<?> one : running) {
            one.exceptionally(failure -> {
                failed.completeExceptionally(failure);
                return null;
            });
        }
        join(CompletableFuture.anyOf(CompletableFuture.allOf(running), failed));
    }

    private static CompletableFuture<?>[] begun(List<Runnable> works) {
        return works.stream()
                .map(work -> CompletableFuture.runAsync(work, OWN_THREAD))
                .toArray(CompletableFuture[]::new);
    }

    private static void join(CompletableFuture<?> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }
}
