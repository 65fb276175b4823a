package org.ganlao.skills.certification.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certification.structure.SkillStructureView.SkillLine;

/**
 * Reads the skill structure out of the certificates. A person counts where the highest one was issued, and nowhere else. On a past
 * day one counts that was suspended then and has been reinstated since: only the present state is kept.
 */
@ApplicationScoped
class ReadStructure {

    private static final int MONTHS = 12;

    private static final String LINES = """
            with in_force as (
                select id, person, region, occupation, level, issued_on from certificate
                 where annul_reason is null and starts_with(occupation, ?) and issued_on <= ? and (state = 'VALID' or state_on > ?)),
            highest as (
                select distinct on (person) id from in_force order by person, level, issued_on, id)
            select region, occupation, level, count(highest.id) as persons, count(*) as certificates
              from in_force left join highest using (id)
             where region = any (?)
             group by region, occupation, level order by region, occupation, level""";

    private final Sql sql;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    ReadStructure(Sql sql, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.sql = sql;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param region with all below it
     * @param occupation code or how it begins, within which a person counts at the highest level; null for all
     * @param on null for today
     */
    SkillStructureView on(String region, String occupation, LocalDate on) {
        return structure(within(region), occupation, on == null ? clock.today() : on);
    }

    /** The ends of the twelve months to this one. */
    List<SkillTrendMonth> trend(String region, String occupation) {
        Set<String> within = within(region);
        LocalDate today = clock.today();
        return Stream.iterate(YearMonth.from(today).minusMonths(MONTHS - 1), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth())
                .map(day -> SkillTrendMonth.of(structure(within, occupation, day)))
                .toList();
    }

    private SkillStructureView structure(Set<String> within, String occupation, LocalDate day) {
        return SkillStructureView.of(
                day,
                sql.list(
                        LINES,
                        row -> new SkillLine(
                                row.text("region"),
                                row.text("occupation"),
                                Math.toIntExact(row.number("level")),
                                row.number("persons"),
                                row.number("certificates")),
                        Objects.requireNonNullElse(occupation, ""),
                        day,
                        day,
                        within));
    }

    private Set<String> within(String region) {
        scope.requireRead(region);
        return regions.codesWithin(region);
    }
}
