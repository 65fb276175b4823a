package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;

/** Finds what a run has to pay: county by county, each in one statement and one transaction. */
@ApplicationScoped
class AssembleRun implements JobHandler {

    static final String KIND = "payment-run-assembly";

    private final PaymentRunRepository runs;
    private final RunPayments payments;
    private final MonthlyBenefits benefits;
    private final RunCounties counties;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AssembleRun(
            PaymentRunRepository runs,
            RunPayments payments,
            MonthlyBenefits benefits,
            RunCounties counties,
            RecordEvents events,
            ChangeLog changes,
            BusinessClock clock) {
        this.runs = runs;
        this.payments = payments;
        this.benefits = benefits;
        this.counties = counties;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a run's jobs are asked for. */
    record Order(UUID run, String region) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Order order = job.input(Order.class);
        for (String county : counties.behind(order.region(), job.mark().orElse(""))) {
            job.step(() -> new Progress(county, assemble(order.run(), county), 0));
        }
        job.step(() -> end(job, order.run()));
        return JobOutcome.succeeded(
                "已汇集 %d 笔，待审批。".formatted(job.processed()),
                "%d payments were found due; they wait for approval.".formatted(job.processed()));
    }

    private int assemble(UUID id, String county) {
        PaymentRun run = runs.findById(id);
        Optional<YearMonth> month = run.month();
        int due = month.map(of ->
                        payments.assemble(run, benefits.of(run.insurance(), run.benefit()), of, county, changes.now()))
                .orElse(0);
        return due + payments.takeUp(run, county, run.payOn(clock.today()));
    }

    private Progress end(JobRun job, UUID id) {
        PaymentRun run = runs.locked(id).orElseThrow();
        run.assembled(clock.today(), changes.now());
        events.note("payment-run", "assembled", run, "");
        return new Progress(job.mark().orElse(""), 0, 0);
    }
}
