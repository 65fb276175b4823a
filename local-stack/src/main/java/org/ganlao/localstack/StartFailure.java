package org.ganlao.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A part did not start: says why, quotes the end of its log, and names what to do about it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED_LINES = 15;

    public StartFailure(String what, String remedy) {
        super(what + "\n  what to do: " + remedy);
    }

    public StartFailure(String what, Path log, String remedy) {
        super(what + "\n  log: " + log + "\n" + lastLines(log) + "  what to do: " + remedy);
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            StringBuilder quoted = new StringBuilder();
            lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()).stream()
                    .flatMap(line -> LogLine.readable(line).lines())
                    .forEach(line -> quoted.append("    | ").append(line).append('\n'));
            return quoted.toString();
        } catch (IOException e) {
            return "    | (no log was written)\n";
        }
    }
}
