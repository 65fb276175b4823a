package org.ganlao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Masking;

/** The entries in the database. */
@ApplicationScoped
class AuditEntries {

    private final Sql sql;
    private final Clock clock;

    AuditEntries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void insert(
            Caller caller, Origin origin, String action, String objectType, String objectId, Map<String, ?> detail) {
        sql.update(
                """
                with entry as (
                    insert into audit_entry (recorded_at, subject, client, roles, regions, action, object_type,
                                             object_id, detail, remote_address, user_agent, trace_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                    returning id, recorded_at)
                insert into audit_unchained (entry_id, recorded_at) select id, recorded_at from entry
                """,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject(),
                caller.client(),
                sorted(caller.roles()),
                sorted(caller.regions()),
                action,
                objectType,
                masked(objectId),
                masked(new String(CanonicalJson.bytes(detail), StandardCharsets.UTF_8)),
                origin.remoteAddress(),
                masked(origin.userAgent()),
                origin.traceId());
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
