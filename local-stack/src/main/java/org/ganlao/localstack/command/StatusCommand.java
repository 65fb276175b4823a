package org.ganlao.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.ServerProcess;
import org.ganlao.localstack.Stack;
import picocli.CommandLine.Command;

/** What runs, where, since when and with how much memory. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show what runs. Exit code 0 if everything does, 3 otherwise.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_ALL = 3;

    @Override
    public Integer call() {
        Stack stack = Here.stack(Announcer.silent());
        System.out.printf("%-26s %-8s %7s %6s %8s %9s%n", "part", "state", "pid", "port", "memory", "up");
        long memory = 0;
        boolean all = true;
        for (Part part : Part.values()) {
            ServerProcess process = stack.find(part).orElse(null);
            if (process == null) {
                all = false;
                System.out.printf(
                        "%-26s %-8s %7s %6d%n",
                        part, "stopped", "", stack.ports().of(part));
            } else {
                long resident = residentMegabytes(process.pid());
                memory += resident;
                System.out.printf(
                        "%-26s %-8s %7d %6d %5d MB %9s%n",
                        part, "running", process.pid(), stack.ports().of(part), resident, age(process));
            }
        }
        System.out.printf("%-50s %5d MB%n", "", memory);
        return all ? 0 : NOT_ALL;
    }

    private static String age(ServerProcess process) {
        return process.startedAt()
                .map(start -> Duration.between(start, Instant.now()).toSeconds())
                .map(seconds -> "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60))
                .orElse("?");
    }

    /** Of the process and, for PostgreSQL, its children, whose shared pages are counted by share (Pss). */
    private static long residentMegabytes(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> proportionalKilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long proportionalKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
