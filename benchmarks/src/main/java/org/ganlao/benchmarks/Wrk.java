package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk (Debian package), for a bounded time; every answer must be a good one. */
final class Wrk {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 3;
    private static final int ROUND_SECONDS = 5;
    private static final int WARM_UP_SECONDS = 10;
    private static final long SETTLE_MILLIS = 500;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern LAST_PERCENT = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)\\b");

    /** @param slowestPercent the time within which 99 of 100 requests were answered, in milliseconds */
    record Outcome(double perSecond, double slowestPercent) {}

    /**
     * @param token null for nobody's
     * @param script in Lua, makes the requests; null for a plain GET
     * @param settings environment of the script
     */
    record Request(String address, String token, Path script, Map<String, String> settings) {

        Request(String address, String token, Path script) {
            this(address, token, script, Map.of());
        }

        static Request get(String address, String token) {
            return new Request(address, token, null);
        }
    }

    private Wrk() {}

    static boolean isInstalled() throws IOException, InterruptedException {
        return Programs.isInstalled("wrk");
    }

    /**
     * Sends each request as fast as it is answered, in turns, so that a change of the machine's load meets all alike.
     *
     * @return of each request the round that was the median by rate
     */
    static List<Outcome> inTurns(Request... requests) throws IOException, InterruptedException {
        return inTurns(CONNECTIONS, WARM_UP_SECONDS, requests);
    }

    /** The same over so many connections. */
    static List<Outcome> inTurns(int connections, int warmUpSeconds, Request... requests)
            throws IOException, InterruptedException {
        for (Request request : requests) {
            WarmUp.untilNothingGrows(
                    round -> measure(connections, warmUpSeconds, request).perSecond());
        }
        List<List<Outcome>> rounds = new ArrayList<>();
        for (Request ignored : requests) {
            rounds.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < requests.length; i++) {
                Thread.sleep(SETTLE_MILLIS);
                rounds.get(i).add(measure(connections, ROUND_SECONDS, requests[i]));
            }
        }
        return rounds.stream().map(Wrk::median).toList();
    }

    private static Outcome median(List<Outcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::perSecond))
                .toList()
                .get(ROUNDS / 2);
    }

    private static Outcome measure(int connections, int seconds, Request request)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=10s",
                "--latency"));
        if (request.token() != null) {
            command.add("--header=Authorization: Bearer " + request.token());
        }
        if (request.script() != null) {
            command.add("--script=" + request.script());
        }
        command.add(request.address());
        ProcessBuilder load = new ProcessBuilder(command).redirectErrorStream(true);
        load.environment().putAll(request.settings());
        Process process = load.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw new IllegalStateException(
                    "not every request to " + request.address() + " was answered well:\n" + said);
        }
        return new Outcome(Double.parseDouble(found(RATE, said).group(1)), milliseconds(found(LAST_PERCENT, said)));
    }

    private static Matcher found(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk says something unknown:\n" + said);
        }
        return matcher;
    }

    private static double milliseconds(Matcher time) {
        double number = Double.parseDouble(time.group(1));
        return switch (time.group(2)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            default -> number;
        };
    }
}
