package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingLevel;

/** Which region's fund carries an insurance for which regions. */
@ApplicationScoped
class Pools {

    private final Sql sql;
    private final RegionTree regions;
    private final TransactionLock locks;

    Pools(Sql sql, RegionTree regions, TransactionLock locks) {
        this.sql = sql;
        this.regions = regions;
        this.locks = locks;
    }

    String of(Insurance insurance, String region, LocalDate on) {
        List<String> up = up(region);
        Optional<String> city = city(up);
        return city.map(of -> at(level(insurance, of, on), up, of)).orElse(up.get(0));
    }

    private String at(PoolingLevel level, List<String> up, String city) {
        return switch (level) {
            case COUNTY -> up.get(0);
            case MUNICIPAL -> city;
            case PROVINCIAL -> up.get(up.size() - 1);
        };
    }

    PoolingLevel level(Insurance insurance, String city, LocalDate on) {
        return sql.one("""
                        select level from pooling_statement
                         where insurance = ? and region = ? and from_day <= ? and annul_reason is null
                         order by from_day desc limit 1""", row -> PoolingLevel.valueOf(row.text("level")), insurance, city, on)
                .orElse(PoolingLevel.COUNTY);
    }

    /** The regions whose funds carry a city at the level. */
    List<String> of(String city, PoolingLevel level, LocalDate on) {
        return switch (level) {
            case COUNTY ->
                Stream.concat(
                                Stream.of(city),
                                regions.children(city, on).stream().map(Region::code))
                        .toList();
            case MUNICIPAL -> List.of(city);
            case PROVINCIAL -> List.of(regions.parentOf(city).orElseThrow());
        };
    }

    /** Nobody states another level for the region until the transaction ends. */
    void hold(Insurance insurance, String region) {
        city(up(region))
                .ifPresent(city -> sql.one(
                        "select pg_advisory_xact_lock_shared(hashtextextended(?, 0)) is null as held",
                        row -> true,
                        lockOf(insurance, city)));
    }

    /** Nobody receives or pays for the city until the transaction ends. */
    void holdAlone(Insurance insurance, String city) {
        locks.hold(lockOf(insurance, city));
    }

    private static String lockOf(Insurance insurance, String city) {
        return "pooling " + insurance + " " + city;
    }

    /** The region with a bureau that the code lies in, and those above it. */
    private List<String> up(String region) {
        return Stream.concat(Stream.of(region), regions.ancestors(region).stream())
                .filter(code -> regions.level(code).compareTo(RegionLevel.COUNTY) <= 0)
                .toList();
    }

    private Optional<String> city(List<String> up) {
        return up.stream()
                .filter(code -> regions.level(code) == RegionLevel.CITY)
                .findFirst();
    }
}
