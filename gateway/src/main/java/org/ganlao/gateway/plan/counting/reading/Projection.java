package org.ganlao.gateway.plan.counting.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tables that hold what was read: versions, readings, attribution of distinct members, totals. Takes whole batches
 * by SQL over staged rows; the result depends only on what was taken, never on its order or repetition.
 */
final class Projection {

    /** The tables that serve. */
    static final Projection LIVE = new Projection("projection");

    /** Under this name the live projection reads, and stores how far it has read. */
    static final String CONSUMER = "plan";

    private static final int CHUNK = 20_000;
    private static final long LOCK = 0x67616e6c616fL;

    private static final String STAGE_REPLACEMENTS =
            "insert into staged_alias (old_member, new_member, recorded_at) select * from unnest(?, ?, ?)";

    private static final SqlScript STAGE = SqlScript.named("stage.sql");
    private static final SqlScript CLEAR = SqlScript.named("clear.sql");
    private static final SqlScript TAKE_VERSIONS = SqlScript.named("take-versions.sql");
    private static final SqlScript END_SUPERSEDED = SqlScript.named("end-superseded.sql");
    private static final SqlScript ADD_READINGS = SqlScript.named("add-readings.sql");
    private static final SqlScript REPLACE_MEMBERS = SqlScript.named("replace-members.sql");
    private static final SqlScript LOCK_MEMBERS = SqlScript.named("lock-members.sql");
    private static final SqlScript RECOUNT_MEMBERS = SqlScript.named("recount-members.sql");
    private static final SqlScript SETTLE_TOTALS = SqlScript.named("settle-totals.sql");

    private final String schema;

    Projection(String schema) {
        this.schema = schema;
    }

    /**
     * Runs in the caller's transaction.
     *
     * @return how many versions were told, those seen before included
     */
    int take(Connection connection, ReadBatch batch) throws SQLException {
        List<FactVersion> told = toldOnce(batch.versions());
        List<MemberReplaced> replacements = batch.replacements();
        if (told.isEmpty() && replacements.isEmpty()) {
            return 0;
        }
        if (replacements.isEmpty() && told.size() <= CHUNK) {
            shareWithOthers(connection);
        } else {
            keepOthersOut(connection);
        }
        plan(connection);
        if (!replacements.isEmpty()) {
            replace(connection, replacements);
        }
        for (int from = 0; from < told.size(); from += CHUNK) {
            takeChunk(connection, told.subList(from, Math.min(told.size(), from + CHUNK)));
        }
        return told.size();
    }

    private void replace(Connection connection, List<MemberReplaced> replacements) throws SQLException {
        stageReplacements(connection, replacements);
        REPLACE_MEMBERS.run(connection);
        settleStaged(connection);
    }

    private void takeChunk(Connection connection, List<FactVersion> chunk) throws SQLException {
        History history = History.of(connection, chunk);
        List<FactVersion> heardOf = history.within(chunk);
        List<FactVersion> others = history.without(chunk);
        NewFacts newFacts = new NewFacts(others);
        newFacts.store(connection);
        long stored = others.size() + (heardOf.isEmpty() ? 0 : stage(connection, heardOf));
        letNobodyElseSettle(connection);
        history.requireAlone(connection, chunk, stored);
        newFacts.settle(connection);
        if (!heardOf.isEmpty()) {
            settleStaged(connection);
        }
    }

    /** Returns how many of the versions are new. */
    private static long stage(Connection connection, List<FactVersion> versions) throws SQLException {
        prepareStage(connection);
        new FactRows(versions).stage(connection);
        TAKE_VERSIONS.run(connection);
        if (any(connection, "fresh where predecessor is not null")) {
            END_SUPERSEDED.run(connection);
        }
        ADD_READINGS.run(connection);
        try (Statement statement = connection.createStatement();
                ResultSet told = statement.executeQuery("select count(*) from told")) {
            told.next();
            return told.getLong(1);
        }
    }

    private static void settleStaged(Connection connection) throws SQLException {
        LOCK_MEMBERS.run(connection);
        if (any(connection, "affected where recount")) {
            RECOUNT_MEMBERS.run(connection);
        }
        SETTLE_TOTALS.run(connection);
    }

    /** Most batches supersede nothing, and need not pay for it. */
    private static boolean any(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select exists (select from " + rows + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /**
     * A batch is small beside the tables, whatever the planner guesses of staged rows that have no statistics: the
     * tables are always probed by index, never read whole. That makes plans look dear that are not; compiling them is.
     */
    private void plan(Connection connection) throws SQLException {
        new SqlScript("""
                set local search_path = %s, public;
                set local enable_seqscan = off;
                set local enable_mergejoin = off;
                set local jit = off;
                set local work_mem = '32MB'""".formatted(schema)).run(connection);
    }

    private static void prepareStage(Connection connection) throws SQLException {
        STAGE.run(connection);
        CLEAR.run(connection);
    }

    private static List<FactVersion> toldOnce(List<FactVersion> versions) {
        record Key(UUID factId, int version) {}

        Set<Key> seen = new HashSet<>();
        return versions.stream()
                .filter(version -> seen.add(new Key(version.factId(), version.version())))
                .toList();
    }

    /**
     * Batches of several members run side by side up to where they settle, but never beside a change of tokens, a swap, or a
     * batch that settles more than once.
     */
    private static void shareWithOthers(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock_shared(?)");
    }

    /** Until the end of the transaction no other one takes readings. */
    static void keepOthersOut(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock(?)");
    }

    /**
     * Until the end of the transaction nobody else changes attributions and totals of this schema. Most batches meet at the
     * same totals and would wait for each other there; who is alone can look first and write what is missing then.
     */
    private void letNobodyElseSettle(Connection connection) throws SQLException {
        lock(connection, "select pg_advisory_xact_lock(hashtextextended('%s', ?))".formatted(schema));
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    private static void stageReplacements(Connection connection, List<MemberReplaced> replacements)
            throws SQLException {
        prepareStage(connection);
        Columns<MemberReplaced> rows = new Columns<>(replacements);
        try (PreparedStatement stage = connection.prepareStatement(STAGE_REPLACEMENTS)) {
            rows.set(stage, 1, "text", MemberReplaced::oldMember);
            rows.set(stage, 2, "text", MemberReplaced::newMember);
            rows.set(stage, 3, "timestamptz", MemberReplaced::recordedAt);
            stage.executeUpdate();
        }
    }
}
