package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.ResidentCoverageView.CountyCoverage;
import org.ganlao.socialinsurance.benefit.residentmedical.ResidentCoverageView.LevelFunding;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;

/** Reckons how far the residents of the caller's regions are covered, from the rows themselves. */
@ApplicationScoped
class ReadCoverage {

    private static final String FUNDED = """
            select region, count(*) filter (where not minor) as adults, count(*) filter (where minor) as minors,
                   coalesce(sum(person_part), 0) as person, coalesce(sum(province_part), 0) as province,
                   coalesce(sum(city_part), 0) as city, coalesce(sum(county_part), 0) as county, 0.00 as other
              from resident_funding
             where funded_year = ? and region = any(?) and annul_reason is null group by region""";

    private static final String ENROLLED = """
            select region, count(*) as enrolled from enrolment
             where insurance = 'RESIDENT_MEDICAL' and region = any(?) and annul_reason is null
               and days && daterange(?, ?) group by region""";

    private static final String RECEIVED = """
            select region, level, sum(amount) as amount from resident_subsidy
             where funded_year = ? and region = any(?) and annul_reason is null group by region, level""";

    private final Sql sql;
    private final RegionScope scope;

    ReadCoverage(Sql sql, RegionScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Counties in which somebody is enrolled. */
    ResidentCoverageView of(int year) {
        Set<String> regions = scope.covered();
        Map<String, Funded> funded = new HashMap<>();
        sql.each(FUNDED, row -> funded.put(row.text("region"), Funded.of(row)), year, regions);
        Map<String, Money> received = new HashMap<>();
        sql.each(
                RECEIVED,
                row -> received.put(row.text("region") + row.text("level"), new Money(row.decimal("amount"))),
                year,
                regions);
        return new ResidentCoverageView(
                year,
                sql.list(
                        ENROLLED + " order by region",
                        row -> county(
                                row.text("region"),
                                row.number("enrolled"),
                                funded.getOrDefault(row.text("region"), Funded.NOTHING),
                                received),
                        regions,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1)));
    }

    private static CountyCoverage county(String region, long enrolled, Funded funded, Map<String, Money> received) {
        List<LevelFunding> levels = Arrays.stream(FundingLevel.values())
                .map(level -> level(level, funded, received.getOrDefault(region + level, Money.ZERO)))
                .toList();
        return new CountyCoverage(region, enrolled, funded.adults(), funded.minors(), funded.person(), levels);
    }

    private static LevelFunding level(FundingLevel level, Funded funded, Money received) {
        Money due = funded.due().get(level);
        return new LevelFunding(level, due, received, due.minus(received));
    }

    /** What the funded years of one county make due. */
    private record Funded(long adults, long minors, Money person, Map<FundingLevel, Money> due) {

        static final Funded NOTHING = new Funded(
                0,
                0,
                Money.ZERO,
                Map.of(
                        FundingLevel.PROVINCE, Money.ZERO,
                        FundingLevel.CITY, Money.ZERO,
                        FundingLevel.COUNTY, Money.ZERO,
                        FundingLevel.OTHER, Money.ZERO));

        static Funded of(Row row) {
            Map<FundingLevel, Money> due = new HashMap<>();
            for (FundingLevel level : FundingLevel.values()) {
                due.put(level, new Money(row.decimal(level.name().toLowerCase(Locale.ROOT))));
            }
            return new Funded(
                    row.number("adults"), row.number("minors"), new Money(row.decimal("person")), Map.copyOf(due));
        }
    }
}
