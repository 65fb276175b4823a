package org.ganlao.gateway.plan.counting.total;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.ganlao.gateway.plan.target.catalogue.Catalogue;
import org.ganlao.platform.database.Sql;

/**
 * The totals of a year as they are now, in memory: of each look only the measures and regions are read whose totals were settled
 * since the one before. What it gives is what one statement saw, later than the call.
 */
@Singleton
class KeptYears {

    private static final Duration KEPT_WITHOUT_QUESTIONS = Duration.ofMinutes(10);
    private static final int YEARS = 4;

    /** Everything that {@link #SETTLED_SINCE} does not tell of: another set of tables after a rebuild, and opening statements. */
    private static final String STANDING = """
            select pg_current_snapshot()::text as seen, to_regclass('projection.total')::oid::bigint as tables,
                   (select count(*) from opening_statement) as openings,
                   (select count(*) from opening_statement where known_to = 'infinity') as openings_in_force""";

    /** Who settled after the snapshot, or was about to, has a transaction not below its xmin. */
    private static final String SETTLED_SINCE =
            "select measure, region from projection.total_touched where settled_in >= pg_snapshot_xmin(?::pg_snapshot)";

    /** A row also of those whose totals are gone. */
    private static final YearScript CHANGED =
            YearScript.ofSome("""
            select measure, region, coalesce(month, '-infinity') as month, coalesce(value, 0) as value,
                   coalesce(readings, 0) as readings
              from (%s) touched left join projection.total using (measure, region)""".formatted(SETTLED_SINCE), "(measure, region) in (%s)".formatted(SETTLED_SINCE));

    private static final YearScript ALL =
            YearScript.of("select measure, region, month, value, readings from projection.total");

    private final Sql sql;
    private final Clock clock;
    private final Set<String> measures;
    private final Cache<Year, Slot> years = Caffeine.newBuilder()
            .maximumSize(YEARS)
            .expireAfterAccess(KEPT_WITHOUT_QUESTIONS)
            .build();

    KeptYears(Sql sql, Clock clock, Catalogue catalogue) {
        this.sql = sql;
        this.clock = clock;
        this.measures = catalogue.measures().keySet();
    }

    private static final class Slot {
        private final ReentrantLock reading = new ReentrantLock();
        private Kept kept;
    }

    private record Standing(String seen, long tables, long openings, long openingsInForce) {

        boolean isOn(Standing other) {
            return tables == other.tables && openings == other.openings && openingsInForce == other.openingsInForce;
        }
    }

    private record Kept(Standing standing, Map<Reported, YearSums> sums) {}

    Map<Reported, YearSums> now(Year year) {
        Slot slot = years.get(year, asked -> new Slot());
        slot.reading.lock();
        try {
            slot.kept = next(year, slot.kept);
            return slot.kept.sums();
        } finally {
            slot.reading.unlock();
        }
    }

    private Kept next(Year year, Kept before) {
        Kept base = before;
        while (true) {
            Standing standing = standing();
            Kept next = new Kept(
                    standing,
                    base != null && base.standing().isOn(standing)
                            ? changed(year, base)
                            : ALL.read(
                                    sql, year, year.atDay(1), year.atMonth(12).atDay(1), now(), measures, measures));
            if (standing().isOn(standing)) {
                return next;
            }
            base = null;
        }
    }

    private Map<Reported, YearSums> changed(Year year, Kept base) {
        String seen = base.standing().seen();
        Map<Reported, YearSums> changes = CHANGED.read(
                sql, year, year.atDay(1), year.atMonth(12).atDay(1), now(), measures, seen, seen, measures);
        if (changes.isEmpty()) {
            return base.sums();
        }
        Map<Reported, YearSums> sums = new HashMap<>(base.sums());
        sums.putAll(changes);
        return sums;
    }

    private Standing standing() {
        return sql.one(
                        STANDING,
                        row -> new Standing(
                                row.text("seen"),
                                row.number("tables"),
                                row.number("openings"),
                                row.number("openings_in_force")))
                .orElseThrow();
    }

    private Instant now() {
        return clock.instant();
    }
}
