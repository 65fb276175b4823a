package org.ganlao.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/** Clerks look for what they must find among very much, at a steady rate. */
final class SteadySearches {

    /** Persons of whom the service itself sealed the documents; it opens those of all rows that it shows. */
    static final int SEALED = 1_000;

    /** More than are ever asked for, warm-up included: no answer is asked for twice. */
    static final int SOUGHT = 15_013;

    private static final int SEARCHES_A_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final Report report;
    private final String list;
    private final String token;

    /** @param list its address */
    SteadySearches(Report report, String list, String token) {
        this.report = report;
        this.list = list;
        this.token = token;
    }

    /**
     * One way to look for something; all ways take turns.
     *
     * @param query by which the nth one that is sought is found
     */
    record Way(String words, IntFunction<String> query) {}

    /** @param among how much of what is searched */
    void run(List<Way> ways, String among) throws Exception {
        OpenLoop searches = new OpenLoop(
                SEARCHES_A_SECOND,
                i -> HttpRequest.newBuilder(URI.create(
                                list + "?" + ways.get(i % ways.size()).query().apply(i % SOUGHT)))
                        .header("Authorization", "Bearer " + token),
                SteadySearches::found);
        searches.warmUp(OpenLoop.during(WARM_UP));
        Latencies latencies = searches.whilst(OpenLoop.during(MEASURED));
        report.line("  %d searches/s among %s; goal: 99 of 100 within 50 ms", SEARCHES_A_SECOND, among);
        report.latencies(
                "all searches", latencies, ways.stream().map(Way::words).toList());
    }

    private static boolean found(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().startsWith("{\"items\":[{");
    }

    /**
     * Fills a table from the rows of sealed persons that are in it.
     *
     * @param insert its parameters: beginning of the sealed rows' references, rows to make, counties, names, sealed rows
     */
    static void fill(Connection connection, String table, String insert, String sealed, int rows) throws SQLException {
        try (PreparedStatement filling = connection.prepareStatement(insert);
                Statement statement = connection.createStatement()) {
            statement.execute("select setseed(0.2007)");
            filling.setString(1, sealed);
            filling.setInt(2, rows);
            filling.setArray(
                    3, connection.createArrayOf("text", Placements.counties().toArray()));
            filling.setArray(4, connection.createArrayOf("text", JobSeekers.NAMES.toArray()));
            filling.setInt(5, SEALED);
            filling.executeUpdate();
            statement.execute("vacuum (analyze) " + table);
            statement.execute("checkpoint");
        }
    }
}
