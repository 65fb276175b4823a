package org.ganlao.laborrights.enforcement.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Begins the limits of open cases that an earlier release recorded without any, parcel by parcel, before the sweep of the day looks
 * at them. A parcel that fails is halved down to the case that does, which is left with the reason until the next day. Locks: what
 * is still to do, the case, its limit; what another instance does is left to it.
 */
@ApplicationScoped
class BeginEarlierLimits {

    private static final Logger LOG = Logger.getLogger(BeginEarlierLimits.class);
    private static final int PARCEL = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String NEXT = """
            select complaint_case from unlimited_case
             where complaint_case > ? and failed_on is distinct from ?
             order by complaint_case limit ?""";

    private static final String TAKEN = """
            delete from unlimited_case
             where complaint_case in (
                   select complaint_case from unlimited_case where complaint_case = any (?::uuid[])
                    order by complaint_case for update skip locked)
            returning complaint_case""";

    private static final String LEFT = "update unlimited_case set failed_on = ?, why = ? where complaint_case = ?";

    private final ComplaintCaseRepository cases;
    private final CaseDeadlines deadlines;
    private final Sql sql;
    private final BusinessClock clock;

    BeginEarlierLimits(ComplaintCaseRepository cases, CaseDeadlines deadlines, Sql sql, BusinessClock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(
            identity = "earlier-limits",
            every = "15m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        List<UUID> parcel = after(FIRST);
        while (!parcel.isEmpty()) {
            begin(parcel);
            parcel = after(parcel.get(parcel.size() - 1));
        }
    }

    private List<UUID> after(UUID last) {
        return sql.list(NEXT, row -> row.uuid("complaint_case"), last, clock.today(), PARCEL);
    }

    private void begin(List<UUID> parcel) {
        try {
            QuarkusTransaction.requiringNew().run(() -> take(parcel));
        } catch (RuntimeException failed) {
            int half = parcel.size() / 2;
            if (half == 0) {
                leave(parcel.get(0), failed);
            } else {
                begin(parcel.subList(0, half));
                begin(parcel.subList(half, parcel.size()));
            }
        }
    }

    private void take(List<UUID> parcel) {
        List<String> ids = parcel.stream().map(UUID::toString).toList();
        sql.list(TAKEN, row -> row.uuid("complaint_case"), ids)
                .forEach(id -> cases.locked(id)
                        .filter(found -> found.standing() && found.closure() == null)
                        .ifPresent(deadlines::accepted));
    }

    private void leave(UUID id, RuntimeException failed) {
        LOG.errorf(failed, "the limit of complaint case %s does not begin", id);
        QuarkusTransaction.requiringNew().run(() -> sql.update(LEFT, clock.today(), String.valueOf(failed), id));
    }
}
