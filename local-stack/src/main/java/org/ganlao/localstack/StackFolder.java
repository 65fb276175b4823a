package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that one stack keeps: data, keys, ports, process ids and logs. Usually {@code .ganlao} in the checkout. */
public record StackFolder(Path root) {

    /** Enough for the first start's databases and logs. */
    private static final long NEEDED_BYTES = 1_000_000_000;

    public StackFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path data(Part part) {
        return root.resolve("data").resolve(part.label());
    }

    Path programs(String name) {
        return root.resolve("programs").resolve(name);
    }

    public Path log(Part part) {
        return root.resolve("logs").resolve(part.label() + ".log");
    }

    Path pidFile(Part part) {
        return root.resolve("pids").resolve(part.label() + ".pid");
    }

    Launch launch(Part part, Lifetime lifetime) {
        return new Launch(log(part), pidFile(part), lifetime);
    }

    Path ports() {
        return root.resolve("ports.properties");
    }

    Path keys() {
        return root.resolve("keys").resolve("development.properties");
    }

    /** What the services answered to the demo's posts. */
    public Path demoAnswers() {
        return root.resolve("data").resolve("demo-answers.json");
    }

    Path lock() {
        return root.resolve("lock");
    }

    void requireSpace() {
        requireSpace(NEEDED_BYTES);
    }

    void requireSpace(long neededBytes) {
        try {
            Files.createDirectories(root);
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < neededBytes) {
                throw new StartFailure(
                        "the disk of %s has only %d MB left; a stack needs %d MB"
                                .formatted(root, free / 1_000_000, neededBytes / 1_000_000),
                        "free some space, or put the state on another disk with GANLAO_STATE=<folder>");
            }
        } catch (IOException e) {
            throw new StartFailure("cannot write to " + root + ": " + e.getMessage(), "check the folder's rights");
        }
    }
}
