package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Lists which recognitions and appraisals are late, the latest first. */
@ApplicationScoped
class ReadOverdueInjuries {

    private static final String OVERDUE = """
            select * from (
                select id as injury, region, 'RECOGNITION' as step, decide_by as due_by from injury_case
                 where state = 'ACCEPTED'
                union all
                select injury, region, 'APPRAISAL', conclude_by from injury_appraisal
                 where concluded_on is null and annul_reason is null) late
             where due_by < ? and region = any(?) order by due_by, injury limit 500""";

    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;
    private final Sql sql;

    ReadOverdueInjuries(RegionScope scope, RegionTree regions, BusinessClock clock, Sql sql) {
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
        this.sql = sql;
    }

    /** At most 500. */
    List<OverdueInjuryView> in(String region) {
        LocalDate today = clock.today();
        return sql.list(
                OVERDUE,
                row -> new OverdueInjuryView(
                        row.uuid("injury"),
                        row.text("region"),
                        OverdueStep.valueOf(row.text("step")),
                        row.date("due_by"),
                        today.toEpochDay() - row.date("due_by").toEpochDay()),
                today,
                scope.covered().stream()
                        .filter(code -> region == null || regions.contains(region, code))
                        .toList());
    }
}
