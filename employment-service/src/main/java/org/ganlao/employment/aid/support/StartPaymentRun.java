package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.PaymentRun;
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

/** Hands a payment run to the job that does it, and shows how it stands. */
@ApplicationScoped
class StartPaymentRun {

    private final PaymentRunRepository runs;
    private final DueClaims due;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Jobs jobs;
    private final JobAccess access;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    StartPaymentRun(
            PaymentRunRepository runs,
            DueClaims due,
            RecordChecks checks,
            RecordEvents events,
            Jobs jobs,
            JobAccess access,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.due = due;
        this.checks = checks;
        this.events = events;
        this.jobs = jobs;
        this.access = access;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PaymentRunView start(PaymentRunRequest request) {
        checks.requirePast(request.until(), "/until");
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        PaymentRun run = new PaymentRun(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.until(),
                clock.today(),
                changes.now());
        runs.add(run);
        PaySupports.Order order = new PaySupports.Order(request.region(), request.until());
        jobs.submit(
                run.id(),
                PaySupports.KIND,
                order,
                due.left(request.region(), request.until()).claims());
        events.note(PaySupports.KIND, "started", run, "");
        return view(run);
    }

    PaymentRunView one(UUID id) {
        return view(runs.visible(id));
    }

    Page<PaymentRunView> page(String region, Paging paging) {
        return runs.page(region, paging).map(this::view);
    }

    private PaymentRunView view(PaymentRun run) {
        return PaymentRunView.from(
                run,
                access.isVisible(run.id()) ? access.visible(run.id()) : null,
                due.paidBy(run.id()),
                due.left(run.region(), run.until()));
    }
}
