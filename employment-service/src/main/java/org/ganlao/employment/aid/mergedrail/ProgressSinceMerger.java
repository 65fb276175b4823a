package org.ganlao.employment.aid.mergedrail;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.aid.insurance.Insurance;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/**
 * Reads since when persons of the merged rail are in work again, from the placements, and insured again, from what social
 * insurance tells. Where it tells of somebody's pension insurance, the insurance goes on if that covers the day asked for; where
 * it tells nothing, if a clerk has stated so.
 */
@Singleton
class ProgressSinceMerger {

    /** The days in the pension insurance of the person whose token takes the place; null where social insurance tells nothing. */
    static final String PENSION = "(select range_agg(i.days) from insurance_enrolment i"
            + " where i.person = %s and i.insurance = 'PENSION' and not isempty(i.days))";

    private static final String OF_PERSONS = """
            select m.id, pension is not null as told, coalesce(pension @> asked.day, false) as insured,
                   lower(pension * datemultirange(daterange(m.merged_on, null))) as insured_since,
                   (select min(p.started_on) from placement p
                     where p.person = m.person and p.annul_reason is null and p.started_on >= m.merged_on) as reemployed_on,
                   array(select distinct i.insurance from insurance_enrolment i
                          where i.person = m.person and i.days @> asked.day order by 1) as insured_in
              from merged_rail_person m cross join (select cast(? as date) as day) asked
                   cross join lateral (select %s as pension) known
             where m.id = any(cast(? as uuid[]))""".formatted(PENSION.formatted("m.person"));

    private static final String BY_COUNTY = """
            select region, count(*) as persons, count(*) filter (where works) as reemployed,
                   count(settled_on) as settled, count(*) filter (where insured) as insured,
                   count(*) filter (where works and settled_on is not null and insured) as done
              from (select m.region, m.settled_on,
                           exists (select 1 from placement p where p.person = m.person and p.annul_reason is null
                                      and p.started_on >= m.merged_on) as works,
                           coalesce(%s @> cast(? as date), m.insured_on is not null) as insured
                      from merged_rail_person m
                     where m.annul_reason is null and m.region = any(?)) followed
             group by region order by region""".formatted(PENSION.formatted("m.person"));

    private final Sql sql;

    ProgressSinceMerger(Sql sql) {
        this.sql = sql;
    }

    /**
     * What the records of others say of one person.
     *
     * @param reemployedOn first day of work since the merger; null where there is none
     * @param insuranceTold whether social insurance has told of the person's pension insurance
     * @param insured whether the person is in it on the day asked for
     * @param insuredSince first day in it since the merger; null where there is none
     * @param insuredIn in which insurances the person is on the day asked for
     */
    record Progress(
            LocalDate reemployedOn,
            boolean insuranceTold,
            boolean insured,
            LocalDate insuredSince,
            List<Insurance> insuredIn) {

        private static Progress from(Row row) {
            return new Progress(
                    row.date("reemployed_on"),
                    row.flag("told"),
                    row.flag("insured"),
                    row.date("insured_since"),
                    row.texts("insured_in").stream().map(Insurance::valueOf).toList());
        }
    }

    Map<UUID, Progress> of(Collection<UUID> persons, LocalDate day) {
        Map<UUID, Progress> progress = new HashMap<>();
        sql.each(
                OF_PERSONS,
                row -> progress.put(row.uuid("id"), Progress.from(row)),
                day,
                persons.stream().map(UUID::toString).toList());
        return progress;
    }

    List<MergedRailSummary> byCounty(Collection<String> regions, LocalDate day) {
        return sql.list(
                BY_COUNTY,
                row -> new MergedRailSummary(
                        row.text("region"),
                        row.number("persons"),
                        row.number("reemployed"),
                        row.number("settled"),
                        row.number("insured"),
                        row.number("done")),
                day,
                regions);
    }
}
