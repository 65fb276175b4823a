package org.ganlao.laborrights.enforcement.finding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ganlao.platform.database.Sql;

/**
 * Has all findings reckoned anew when the figures by which facts are compared, parameters and the list of restricted occupations,
 * are others than the last time: after a change by two persons, with a new release, and when the service starts for the first time.
 * A change is left to rest until every instance reckons by it.
 */
@ApplicationScoped
class WatchFigures {

    private static final Duration KNOWN_EVERYWHERE = Duration.ofMinutes(1);

    private static final String PRINT = """
            select md5(concat_ws(';', ?::text,
                       string_agg(concat_ws(' ', key, region, valid_from, valid_to, value), ',' order by key, region, valid_from, value))) as print
              from parameter
             where state = 'APPROVED' and (decided_at is null or decided_at < ?)
               and (key like 'labor.finding.%' or key like 'labor.minimumwage.monthly.%'
                    or key in ('labor.minimumwage.area', 'labor.inspection.limitation.months'))""";

    private static final String TAKEN = """
            insert into reckoned_figures as earlier (print) values (?)
            on conflict (single) do update set print = excluded.print where earlier.print <> excluded.print""";

    private final RebuildFindings rebuilding;
    private final DatedTolerances tolerances;
    private final Sql sql;
    private final Clock clock;

    WatchFigures(RebuildFindings rebuilding, DatedTolerances tolerances, Sql sql, Clock clock) {
        this.rebuilding = rebuilding;
        this.tolerances = tolerances;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(
            identity = "finding-figures",
            every = "{ganlao.findings.figures.every}",
            delayed = "20s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        look(clock.instant());
    }

    /** @return whether they are others */
    @Transactional
    boolean look(Instant now) {
        String print = sql.one(PRINT, row -> row.text("print"), tolerances.print(), now.minus(KNOWN_EVERYWHERE))
                .orElseThrow();
        boolean others = sql.update(TAKEN, print) > 0;
        if (others) {
            rebuilding.start(new RebuildRequest("figures " + print));
        }
        return others;
    }
}
