package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.funding.payout.domain.SubsidyRun;

/** One person proposes a run, another approves it: then the job of the same id begins. */
@ApplicationScoped
class StartRuns {

    private final SubsidyRunRepository runs;
    private final DuePayments due;
    private final RecordEvents events;
    private final RecordChecks checks;
    private final Jobs jobs;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    StartRuns(
            SubsidyRunRepository runs,
            DuePayments due,
            RecordEvents events,
            RecordChecks checks,
            Jobs jobs,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.due = due;
        this.events = events;
        this.checks = checks;
        this.jobs = jobs;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SubsidyRunView propose(SubsidyRunRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        SubsidyRun run = new SubsidyRun(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                clock.today(),
                caller.subject(),
                changes.now());
        runs.add(run);
        events.note(PayRuns.KIND, "proposed", run, "");
        return SubsidyRunView.from(run);
    }

    @Transactional
    SubsidyRunView approve(UUID id, String ifMatch) {
        SubsidyRun run = runs.forChange(id, ifMatch);
        run.approve(caller.subject(), changes.now());
        jobs.submit(id, PayRuns.KIND, new PayRuns.County(run.region()), due.count(run.region()));
        events.note(PayRuns.KIND, "approved", run, "");
        return SubsidyRunView.from(run);
    }

    SubsidyRunView one(UUID id) {
        return SubsidyRunView.from(runs.visible(id));
    }

    Page<SubsidyRunView> page(String region, Paging paging) {
        return runs.page(region, paging).map(SubsidyRunView::from);
    }
}
