package org.ganlao.employment.mergedrail;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/** Reads from the placements since when persons of the merged rail are in work again. */
@Singleton
class WorkSinceMerger {

    private static final String FIRST_WORK = """
            select m.id, min(p.started_on) as started_on
              from merged_rail_person m
              join placement p on p.person = m.person and p.annul_reason is null and p.started_on >= m.merged_on
             where m.id = any(cast(? as uuid[]))
             group by m.id""";

    private static final String BY_COUNTY = """
            select region, count(*) as persons, count(*) filter (where works) as reemployed,
                   count(settled_on) as settled, count(insured_on) as insured,
                   count(*) filter (where works and settled_on is not null and insured_on is not null) as done
              from (select m.region, m.settled_on, m.insured_on,
                           exists (select 1 from placement p where p.person = m.person and p.annul_reason is null
                                      and p.started_on >= m.merged_on) as works
                      from merged_rail_person m
                     where m.annul_reason is null and m.region = any(?)) followed
             group by region order by region""";

    private final Sql sql;

    WorkSinceMerger(Sql sql) {
        this.sql = sql;
    }

    /** First day of work since the merger, for those of these persons who have one. */
    Map<UUID, LocalDate> of(Collection<UUID> persons) {
        Map<UUID, LocalDate> first = new HashMap<>();
        sql.each(
                FIRST_WORK,
                row -> first.put(row.uuid("id"), row.date("started_on")),
                persons.stream().map(UUID::toString).toList());
        return first;
    }

    List<MergedRailSummary> byCounty(Collection<String> regions) {
        return sql.list(
                BY_COUNTY,
                row -> new MergedRailSummary(
                        row.text("region"),
                        row.number("persons"),
                        row.number("reemployed"),
                        row.number("settled"),
                        row.number("insured"),
                        row.number("done")),
                regions);
    }
}
