package org.ganlao.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** A line of a log for people: services log JSON, the other servers text. */
public final class LogLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LogLine() {}

    /** Time, level, logger and message of a JSON line, with the chain of causes below; any other line as it is. */
    public static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            return "%s %-5s [%s] %s%s"
                    .formatted(
                            entry.path("timestamp").asText(),
                            entry.path("level").asText(),
                            shortened(entry.path("loggerName").asText()),
                            entry.path("message").asText(),
                            causes(entry.path("exception")));
        } catch (IOException e) {
            return line;
        }
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String causes(JsonNode exception) {
        StringBuilder causes = new StringBuilder();
        for (JsonNode cause = exception; !cause.isMissingNode(); cause = cause.at("/causedBy/exception")) {
            causes.append("\n    ")
                    .append(cause.path("exceptionType").asText())
                    .append(": ")
                    .append(cause.path("message").asText());
        }
        return causes.toString();
    }
}
