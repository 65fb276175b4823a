package org.ganlao.gateway.refusal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.database.Sql;

/** Counts of refused requests, by day. */
@Singleton
class RefusalRepository {

    private static final String ADD = """
            insert into refused_request as known (day, client, service, status, rule, requests, last_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (day, client, service, status, rule) do update
               set requests = known.requests + excluded.requests, last_at = greatest(known.last_at, excluded.last_at)""";

    private static final String SINCE = """
            select client, service, status, rule, sum(requests) as requests, max(last_at) as last_at
              from refused_request where day >= ?
             group by client, service, status, rule
             order by requests desc, client, service, status, rule""";

    /** In one order, so that several instances never wait for each other in a circle. */
    private static final Comparator<RefusalKey> IN_ORDER = Comparator.comparing(RefusalKey::day)
            .thenComparing(RefusalKey::client)
            .thenComparing(RefusalKey::service)
            .thenComparing(RefusalKey::status)
            .thenComparing(RefusalKey::rule);

    private final Sql sql;

    RefusalRepository(Sql sql) {
        this.sql = sql;
    }

    void add(Map<RefusalKey, RefusalTally> counts) {
        sql.batch(
                ADD,
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(IN_ORDER))
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] row(RefusalKey key, RefusalTally tally) {
        return new Object[] {
            key.day(), key.client(), key.service(), key.status(), key.rule(), tally.requests(), tally.last()
        };
    }

    List<RefusedRequests> since(LocalDate day) {
        return sql.list(
                SINCE,
                row -> new RefusedRequests(
                        row.text("client"),
                        row.text("service"),
                        Math.toIntExact(row.number("status")),
                        row.text("rule"),
                        row.number("requests"),
                        row.instant("last_at")),
                day);
    }

    void forget(LocalDate before) {
        sql.update("delete from refused_request where day < ?", before);
    }
}
