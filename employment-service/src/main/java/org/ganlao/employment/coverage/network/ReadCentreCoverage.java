package org.ganlao.employment.coverage.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganlao.employment.coverage.network.CentreCoverageView.CountyCentres;
import org.ganlao.employment.coverage.network.domain.UnitKind;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Holds the register of guarantee and start-up centres against the counties of the caller's regions. */
@ApplicationScoped
class ReadCentreCoverage {

    private static final Set<UnitKind> CENTRES = EnumSet.of(UnitKind.GUARANTEE_CENTRE, UnitKind.START_UP_CENTRE);

    private static final String EXISTING = """
            select region, kind from service_unit
             where kind = any (?) and annul_reason is null and opened_on <= ? and (closed_on is null or closed_on > ?)""";

    private final Sql sql;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    ReadCentreCoverage(Sql sql, RegionScope scope, RegionTree regions, BusinessClock clock) {
        this.sql = sql;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param region with all below it; null for all that the caller sees
     * @param on null for today
     */
    CentreCoverageView of(String region, LocalDate on) {
        LocalDate day = on == null ? clock.today() : on;
        Map<String, Set<UnitKind>> existing = existing(day);
        List<CountyCentres> counties = regions.all(day).stream()
                .filter(found -> found.level() == RegionLevel.COUNTY && scope.covers(found.code()))
                .filter(found -> region == null || regions.contains(region, found.code()))
                .map(found -> centresOf(found, existing))
                .toList();
        return CentreCoverageView.of(day, CENTRES, counties);
    }

    private static CountyCentres centresOf(Region county, Map<String, Set<UnitKind>> existing) {
        return new CountyCentres(county.code(), county.name(), existing.getOrDefault(county.code(), Set.of()));
    }

    private Map<String, Set<UnitKind>> existing(LocalDate day) {
        Map<String, Set<UnitKind>> existing = new HashMap<>();
        List<String> kinds = CENTRES.stream().map(Enum::name).toList();
        sql.each(
                EXISTING,
                row -> existing.computeIfAbsent(row.text("region"), county -> EnumSet.noneOf(UnitKind.class))
                        .add(UnitKind.valueOf(row.text("kind"))),
                kinds,
                day,
                day);
        return existing;
    }
}
