package org.ganlao.socialinsurance.benefit.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Reckons the coverage of the safety plan. */
@ApplicationScoped
class ReadCoverage {

    private static final String COVERED = """
            select count(*) as sites, count(*) filter (where insured = workers) as wholly,
                   coalesce(sum(workers), 0) as workers, coalesce(sum(insured), 0) as insured,
                   coalesce(round(sum(insured) * 100.0 / nullif(sum(workers), 0), 2), 0) as percent
              from high_risk_site
             where region = any(?) and annul_reason is null and began_on <= ? and (closed_on is null or closed_on >= ?)""";

    private static final String SPENT = """
            select coalesce(sum(amount), 0) as spent from injury_prevention
             where region = any(?) and annul_reason is null and entry is not null
               and planned_on between date_trunc('year', cast(? as date)) and ?""";

    private final RegionScope scope;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final BusinessClock clock;
    private final Sql sql;

    ReadCoverage(RegionScope scope, RegionTree regions, RecordChecks checks, BusinessClock clock, Sql sql) {
        this.scope = scope;
        this.regions = regions;
        this.checks = checks;
        this.clock = clock;
        this.sql = sql;
    }

    /** @param on null asks for today */
    SafetyCoverageView in(String region, LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        checks.requireRegion(region, day, "/region");
        scope.requireRead(region);
        Set<String> codes = regions.codesWithin(region);
        Money spent = sql.one(SPENT, row -> new Money(row.decimal("spent")), codes, day, day)
                .orElseThrow();
        return sql.one(
                        COVERED,
                        row -> new SafetyCoverageView(
                                region,
                                day,
                                row.number("sites"),
                                row.number("wholly"),
                                row.number("workers"),
                                row.number("insured"),
                                row.decimal("percent"),
                                spent),
                        codes,
                        day,
                        day)
                .orElseThrow();
    }
}
