package org.ganlao.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.PostgresAddress;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** Complaints posted to the labor-rights service; beside it {@link BareInsert} into tables of the same shape. */
final class PostFact {

    private static final List<String> TABLES = List.of(
            "complaint_case", "change_log", "outbox_pending", "audit_entry", "audit_unchained", "idempotent_answer");
    /** A row for each case stays in these; the others are work lists, which the service empties. */
    private static final List<String> LASTING = List.of("change_log", "audit_entry", "idempotent_answer");

    private final BenchStack stack;
    private final Report report;

    PostFact(BenchStack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    void run() throws Exception {
        if (!Wrk.isInstalled()) {
            report.line("  not measured: wrk is not installed (Debian: apt-get install wrk)");
            return;
        }
        Path script = stack.state().resolve("complaints.lua");
        try (InputStream source = PostFact.class.getResourceAsStream("complaints.lua")) {
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        String token = stack.token().with("inspector");
        try (ServiceProcess service = stack.service(Service.RIGHTS, Map.of());
                Connection connection = stack.database(Service.RIGHTS);
                Statement statement = connection.createStatement()) {
            createTables(statement);
            try (Rival bare = Rival.start(
                    BareInsert.class,
                    stack.postgres().jdbcUrl(Service.RIGHTS.database()),
                    PostgresAddress.USER,
                    stack.postgres().password())) {
                List<Wrk.Outcome> measured = Wrk.inTurns(
                        new Wrk.Request(service.address() + "/v1/complaint-cases", token, script),
                        new Wrk.Request("http://127.0.0.1:" + bare.answer() + "/", token, script));
                report.line("  complaint cases of the labor-rights service; both leave the same rows");
                say("service: token, rules, replay, relay and audit chain", measured.get(0));
                say("bare insert", measured.get(1));
                report.ratio(
                        "service / bare insert",
                        measured.get(0).perSecond(),
                        measured.get(1).perSecond(),
                        0.5);
            }
            requireRowsOfEachCase(statement, "public");
            requireRowsOfEachCase(statement, "by_hand");
        }
    }

    private static void createTables(Statement statement) throws SQLException {
        statement.execute("create schema if not exists by_hand");
        for (String table : TABLES) {
            statement.execute("create table by_hand.%1$s (like public.%1$s including all)".formatted(table));
        }
    }

    private static void requireRowsOfEachCase(Statement statement, String schema) throws SQLException {
        for (String table : LASTING) {
            try (ResultSet counts = statement.executeQuery(
                    "select (select count(*) from %1$s.complaint_case), (select count(*) from %1$s.%2$s)"
                            .formatted(schema, table))) {
                counts.next();
                if (counts.getLong(1) == 0 || counts.getLong(1) != counts.getLong(2)) {
                    throw new IllegalStateException("%d cases left %d rows in %s.%s"
                            .formatted(counts.getLong(1), counts.getLong(2), schema, table));
                }
            }
        }
    }

    private void say(String what, Wrk.Outcome outcome) {
        report.figure(what, outcome.perSecond(), "cases");
        report.milliseconds("  99 of 100 within", outcome.slowestPercent());
    }
}
