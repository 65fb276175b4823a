package org.ganlao.gateway.plan.counting.total;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.region.RegionTree;

/**
 * The totals of a year as they are now, in memory: at each look only the measures and regions are read whose totals were settled
 * since the one before. What it gives is what one statement saw, after the caller had looked up how fresh everything is.
 */
@Singleton
class KeptYears {

    private static final Duration KEPT_WITHOUT_QUESTIONS = Duration.ofMinutes(10);
    private static final int YEARS = 4;
    private static final int MONTHS = 4;

    /** What is in force is told by its end alone, whatever clock it was stated by. */
    private static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * Everything that {@link #SETTLED_SINCE} does not tell of: another set of tables after a rebuild, another server, which may
     * have been set back to an earlier transaction, and opening statements.
     */
    private static final String STANDING = """
            select pg_current_snapshot()::text as seen, to_regclass('projection.total')::oid::bigint as tables,
                   pg_postmaster_start_time() as server,
                   (select count(*) from opening_statement) as openings,
                   (select count(*) from opening_statement where known_to = 'infinity') as openings_in_force""";

    /** By whoever committed after the snapshot, though he may have begun long before. */
    private static final String SETTLED_SINCE =
            "select measure, region from projection.total_touched where not pg_visible_in_snapshot(settled_in, ?::pg_snapshot)";

    /**
     * And a row of nothing for each, so that those are told of, too, whose totals are gone, all or all but some behind the year. Few
     * were touched, though no statistics say so: they are looked up one by one.
     */
    private static final String CHANGED_TOTALS = """
            select touched.measure, touched.region, total.month, total.value, total.readings
              from (%s) touched cross join lateral (
                   select month, value, readings from projection.total
                    where total.measure = touched.measure and total.region = touched.region
                    union all
                   select date '-infinity', 0, 0) total""";

    private static final YearScript CHANGED = YearScript.ofSome(
            CHANGED_TOTALS.formatted(SETTLED_SINCE), "(measure, region) in (%s)".formatted(SETTLED_SINCE));

    private static final YearScript ALL = YearScript.of(TotalsRepository.NOW);

    private final Sql sql;
    private final RegionTree tree;
    private final Set<String> measures;
    private final Cache<Year, Slot> years = Caffeine.newBuilder()
            .maximumSize(YEARS)
            .expireAfterAccess(KEPT_WITHOUT_QUESTIONS)
            .build();

    KeptYears(Sql sql, RegionTree tree, Catalogue catalogue) {
        this.sql = sql;
        this.tree = tree;
        this.measures = catalogue.measures().keySet();
    }

    private static final class Slot {
        private final ReentrantLock reading = new ReentrantLock();
        private Kept kept;
    }

    private record Standing(String seen, long tables, Instant server, long openings, long openingsInForce) {

        boolean isOn(Standing other) {
            return tables == other.tables
                    && server.equals(other.server)
                    && openings == other.openings
                    && openingsInForce == other.openingsInForce;
        }
    }

    /**
     * @param fresh for whom it was read
     * @param rollUps of the months that were asked for last, each figure of them the same object until it changes
     */
    private record Kept(Freshness fresh, Standing standing, ReportedYear sums, Map<YearMonth, RegionRollUp> rollUps) {

        Kept after(Freshness next, Standing now, ReportedYear changes) {
            ReportedYear all = sums.with(changes);
            if (all == sums) {
                return new Kept(next, now, sums, rollUps);
            }
            Map<YearMonth, RegionRollUp> moved = new LinkedHashMap<>();
            rollUps.forEach((month, rollUp) -> moved.put(month, rollUp.with(changes, month)));
            return new Kept(next, now, all, moved);
        }

        RegionRollUp rollUp(YearMonth month, RegionTree tree) {
            RegionRollUp rollUp = rollUps.remove(month);
            if (rollUp == null) {
                rollUp = RegionRollUp.of(sums.until(month, sums.measures()), tree);
            }
            rollUps.put(month, rollUp);
            if (rollUps.size() > MONTHS) {
                rollUps.remove(rollUps.keySet().iterator().next());
            }
            return rollUp;
        }
    }

    /**
     * Every measure in every region, seen from the end of a month. Where nothing has changed since the last look at the month, its
     * sums are the same objects.
     *
     * @param fresh looked up before; who comes with the same one gets the same totals. Null: what is there now
     */
    RegionRollUp rollUp(Year year, YearMonth month, Freshness fresh) {
        return with(year, fresh, kept -> kept.rollUp(month, tree));
    }

    /** Some measures, seen from the end of each of several months; {@code fresh} as in {@link #rollUp}. */
    Map<YearMonth, RegionRollUp> rollUps(
            Year year, Collection<YearMonth> months, Collection<String> wanted, Freshness fresh) {
        return now(year, fresh).rollUps(months, wanted, tree);
    }

    ReportedYear now(Year year, Freshness fresh) {
        return with(year, fresh, Kept::sums);
    }

    private <T> T with(Year year, Freshness fresh, Function<Kept, T> look) {
        Slot slot = years.get(year, asked -> new Slot());
        slot.reading.lock();
        try {
            if (slot.kept == null || fresh == null || slot.kept.fresh() != fresh) {
                slot.kept = next(year, slot.kept, fresh);
            }
            return look.apply(slot.kept);
        } finally {
            slot.reading.unlock();
        }
    }

    private Kept next(Year year, Kept before, Freshness fresh) {
        Kept base = before;
        while (true) {
            Standing standing = standing();
            Kept next = base != null && base.standing().isOn(standing)
                    ? base.after(fresh, standing, changedSince(base.standing().seen(), year))
                    : new Kept(fresh, standing, whole(year), new LinkedHashMap<>());
            if (standing().isOn(standing)) {
                return next;
            }
            base = null;
        }
    }

    private ReportedYear whole(Year year) {
        return ALL.read(sql, year, first(year), last(year), NOW, measures, measures);
    }

    private ReportedYear changedSince(String seen, Year year) {
        return CHANGED.read(sql, year, first(year), last(year), NOW, measures, seen, seen, measures);
    }

    private static Object first(Year year) {
        return year.atDay(1);
    }

    private static Object last(Year year) {
        return year.atMonth(12).atDay(1);
    }

    private Standing standing() {
        return sql.one(
                        STANDING,
                        row -> new Standing(
                                row.text("seen"),
                                row.number("tables"),
                                row.instant("server"),
                                row.number("openings"),
                                row.number("openings_in_force")))
                .orElseThrow();
    }
}
