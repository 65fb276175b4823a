package org.ganlao.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How a server is run: where its output and its process id go, and how long it lives. */
public record Launch(Path log, Path pidFile, Lifetime lifetime) {

    static Launch forTests(Path folder) {
        return new Launch(folder.resolve("server.log"), folder.resolve("server.pid"), Lifetime.THIS_JVM);
    }

    /** What the last run printed stays beside the new log as {@code <log>.previous}. */
    void putOldLogAside() {
        try {
            if (Files.exists(log)) {
                Files.move(
                        log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
