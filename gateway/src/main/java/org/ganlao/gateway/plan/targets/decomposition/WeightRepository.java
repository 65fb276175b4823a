package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.Origin;

/** Sets of weights that were stated. */
@Singleton
class WeightRepository {

    private static final String STATE = """
            insert into weight_set (id, plan, region, code, label_zh, label_en, source, confirmed, client, source_ref,
                                    stated_by, stated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String STATED = """
            select *, xmin = pg_current_xact_id()::xid as now from weight_set where client = ? and source_ref = ?""";

    private static final String LATEST = """
            select latest.*, weight.region as place, trim_scale(weight.weight) as weight
              from (select distinct on (region, code) * from weight_set where plan = ? and region = any (?)
                     order by region, code, stated_at desc, id) latest
              join weight on weight.weight_set = latest.id
             order by latest.region, latest.code, weight.region""";

    private final Sql sql;

    WeightRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> user(Origin origin) {
        return sql.one(
                "select id from weight_set where client = ? and source_ref = ?",
                row -> row.uuid("id"),
                origin.client(),
                origin.sourceRef());
    }

    /**
     * What this client has stated under its reference.
     *
     * @param now whether it was stated in the transaction that is open
     * @param set without its weights
     */
    record Stated(UUID id, String plan, boolean now, WeightSet set) {}

    Optional<Stated> stated(Origin origin) {
        return sql.one(
                STATED,
                row -> new Stated(row.uuid("id"), row.text("plan"), row.flag("now"), head(row)),
                origin.client(),
                origin.sourceRef());
    }

    /** An instant, or just behind the latest set where that is not before it. */
    Instant moment(String plan, String region, String code, Instant now) {
        return sql.one("""
                        select greatest(?::timestamptz, max(stated_at) + interval '1 microsecond') as moment
                          from weight_set where plan = ? and region = ? and code = ?""", row -> row.instant("moment"), now, plan, region, code)
                .orElseThrow();
    }

    /** Its weights are added afterwards. */
    void begin(UUID id, String plan, WeightSet set, Origin origin) {
        sql.update(
                STATE,
                id,
                plan,
                set.region(),
                set.code(),
                set.label().zh(),
                set.label().en(),
                set.source(),
                set.confirmed(),
                origin.client(),
                origin.sourceRef(),
                set.statedBy(),
                set.statedAt());
    }

    void add(UUID id, Map<String, BigDecimal> weights) {
        sql.batch(
                "insert into weight (weight_set, region, weight) values (?, ?, ?)",
                weights.entrySet().stream()
                        .map(entry -> new Object[] {id, entry.getKey(), entry.getValue()})
                        .toList());
    }

    /** The latest set of each code, by the region that it was stated for. */
    List<WeightSet> latest(String plan, Collection<String> regions) {
        Map<UUID, Map<String, BigDecimal>> weights = new LinkedHashMap<>();
        List<WeightSet> heads = new ArrayList<>();
        sql.each(
                LATEST,
                row -> weights.computeIfAbsent(row.uuid("id"), id -> {
                            heads.add(head(row));
                            return new HashMap<>();
                        })
                        .put(row.text("place"), row.decimal("weight")),
                plan,
                regions);
        List<Map<String, BigDecimal>> inOrder = List.copyOf(weights.values());
        List<WeightSet> sets = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            sets.add(heads.get(i).with(inOrder.get(i)));
        }
        return sets;
    }

    private static WeightSet head(Row row) {
        return new WeightSet(
                row.text("region"),
                row.text("code"),
                new Label(row.text("label_zh"), row.text("label_en")),
                row.text("source"),
                row.flag("confirmed"),
                row.text("stated_by"),
                row.instant("stated_at"),
                Map.of());
    }
}
