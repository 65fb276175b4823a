package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.account.domain.AccountRefusal;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Proposes the interest of a year with its rate, and has it entered once another person approves it. Lock: region and year. */
@ApplicationScoped
class RunInterest {

    private final InterestRunRepository runs;
    private final InterestRows rows;
    private final InterestRates rates;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Jobs jobs;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RunInterest(
            InterestRunRepository runs,
            InterestRows rows,
            InterestRates rates,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Jobs jobs,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.rows = rows;
        this.rates = rates;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.jobs = jobs;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    InterestRunView propose(InterestRunRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        LocalDate lastDay = LocalDate.of(request.year(), 12, 31);
        if (!clock.today().isAfter(lastDay)) {
            throw new Rejection(AccountRefusal.YEAR_NOT_OVER, String.valueOf(request.year())).at("/year");
        }
        InterestRun run = new InterestRun(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.insurance(),
                request.year(),
                rates.at(lastDay, request.insurance(), request.region()),
                clock.today(),
                caller.subject(),
                changes.now());
        locks.hold(EnterInterest.KIND + " " + request.region() + " " + request.insurance() + " " + request.year());
        runs.standing(request.region(), request.insurance(), request.year()).ifPresent(earlier -> {
            throw new Rejection(AccountRefusal.INTEREST_ENTERED, String.valueOf(request.year()), earlier.id());
        });
        runs.add(run);
        events.note(EnterInterest.KIND, "proposed", run, "");
        return view(run);
    }

    @Transactional
    InterestRunView approve(UUID id, String ifMatch) {
        InterestRun run = runs.forChange(id, ifMatch);
        run.approve(caller.subject(), changes.now());
        jobs.submit(run.id(), EnterInterest.KIND, run.id(), null);
        events.note(EnterInterest.KIND, "approved", run, "");
        return view(run);
    }

    InterestRunView one(UUID id) {
        return view(runs.visible(id));
    }

    Page<InterestRunView> page(Insurance insurance, Paging paging) {
        return runs.page(insurance, paging).map(this::view);
    }

    private InterestRunView view(InterestRun run) {
        return InterestRunView.from(run, rows.entered(run.id()));
    }
}
