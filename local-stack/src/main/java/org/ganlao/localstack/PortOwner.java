package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds in /proc who listens on a port. Only processes that this user may look into can be found. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** @return for example {@code process 4711 (/usr/bin/java -jar ...)} */
    static Optional<String> of(int port) {
        return socketOf(port).flatMap(PortOwner::processWith).map(PortOwner::describe);
    }

    private static Optional<String> socketOf(int port) {
        String local = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] columns = line.strip().split("\\s+");
                    if (columns.length > 9 && columns[1].endsWith(local) && columns[3].equals(LISTENING)) {
                        return Optional.of("socket:[" + columns[9] + "]");
                    }
                }
            } catch (IOException e) {
                // not Linux, or no such protocol: the other table may know
            }
        }
        return Optional.empty();
    }

    private static Optional<ProcessHandle> processWith(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // somebody else's process, or one that ended meanwhile
        }
        return false;
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().orElse("unknown");
        return "process " + process.pid() + " ("
                + (command.length() > 120 ? command.substring(0, 120) + " ..." : command) + ")";
    }
}
