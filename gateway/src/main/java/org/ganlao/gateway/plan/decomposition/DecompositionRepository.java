package org.ganlao.gateway.plan.decomposition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** Splits of targets, those in force and those proposed. */
@Singleton
class DecompositionRepository {

    private static final String REVISION =
            "select coalesce(max(revision), 0) as revision from decomposition where plan = ? and approved_at <= ?";

    private static final String APPROVED = """
            select d.revision, d.region, d.valid_from, t.indicator, trim_scale(t.target) as whole,
                   trim_scale(t.planned_denominator) as whole_denominator, s.region as place,
                   trim_scale(s.target) as target, trim_scale(s.planned_denominator) as planned_denominator
              from decomposition d
              join decomposed_target t on t.decomposition = d.id
              join target_share s on s.decomposition = d.id and s.indicator = t.indicator
             where d.plan = ? and d.revision <= ?
             order by d.revision, t.indicator, s.region""";

    private final Sql sql;

    DecompositionRepository(Sql sql) {
        this.sql = sql;
    }

    int revision(String plan, Instant asOf) {
        return sql.one(REVISION, row -> Math.toIntExact(row.number("revision")), plan, asOf)
                .orElse(0);
    }

    /** Approved ones up to a revision, in their order. */
    List<Split> splits(String plan, int revision) {
        Map<String, Split> splits = new LinkedHashMap<>();
        sql.each(
                APPROVED,
                row -> splits.computeIfAbsent(row.number("revision") + " " + row.text("indicator"), key -> split(row))
                        .shares()
                        .put(row.text("place"), share(row, "target", "planned_denominator")),
                plan,
                revision);
        return new ArrayList<>(splits.values());
    }

    private static Split split(Row row) {
        return new Split(
                Math.toIntExact(row.number("revision")),
                row.text("region"),
                row.date("valid_from"),
                row.text("indicator"),
                share(row, "whole", "whole_denominator"),
                new LinkedHashMap<>());
    }

    private static Share share(Row row, String target, String denominator) {
        return new Share(row.decimal(target), row.decimal(denominator));
    }
}
