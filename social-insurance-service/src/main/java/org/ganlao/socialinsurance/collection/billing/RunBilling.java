package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRun;

/** Hands a billing run to its job, and shows how it stands. */
@ApplicationScoped
class RunBilling {

    private final BillingRunRepository runs;
    private final BillTotals totals;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Jobs jobs;
    private final JobAccess access;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RunBilling(
            BillingRunRepository runs,
            BillTotals totals,
            RecordChecks checks,
            RecordEvents events,
            Jobs jobs,
            JobAccess access,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.totals = totals;
        this.checks = checks;
        this.events = events;
        this.jobs = jobs;
        this.access = access;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    BillingRunView start(BillingRunRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        BillingRun run = new BillingRun(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.ofMonth(),
                clock.today(),
                changes.now());
        runs.add(run);
        jobs.submit(run.id(), BillMonth.KIND, new BillMonth.Order(run.region(), run.month()), null);
        events.note(BillMonth.KIND, "started", run, "");
        return view(run);
    }

    BillingRunView one(UUID id) {
        return view(runs.visible(id));
    }

    Page<BillingRunView> page(String region, Paging paging) {
        return runs.page(region, paging).map(this::view);
    }

    private BillingRunView view(BillingRun run) {
        return BillingRunView.from(
                run, access.isVisible(run.id()) ? access.visible(run.id()) : null, totals.of(run.id(), run.month()));
    }
}
