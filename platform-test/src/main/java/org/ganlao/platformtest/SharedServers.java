package org.ganlao.platformtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ganlao.localstack.FileTree;
import org.ganlao.localstack.KafkaAddress;
import org.ganlao.localstack.KafkaBroker;
import org.ganlao.localstack.PostgresAddress;
import org.ganlao.localstack.PostgresServer;
import org.ganlao.localstack.ServerProcess;

/** One PostgreSQL and one Kafka for all tests of a JVM, started when first asked for, gone with the JVM. */
public final class SharedServers {

    private SharedServers() {}

    public static PostgresAddress postgres() {
        String[] address = addresses().split(",");
        return new PostgresAddress(Integer.parseInt(address[0]), address[1]);
    }

    public static KafkaAddress kafka() {
        return new KafkaAddress(Integer.parseInt(addresses().split(",")[2]));
    }

    private static String addresses() {
        return PerJvm.once("servers", SharedServers::start);
    }

    private static String start() {
        Path folder = newFolder();
        List<ServerProcess> running = new CopyOnWriteArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.forEach(ServerProcess::kill);
            delete(folder);
        }));
        CompletableFuture<PostgresServer> starting = CompletableFuture.supplyAsync(
                () -> PostgresServer.start(PostgresServer.Options.forTests(folder.resolve("postgres"))));
        KafkaBroker kafka = KafkaBroker.start(KafkaBroker.Options.forTests(folder.resolve("kafka")));
        running.add(kafka.process());
        PostgresServer postgres = starting.join();
        running.add(postgres.process());
        return postgres.address().port() + "," + postgres.address().password() + ","
                + kafka.address().port();
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("ganlao-test");
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
