package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.job.JobAccess;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRefusal;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;
import org.ganlao.socialinsurance.benefit.payment.domain.RunState;

/** Hands payment runs to the jobs that assemble and pay them, by two persons, and shows how they stand. */
@ApplicationScoped
class StartPaymentRun {

    private static final String KIND = "payment-run";

    private final PaymentRunRepository runs;
    private final RunPayments payments;
    private final RunFigures figures;
    private final MonthlyBenefits benefits;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Jobs jobs;
    private final JobAccess access;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    StartPaymentRun(
            PaymentRunRepository runs,
            RunPayments payments,
            RunFigures figures,
            MonthlyBenefits benefits,
            RecordChecks checks,
            RecordEvents events,
            Jobs jobs,
            JobAccess access,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.payments = payments;
        this.figures = figures;
        this.benefits = benefits;
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
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        checks.requirePast(request.payOn(), "/payOn");
        if (request.month() != null) {
            requireBegun(request.month());
            benefits.of(request.insurance(), request.benefit());
        }
        PaymentRun run = new PaymentRun(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.insurance(),
                request.benefit(),
                request.region(),
                request.month(),
                request.payOn(),
                clock.today(),
                caller.subject(),
                changes.now());
        runs.add(run);
        jobs.submit(run.job(), AssembleRun.KIND, new AssembleRun.Order(run.id(), run.region()), null);
        events.note(KIND, "started", run, "");
        return view(run);
    }

    @Transactional
    PaymentRunView approve(UUID id, String ifMatch) {
        PaymentRun run = runs.forChange(id, ifMatch);
        run.approve(caller.subject(), UUID.randomUUID(), changes.now());
        submitPayment(run);
        events.note(KIND, "approved", run, "");
        return view(run);
    }

    /** Goes on with a run whose job was cancelled or failed. */
    @Transactional
    PaymentRunView resume(UUID id, String ifMatch, LocalDate laterPayOn) {
        if (laterPayOn != null) {
            checks.requirePast(laterPayOn, "/payOn");
        }
        PaymentRun run = runs.forChange(id, ifMatch);
        requireAtRest(run, RunState.PAYING);
        run.resume(UUID.randomUUID(), laterPayOn, changes.now());
        submitPayment(run);
        events.note(KIND, "resumed", run, "");
        return view(run);
    }

    /** Also one whose assembly failed or was cancelled. */
    @Transactional
    PaymentRunView annul(UUID id, String ifMatch, Annulment annulment) {
        PaymentRun run = runs.forChange(id, ifMatch);
        requireAtRest(run, RunState.ASSEMBLING);
        run.annul(annulment.reason(), changes.now());
        payments.strikeOut(run, annulment.reason(), changes.now());
        events.note(KIND, "annulled", run, annulment.reason());
        return view(run);
    }

    PaymentRunView one(UUID id) {
        return view(runs.visible(id));
    }

    Page<PaymentRunView> page(PaymentRunFilter filter, Paging paging) {
        return runs.page(filter, paging).map(this::view);
    }

    private void requireAtRest(PaymentRun run, RunState atWork) {
        if (run.state() == atWork && access.visible(run.job()).finishedAt() == null) {
            throw new Rejection(PaymentRefusal.RUN_AT_WORK);
        }
    }

    private void submitPayment(PaymentRun run) {
        jobs.submit(
                run.job(),
                PayRun.KIND,
                new AssembleRun.Order(run.id(), run.region()),
                payments.open(run.id()).payments());
    }

    private void requireBegun(YearMonth month) {
        if (month.isAfter(YearMonth.from(clock.today()))) {
            throw new Rejection(PaymentRefusal.MONTH_TO_COME, month).at("/month");
        }
    }

    private PaymentRunView view(PaymentRun run) {
        return PaymentRunView.from(
                run,
                access.isVisible(run.job()) ? access.visible(run.job()) : null,
                payments.paid(run.id()),
                payments.open(run.id()),
                figures.of(run.id()));
    }
}
