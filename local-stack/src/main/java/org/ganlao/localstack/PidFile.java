package org.ganlao.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The process id of a server, kept for the next run of the command. */
record PidFile(Path path) {

    void write(long pid) throws IOException {
        Files.writeString(path, pid + "\n");
    }

    /** The living process; a stranger that got the same number after a restart of the machine is not it. */
    Optional<ProcessHandle> process() {
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            return ProcessHandle.of(Long.parseLong(Files.readString(path).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> start.isBefore(written.plusSeconds(2)))
                            .orElse(true));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
