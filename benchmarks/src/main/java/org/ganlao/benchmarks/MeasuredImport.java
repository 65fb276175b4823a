package org.ganlao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.ServiceProcess;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A service that is warm imports a file into empty tables; beside it COPY of the rows that it made of it. */
final class MeasuredImport {

    private final BenchStack stack;
    private final Report report;
    private final ServiceProcess service;
    private final Connection connection;
    private final String queue;

    MeasuredImport(BenchStack stack, Report report, ServiceProcess service, Connection connection) {
        this(stack, report, service, connection, Backlog.NO_QUEUE);
    }

    /** @param queue table of what the service does later with what was imported; nothing is measured while some is in it */
    MeasuredImport(BenchStack stack, Report report, ServiceProcess service, Connection connection, String queue) {
        this.stack = stack;
        this.report = report;
        this.service = service;
        this.connection = connection;
        this.queue = queue;
    }

    /**
     * Rows that an import makes.
     *
     * @param condition by which they are told from those of other imports
     */
    record Made(String table, String condition) {

        private String select(String columns) {
            return "select " + columns + " from public." + table + " where " + condition;
        }
    }

    /**
     * @param what the rows that are counted are called
     * @param counted how many of them the file makes, all of the first table
     */
    void of(SeekerImports imports, Path file, String what, int counted, List<Made> made) throws Exception {
        try (Statement statement = connection.createStatement()) {
            Backlog.awaitNone(statement, queue);
            for (Made rows : made) {
                statement.execute("truncate %s cascade".formatted(rows.table()));
            }
            statement.execute("checkpoint");
            ProcessorTime serviceBefore = ProcessorTime.of(service.process().pid());
            ProcessorTime postgresBefore = stack.postgresProcessor();
            SeekerImports.Taken taken = imports.take(file);
            long ended = System.nanoTime();
            Backlog left = Backlog.of(statement, queue);
            double serviceWorked = ProcessorTime.of(service.process().pid()).secondsSince(serviceBefore);
            double postgresWorked = stack.postgresProcessor().secondsSince(postgresBefore);
            Backlog.awaitNone(statement, queue);
            double behind = (System.nanoTime() - ended) / 1e9;
            double imported = counted * 1e9 / taken.whole().toNanos();
            double byHand = rateByHand(statement, counted, made);

            report.line(
                    "  %,d %s of %,d requests, %,d bytes, into empty tables",
                    counted, what, taken.rows(), Files.size(file));
            report.figure("import (goal 10,000)", imported, "rows");
            phase("receiving and staging", taken.receiving(), taken);
            phase("waiting for a worker", taken.waiting(), taken);
            phase("applying", taken.applying(), taken);
            report.line(
                    "    processors worked: the service's %.1f s, PostgreSQL's %.1f s", serviceWorked, postgresWorked);
            report.line(
                    "    at its end not yet told to Kafka: %,d events; not yet chained: %,d audit entries",
                    left.events(), left.entries());
            if (!queue.equals(Backlog.NO_QUEUE)) {
                report.line("    in %s: %,d; nothing is left to be done %.1f s later", queue, left.further(), behind);
            }
            report.figure("COPY of the same rows into the same indexes", byHand, "rows");
            report.ratio("import / COPY", imported, byHand, 0.25);
        }
    }

    private void phase(String what, Duration time, SeekerImports.Taken taken) {
        report.line(
                "    %-56s %12.2f s, %3.0f %%",
                what,
                time.toMillis() / 1000.0,
                100.0 * time.toNanos() / taken.whole().toNanos());
    }

    /** From files, as {@code \copy} of psql does. */
    private double rateByHand(Statement statement, int counted, List<Made> made) throws SQLException, IOException {
        statement.execute("create schema if not exists by_hand");
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Map<String, Path> files = new LinkedHashMap<>();
        for (Made rows : made) {
            statement.execute("create table by_hand.%1$s (like public.%1$s including all)".formatted(rows.table()));
            copyTriggers(statement, rows.table());
            String columns = written(statement, rows.table());
            Path file = stack.state().resolve(rows.table() + ".copy");
            try (OutputStream out = Files.newOutputStream(file)) {
                copy.copyOut("copy (" + rows.select(columns) + ") to stdout", out);
            }
            files.put("copy by_hand.%s (%s) from stdin".formatted(rows.table(), columns), file);
        }
        statement.execute("set search_path = by_hand, public");
        statement.execute("checkpoint");
        long begun = System.nanoTime();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (InputStream in = Files.newInputStream(file.getValue())) {
                copy.copyIn(file.getKey(), in);
            }
        }
        double rate = counted * 1e9 / (System.nanoTime() - begun);
        statement.execute("reset search_path");
        requireAll(statement, counted, made.get(0));
        return rate;
    }

    /** Those that hold a constraint statement by statement, which {@code like} leaves out; they find the tables of the copy. */
    private static void copyTriggers(Statement statement, String table) throws SQLException {
        List<String> made = new ArrayList<>();
        try (ResultSet triggers = statement.executeQuery("""
                select replace(pg_get_triggerdef(oid), ' ON public.', ' ON by_hand.') from pg_trigger
                where tgrelid = 'public.%s'::regclass and tgtype & 1 = 0 and not tgisinternal""".formatted(table))) {
            while (triggers.next()) {
                made.add(triggers.getString(1));
            }
        }
        for (String trigger : made) {
            statement.execute(trigger);
        }
    }

    /** The columns that are not worked out by the database. */
    private static String written(Statement statement, String table) throws SQLException {
        try (ResultSet columns = statement.executeQuery("""
                select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'""".formatted(table))) {
            columns.next();
            return columns.getString(1);
        }
    }

    private static void requireAll(Statement statement, int counted, Made rows) throws SQLException {
        try (ResultSet alike = statement.executeQuery("select count(*) from (%s intersect table by_hand.%s) alike"
                .formatted(rows.select("*"), rows.table()))) {
            alike.next();
            if (alike.getLong(1) != counted) {
                throw new IllegalStateException("not all rows stand in both tables, but " + alike.getLong(1));
            }
        }
    }
}
