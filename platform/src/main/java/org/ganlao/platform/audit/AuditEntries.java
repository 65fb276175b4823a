package org.ganlao.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.LastWords;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.database.Together;
import org.ganlao.platform.personal.Masking;

/** The entries in the database. */
@ApplicationScoped
class AuditEntries {

    private static final int COLUMNS = 13;
    private static final String WRITTEN = """
            recorded_at, subject, client, roles, regions, action, object_type, object_id, detail, remote_address,
            user_agent, trace_id""";
    private static final String INSERT = """
            with entry as (
                insert into audit_entry (%s)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                returning id, recorded_at)
            insert into audit_unchained (entry_id, recorded_at) select id, recorded_at from entry
            """.formatted(WRITTEN);

    /** Between two commits of entries of reads, while there are many: little beside what a request takes. */
    private static final Duration PACE = Duration.ofMillis(5);

    private final Sql sql;
    private final BulkWork bulk;
    private final LastWords words;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Together<Object[]> reads;

    AuditEntries(Sql sql, BulkWork bulk, LastWords words, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.sql = sql;
        this.bulk = bulk;
        this.words = words;
        this.transaction = transaction;
        this.clock = clock;
        this.reads = new Together<>(
                PACE,
                entries -> QuarkusTransaction.requiringNew().run(() -> sql.batch(INSERT, entries)),
                failure -> failure instanceof DatabaseFailure refused && refused.isOfValues());
    }

    void insertRead(
            Caller caller, Origin origin, String action, String objectType, String objectId, Map<String, ?> detail) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            reads.write(written(deed(action, objectType, objectId, detail), new Doer(caller, origin)));
        } else {
            insert(caller, origin, action, objectType, objectId, detail);
        }
    }

    void insert(
            Caller caller, Origin origin, String action, String objectType, String objectId, Map<String, ?> detail) {
        Deed deed = deed(action, objectType, objectId, detail);
        if (bulk.underway()) {
            bulk.later(AuditEntries.class, deed, deeds -> copy(new Doer(caller, origin), deeds));
        } else {
            words.say(INSERT, written(deed, new Doer(caller, origin)));
        }
    }

    private Deed deed(String action, String objectType, String objectId, Map<String, ?> detail) {
        return new Deed(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                action,
                objectType,
                masked(objectId),
                masked(new String(CanonicalJson.bytes(detail), StandardCharsets.UTF_8)));
    }

    /** The parameters of {@link #INSERT}. */
    private static Object[] written(Deed deed, Doer doer) {
        return entry(null, deed, doer).subList(1, COLUMNS).toArray();
    }

    /** What was done, as it is kept. */
    private record Deed(Instant at, String action, String objectType, String objectId, String detail) {}

    /** Who did it: the same in all of a transaction. */
    private record Doer(
            String subject,
            String client,
            List<String> roles,
            List<String> regions,
            String remoteAddress,
            String userAgent,
            String traceId) {

        Doer(Caller caller, Origin origin) {
            this(
                    caller.subject(),
                    caller.client(),
                    sorted(caller.roles()),
                    sorted(caller.regions()),
                    origin.remoteAddress(),
                    masked(origin.userAgent()),
                    origin.traceId());
        }
    }

    private static List<Object> entry(Long id, Deed deed, Doer doer) {
        return Arrays.asList(
                id,
                deed.at(),
                doer.subject(),
                doer.client(),
                doer.roles(),
                doer.regions(),
                deed.action(),
                deed.objectType(),
                deed.objectId(),
                deed.detail(),
                doer.remoteAddress(),
                doer.userAgent(),
                doer.traceId());
    }

    private void copy(Doer doer, List<Deed> deeds) {
        Iterator<Long> ids = sql.list(
                        "select nextval('audit_entry_id_seq') as id from generate_series(1, ?)",
                        row -> row.number("id"),
                        deeds.size())
                .iterator();
        List<Object[]> entries = new ArrayList<>(deeds.size());
        List<Object[]> marks = new ArrayList<>(deeds.size());
        for (Deed deed : deeds) {
            Long id = ids.next();
            entries.add(entry(id, deed, doer).toArray());
            marks.add(new Object[] {id, deed.at()});
        }
        sql.copy("audit_entry (id, " + WRITTEN + ")", entries);
        sql.copy("audit_unchained (entry_id, recorded_at)", marks);
    }

    /**
     * Entries with lower numbers than the given one, newest first.
     *
     * @param regions entries of callers who act outside of them are left out
     * @param ofCallersWithoutRegion whether those are wanted, too
     */
    List<AuditEntry> list(
            AuditFilter filter, Set<String> regions, boolean ofCallersWithoutRegion, long beforeId, int most) {
        return sql.list(
                "select " + AuditEntry.COLUMNS + """
                        from audit_entry e
                        where e.id < ? and e.regions <@ ? and (e.regions <> '{}' or ?)
                        and e.subject = coalesce(?, e.subject) and e.action = coalesce(?, e.action)
                        and e.object_type = coalesce(?, e.object_type)
                        and (cast(? as text) is null or e.object_id = ?)
                        and e.recorded_at >= coalesce(cast(? as timestamptz), '-infinity')
                        and e.recorded_at < coalesce(cast(? as timestamptz), 'infinity')
                        order by e.id desc limit ?
                        """,
                AuditEntry::from,
                beforeId,
                regions,
                ofCallersWithoutRegion,
                filter.subject,
                filter.action,
                filter.objectType,
                filter.objectId,
                filter.objectId,
                filter.since,
                filter.until,
                most);
    }

    private static String masked(String text) {
        return text == null ? null : Masking.maskWithin(text);
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
