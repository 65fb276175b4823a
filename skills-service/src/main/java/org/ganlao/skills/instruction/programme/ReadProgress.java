package org.ganlao.skills.instruction.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Works out of the records how programmes stand. */
@ApplicationScoped
class ReadProgress {

    private static final String FIGURES = """
            with item as (
                select programme, kind, record, amount, carried_on from programme_item
                 where region = any (?) and annul_reason is null),
            day as (select cast(? as date) as first, cast(? as date) as last)
            select programme, 'goal-persons' as figure, sum(persons) as value from programme_goal
             where region = any (?) and year = ? and annul_reason is null and approved_by is not null group by 1
            union all
            select programme, 'goal-money', sum(money) from programme_goal
             where region = any (?) and year = ? and annul_reason is null and approved_by is not null group by 1
            union all
            select programme, kind, count(*) from item, day
             where carried_on between first and last
               and (kind <> 'INCUBATOR' or not exists (select 1 from heard_incubator h where h.incubator = record and not h.standing))
             group by 1, 2
            union all
            select programme, 'participants', count(distinct person) from day, (
                select programme, t.person, t.enrolled_on as since
                  from item join trainee t on t.course = item.record and t.annul_reason is null
                union all
                select programme, who.person, a.begins_on
                  from item join apprenticeship a on a.id = item.record and a.annul_reason is null
                  cross join lateral (values (a.person), (a.master)) who (person)
                union all
                select programme, c.person, c.nominated_on
                  from item join commendation c on c.id = item.record and c.annul_reason is null) part
             where since between first and last group by 1
            union all
            select programme, 'spent', sum(amount) from item, day
             where carried_on between first and last and amount is not null group by 1
            union all
            select programme, 'enrolled', count(*)
              from day, item join trainee t on t.course = item.record and t.annul_reason is null
             where t.enrolled_on between first and last group by 1
            union all
            select programme, 'completed', count(distinct t.person)
              from day, item join trainee t on t.course = item.record and t.annul_reason is null
             where t.completed_on between first and last group by 1
            union all
            select programme, 'subsidies', sum(l.amount)
              from day, item join subsidy_claim c on c.course = item.record join subsidy_line l on l.claim = c.id
             where l.state in ('PAID', 'TO_BE_REFUNDED') and l.paid_on between first and last group by 1
            union all
            select programme, 'deeds', count(*) from day, (
                select 'master-apprentice' as programme, begins_on as done_on, region from apprenticeship where state <> 'ANNULLED'
                union all
                select 'new-technician', begins_on, region from apprenticeship where state <> 'ANNULLED' and goal_level <= 2
                union all
                select 'post-growth', demonstrated_on, region from apprenticeship where state = 'DEMONSTRATED'
                union all
                select 'commendation', decided_on, region from commendation where state = 'AWARDED') deed
             where region = any (?) and done_on between first and last group by 1""";

    private final Programmes programmes;
    private final Sql sql;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    ReadProgress(Programmes programmes, Sql sql, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.programmes = programmes;
        this.sql = sql;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param region with all below it
     * @param year null for this one
     */
    List<ProgrammeProgress> of(String region, Integer year) {
        scope.requireRead(region);
        Set<String> within = regions.codesWithin(region);
        LocalDate first = LocalDate.of(year == null ? clock.today().getYear() : year, 1, 1);
        Map<String, BigDecimal> figures = new HashMap<>();
        sql.each(
                FIGURES,
                row -> figures.put(row.text("programme") + " " + row.text("figure"), row.decimal("value")),
                within,
                first,
                first.plusYears(1).minusDays(1),
                within,
                first.getYear(),
                within,
                first.getYear(),
                within);
        return programmes.all().stream()
                .map(programme -> progress(programme.code(), figures))
                .toList();
    }

    private static ProgrammeProgress progress(String code, Map<String, BigDecimal> figures) {
        return new ProgrammeProgress(
                code,
                number(figures, code + " goal-persons"),
                money(figures, code + " goal-money"),
                number(figures, code + " COURSE"),
                number(figures, code + " participants"),
                number(figures, code + " enrolled"),
                number(figures, code + " completed"),
                money(figures, code + " subsidies"),
                money(figures, code + " spent"),
                number(figures, code + " INCUBATOR"),
                number(figures, code + " EVIDENCE"),
                number(figures, code + " deeds"));
    }

    private static long number(Map<String, BigDecimal> figures, String figure) {
        return figures.getOrDefault(figure, BigDecimal.ZERO).longValueExact();
    }

    private static Money money(Map<String, BigDecimal> figures, String figure) {
        return new Money(figures.getOrDefault(figure, BigDecimal.ZERO));
    }
}
