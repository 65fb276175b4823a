package org.ganlao.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.ganlao.localstack.ServiceProcess;

/** Readings of a year and a half in the gateway's projection, loaded past the topics; the same ones each time. */
final class History {

    private static final double READINGS_OF_A_PLACEMENT = 0.765 + 0.6 + 0.6 * 0.25;
    private static final double VERSIONS_OF_A_FACT = 1.05;

    private final int readings;

    /** @param readings how many, those included that were corrected since */
    History(int readings) {
        this.readings = readings;
    }

    private double living() {
        return readings / VERSIONS_OF_A_FACT;
    }

    private int placements() {
        return (int) (living() / 3 / READINGS_OF_A_PLACEMENT);
    }

    /** Some of them are placed several times. */
    int persons() {
        return Math.max(1, placements() * 4 / 5);
    }

    /** Unless this run has done so before; and lets the gateway first read what others have left it in the topics. */
    void load(BenchStack stack, ServiceProcess gateway, Connection connection, Report report) throws Exception {
        new Taken(gateway, connection).awaitAll(stack.kafka());
        if (Ingest.number(connection, "select (to_regclass('by_hand.county') is not null)::int") > 0) {
            return;
        }
        long begun = System.nanoTime();
        PlanFigures.read(BenchStack.CHECKOUT.resolve("gateway/src/main/resources/plans"), "2007")
                .store(connection);
        storeCounties(connection);
        try (Statement statement = connection.createStatement();
                InputStream script = History.class.getResourceAsStream("history.sql")) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":persons", String.valueOf(persons()))
                    .replace(":placements", String.valueOf(placements()))
                    .replace(":others", String.valueOf((int) (living() * 2 / 3))));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) projection.fact_version, projection.reading");
            statement.execute("vacuum (analyze) projection.counted_member, projection.total, by_hand.term");
            statement.execute("checkpoint");
        }
        report.line(
                "  loaded in %.0f s: %,d readings of %,d versions, %,d totals",
                (System.nanoTime() - begun) / 1e9,
                Ingest.number(connection, "select count(*) from projection.reading"),
                Ingest.number(connection, "select count(*) from projection.fact_version"),
                Ingest.number(connection, "select count(*) from projection.total"));
    }

    private static void storeCounties(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("insert into by_hand.county select code from unnest(?) code")) {
            statement.execute("create table by_hand.county (code text)");
            insert.setArray(
                    1, connection.createArrayOf("text", Placements.counties().toArray()));
            insert.executeUpdate();
        }
    }
}
