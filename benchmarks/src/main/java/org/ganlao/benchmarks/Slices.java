package org.ganlao.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The gateway answers for slices of the plan over a long history; beside it statements over the readings themselves. */
final class Slices {

    /** Nothing is looked up for it, and no role is asked for. */
    private static final String CONSTANT = "/dashboard/config";

    private static final int ROUNDS = 5;
    private static final int AGAIN = 200;
    /** A sheet is kept for a quarter of a second, whatever has changed. */
    private static final long SHEET_MILLIS = 300;

    private static final int A_SECOND = 500;
    private static final int FACTS_A_SECOND = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 64;
    private static final int WRK_WARM_UP_SECONDS = 5;

    private final Http http = new Http(Duration.ofMinutes(1));
    private final BenchStack stack;
    private final Report report;
    private final History history;
    private final Placements arriving;
    private final String token;

    Slices(BenchStack stack, Report report, History history) {
        this.stack = stack;
        this.report = report;
        this.history = history;
        this.arriving = new Placements(2012, 2 * history.persons());
        this.token = stack.token().with("analyst");
    }

    /** How long one answer took. */
    private record Timed<T>(T answer, double milliseconds) {}

    void run() throws Exception {
        try (ServiceProcess gateway = stack.service(Service.GATEWAY, FrontDoor.nobodyBehind());
                Connection connection = stack.database(Service.GATEWAY)) {
            history.load(stack, gateway, connection, report);
            List<Slice> slices =
                    Slice.all((int) Ingest.number(connection, "select count(distinct indicator) from by_hand.term"));
            steadily(gateway, slices);
            besideConstant(gateway.address(), slices);
            new Taken(gateway, connection).awaitAll(stack.kafka());
            report.line("  nobody else asks, worked out anew after another fact; half of %d within", ROUNDS);
            for (Slice slice : slices) {
                besideReadings(gateway, connection, slice);
            }
        }
    }

    private void besideReadings(ServiceProcess gateway, Connection connection, Slice slice) throws Exception {
        Taken taken = new Taken(gateway, connection);
        List<Double> anew = new ArrayList<>();
        List<Double> byHand = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long wanted = taken.now() + 1;
            arriving.send(stack.kafka(), 1);
            taken.await(wanted);
            Thread.sleep(SHEET_MILLIS);
            Timed<Slice.Answered> first = askedUntil(wanted, gateway.address(), slice);
            anew.add(first.milliseconds());
            Timed<SortedMap<String, List<BigDecimal>>> summed = summed(connection, slice);
            byHand.add(summed.milliseconds());
            requireSame(slice, first.answer().figures(), summed.answer());
            told = first.answer().figures().size();
        }
        report.milliseconds("%s (%d of %d told)".formatted(slice.words(), told, slice.cells()), Median.of(anew));
        report.milliseconds("  by SQL over the readings", Median.of(byHand));
        report.ratio("  as many a second: ours / by SQL", 1 / Median.of(anew), 1 / Median.of(byHand), 50);
        askAgain(gateway, slice);
    }

    private void askAgain(ServiceProcess gateway, Slice slice) throws Exception {
        List<Double> again = new ArrayList<>();
        Work work = new Work(stack, gateway);
        for (int i = 0; i < AGAIN; i++) {
            again.add(asked(gateway.address(), slice).milliseconds());
        }
        report.milliseconds("  %d times more, and nothing arrives: half within".formatted(AGAIN), Median.of(again));
        work.report(report, AGAIN);
    }

    /** Who asks while a sheet is being worked out, for the alerts perhaps, is answered from the one before. */
    private Timed<Slice.Answered> askedUntil(long versions, String gateway, Slice slice) throws Exception {
        Timed<Slice.Answered> answer = asked(gateway, slice);
        while (answer.answer().versions() < versions) {
            Thread.sleep(SHEET_MILLIS);
            answer = asked(gateway, slice);
        }
        return answer;
    }

    private Timed<Slice.Answered> asked(String gateway, Slice slice) throws Exception {
        HttpRequest request = http.request(gateway + slice.path())
                .header("Authorization", "Bearer " + token)
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(request);
        double took = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(slice.path() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return new Timed<>(slice.answered(answer.body()), took);
    }

    private static Timed<SortedMap<String, List<BigDecimal>>> summed(Connection connection, Slice slice)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            long begun = System.nanoTime();
            try (ResultSet rows = statement.executeQuery(slice.byHand())) {
                return new Timed<>(Slice.found(rows), (System.nanoTime() - begun) / 1e6);
            }
        }
    }

    private static void requireSame(
            Slice slice, SortedMap<String, List<BigDecimal>> ours, SortedMap<String, List<BigDecimal>> theirs) {
        if (ours.isEmpty() || ours.size() > slice.cells()) {
            throw new IllegalStateException(slice.words() + ": " + ours.size() + " figures, not " + slice.cells());
        }
        Set<String> places = new TreeSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        for (String place : places) {
            if (!ours.containsKey(place) || !ours.get(place).equals(theirs.get(place))) {
                throw new IllegalStateException("%s, %s: %s, but over the readings %s"
                        .formatted(slice.words(), place, ours.get(place), theirs.get(place)));
            }
        }
    }

    private void steadily(ServiceProcess gateway, List<Slice> slices) throws IOException, InterruptedException {
        try (SteadyFacts facts = SteadyFacts.start(arriving, stack.kafka(), FACTS_A_SECOND)) {
            OpenLoop warmUp = loop(gateway, slices);
            WarmUp.untilNothingGrows(round -> {
                Work work = new Work(stack, gateway);
                return work.answersForASecond(warmUp.warmUp(OpenLoop.during(WARM_UP)) * WARM_UP.toSeconds());
            });
            report.line("  %d requests/s while %d facts/s arrive", A_SECOND, FACTS_A_SECOND);
            oneByOne(gateway, slices);
            report.line("  %,d facts in all", facts.sent());
        }
        report.line("  %d requests/s, nothing arrives; goal: 99 of 100 within 20 ms", A_SECOND);
        oneByOne(gateway, slices);
    }

    /** Each question for itself: who waits for a slow answer would wait for the quick ones behind it, too. */
    private void oneByOne(ServiceProcess gateway, List<Slice> slices) {
        for (Slice slice : slices) {
            Work work = new Work(stack, gateway);
            Latencies latencies = loop(gateway, List.of(slice)).whilst(OpenLoop.during(MEASURED));
            report.latencies(slice.words(), latencies);
            work.report(report, latencies.count());
        }
    }

    private OpenLoop loop(ServiceProcess gateway, List<Slice> inTurns) {
        return new OpenLoop(
                A_SECOND,
                i -> http.request(gateway.address()
                                + inTurns.get(i % inTurns.size()).path())
                        .header("Authorization", "Bearer " + token),
                answer -> answer.statusCode() == 200 && !answer.body().isEmpty());
    }

    private void besideConstant(String gateway, List<Slice> slices) throws Exception {
        if (!Wrk.isInstalled()) {
            report.line("  throughput not measured: wrk is not installed (Debian: apt-get install wrk)");
            return;
        }
        List<Wrk.Outcome> measured = Wrk.inTurns(
                CONNECTIONS,
                WRK_WARM_UP_SECONDS,
                Stream.concat(slices.stream().map(Slice::path), Stream.of(CONSTANT))
                        .map(path -> Wrk.Request.get(gateway + path, token))
                        .toArray(Wrk.Request[]::new));
        double constant = measured.get(slices.size()).perSecond();
        report.line("  %d connections, nothing arrives", CONNECTIONS);
        report.figure("%s, a constant of the gateway".formatted(CONSTANT), constant, "answers");
        for (int i = 0; i < slices.size(); i++) {
            Wrk.Outcome outcome = measured.get(i);
            report.figure(slices.get(i).words(), outcome.perSecond(), "answers");
            report.milliseconds("  99 of 100 within", outcome.slowestPercent());
            report.line("  %-58s %12.3f", "  beside the constant", outcome.perSecond() / constant);
        }
    }
}
