package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRun;

/** Says once what a run billed, county by county in one event. */
@ApplicationScoped
class EndBillingRun {

    private final BillingRunRepository runs;
    private final BillTotals totals;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;

    EndBillingRun(
            BillingRunRepository runs, BillTotals totals, RecordEvents events, ChangeLog changes, BusinessClock clock) {
        this.runs = runs;
        this.totals = totals;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void end(UUID id) {
        BillingRun run = runs.locked(id).orElseThrow();
        if (run.finishedOn() != null) {
            return;
        }
        run.end(clock.today(), changes.now());
        events.say(BillMonth.KIND, "finished", run, BillingRunFact.allOf(run, totals.byCounty(id, run.month())), "");
    }
}
