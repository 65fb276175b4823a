package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.publication.release.EvaluationView.StatedReason;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Origin;

/** Reasons that were stated to a year's figures. */
@Singleton
class EvaluationRepository {

    private final Sql sql;

    EvaluationRepository(Sql sql) {
        this.sql = sql;
    }

    void state(UUID release, String indicator, String reason, String unit, Origin origin, String by, Instant at) {
        sql.update(
                "insert into evaluation_reason (id, release, indicator, reason, unit, client, source_ref, stated_by, stated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                release,
                indicator,
                reason,
                unit,
                origin.client(),
                origin.sourceRef(),
                by,
                at);
    }

    private record Stated(String indicator, StatedReason reason) {}

    /** By indicator, the latest first. */
    Map<String, List<StatedReason>> reasons(UUID release) {
        return sql
                .list(
                        "select indicator, reason, unit, stated_at from evaluation_reason where release = ?"
                                + " order by indicator, stated_at desc, id",
                        row -> new Stated(
                                row.text("indicator"),
                                new StatedReason(row.text("reason"), row.text("unit"), row.instant("stated_at"))),
                        release)
                .stream()
                .collect(Collectors.groupingBy(
                        Stated::indicator, Collectors.mapping(Stated::reason, Collectors.toList())));
    }
}
