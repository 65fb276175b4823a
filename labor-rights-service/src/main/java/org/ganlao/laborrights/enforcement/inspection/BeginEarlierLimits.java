package org.ganlao.laborrights.enforcement.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;

/**
 * Begins the limits of open cases that an earlier release recorded without any, parcel by parcel, before the sweep of the day looks
 * at them. Locks: what is still to do, the case, its limit; what another instance does is left to it.
 */
@ApplicationScoped
class BeginEarlierLimits {

    private static final int PARCEL = 500;

    private static final String TAKEN = """
            delete from unlimited_case
             where complaint_case in (select complaint_case from unlimited_case order by complaint_case limit ? for update skip locked)
            returning complaint_case""";

    private final ComplaintCaseRepository cases;
    private final CaseDeadlines deadlines;
    private final Sql sql;

    BeginEarlierLimits(ComplaintCaseRepository cases, CaseDeadlines deadlines, Sql sql) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.sql = sql;
    }

    @Scheduled(
            identity = "earlier-limits",
            every = "15m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        int taken;
        do {
            taken = QuarkusTransaction.requiringNew().call(this::parcel);
        } while (taken == PARCEL);
    }

    private int parcel() {
        List<UUID> taken = sql.list(TAKEN, row -> row.uuid("complaint_case"), PARCEL);
        taken.forEach(id -> cases.locked(id)
                .filter(found -> found.standing() && found.closure() == null)
                .ifPresent(deadlines::accepted));
        return taken.size();
    }
}
