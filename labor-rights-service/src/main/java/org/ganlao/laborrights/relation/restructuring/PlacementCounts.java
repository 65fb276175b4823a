package org.ganlao.laborrights.relation.restructuring;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringKind;
import org.ganlao.laborrights.relation.restructuring.domain.WayOfPlacement;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.SqlCounts;

/** Counts the workers of accepted plans on the day of the acceptance, by kind of restructuring and by way. */
@Singleton
class PlacementCounts extends SqlCounts {

    private static final String PLACED = """
            select p.region, to_char(p.accepted_on, 'YYYY-MM') as month, count(*) as value
              from planned_worker w join staff_placement_plan p on p.id = w.plan
             where w.annul_reason is null and p.annul_reason is null and p.accepted_on is not null and %s
             group by 1, 2""";

    PlacementCounts(Sql sql) {
        super(sql, queries());
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new HashMap<>();
        for (RestructuringKind kind : RestructuringKind.values()) {
            queries.put(code(kind) + "-workers-placed", PLACED.formatted("p.kind = '" + kind + "'"));
        }
        for (WayOfPlacement way : WayOfPlacement.values()) {
            queries.put("workers-placed-" + code(way), PLACED.formatted("w.way = '" + way + "'"));
        }
        return queries;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
