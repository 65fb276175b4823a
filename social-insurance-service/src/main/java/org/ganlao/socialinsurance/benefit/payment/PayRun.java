package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Pays an approved run: county by county, parcel by parcel, each with one posting in one transaction. What the fund has not
 * enough for stays approved. Locks: the parcel's payments, then the book.
 */
@ApplicationScoped
class PayRun implements JobHandler {

    static final String KIND = "payment-run-payment";

    private final PaymentRunRepository runs;
    private final RunPayments payments;
    private final MonthlyBenefits benefits;
    private final RunCounties counties;
    private final RunFigures figures;
    private final Funds funds;
    private final RecordEvents events;
    private final ChangeLog changes;
    private final BusinessClock clock;
    private final PaymentSettings settings;

    PayRun(
            PaymentRunRepository runs,
            RunPayments payments,
            MonthlyBenefits benefits,
            RunCounties counties,
            RunFigures figures,
            Funds funds,
            RecordEvents events,
            ChangeLog changes,
            BusinessClock clock,
            PaymentSettings settings) {
        this.runs = runs;
        this.payments = payments;
        this.benefits = benefits;
        this.counties = counties;
        this.figures = figures;
        this.funds = funds;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The mark is the last county that is told of, or it with the next one and the payment in that one up to which is paid. */
    @Override
    public JobOutcome run(JobRun job) {
        AssembleRun.Order order = job.input(AssembleRun.Order.class);
        Mark mark = job.mark().map(Mark::parse).orElse(Mark.START);
        for (String county : counties.behind(order.region(), mark.told())) {
            while (mark != null) {
                Mark from = mark;
                Step step = new Step(order.run(), county, from.told(), from.in(county));
                job.step(() -> pay(step));
                Mark reached = Mark.parse(job.mark().orElseThrow());
                mark = reached.told().equals(county) ? null : reached;
            }
            mark = new Mark(county, null, null);
        }
        job.step(() -> end(job, order.run()));
        long paid = job.processed() - job.rejected();
        if (job.rejected() == 0) {
            return JobOutcome.succeeded("已支付 %d 笔。".formatted(paid), "%d payments were made.".formatted(paid));
        }
        return JobOutcome.partiallySucceeded(
                "已支付 %d 笔；因基金不足未支付 %d 笔，仍为已批准状态。".formatted(paid, job.rejected()),
                "%d payments were made; for %d the fund has not enough, and they stay approved."
                        .formatted(paid, job.rejected()));
    }

    private record Step(UUID run, String county, String told, RunPayments.Place behind) {}

    /** Up to where the run is paid. */
    record Mark(String told, String county, RunPayments.Place place) {

        static final Mark START = new Mark("", null, null);

        static Mark parse(String written) {
            String[] parts = written.split(" ", -1);
            return parts.length == 1
                    ? new Mark(parts[0], null, null)
                    : new Mark(
                            parts[0],
                            parts[1],
                            new RunPayments.Place(UUID.fromString(parts[2]), UUID.fromString(parts[3])));
        }

        RunPayments.Place in(String of) {
            return of.equals(county) ? place : RunPayments.Place.START;
        }

        @Override
        public String toString() {
            return county == null ? told : told + " " + county + " " + place.ground() + " " + place.id();
        }
    }

    /** Pays a parcel of what is still due, or tells of the county when there is none left. */
    private Progress pay(Step step) {
        PaymentRun run = runs.findById(step.run());
        if (step.behind().equals(RunPayments.Place.START)) {
            run.month()
                    .ifPresent(month -> payments.dropUndue(
                            run, benefits.of(run.insurance(), run.benefit()), month, step.county(), changes.now()));
        }
        Optional<RunPayments.Parcel> held =
                payments.hold(step.run(), step.county(), run.payOn(clock.today()), step.behind(), settings.parcel());
        if (held.isEmpty()) {
            figures.tell(step.run(), step.county());
            return new Progress(new Mark(step.county(), null, null).toString(), 0, 0);
        }
        RunPayments.Parcel parcel = held.get();
        long paid = pay(run, step, parcel);
        return new Progress(
                new Mark(step.told(), step.county(), parcel.last()).toString(),
                parcel.payments(),
                parcel.payments() - paid);
    }

    /** @return how many of the parcel were paid */
    private long pay(PaymentRun run, Step step, RunPayments.Parcel parcel) {
        LocalDate on = run.payOn(clock.today());
        Instant now = changes.now();
        Money payable = funds.payable(run.insurance(), step.county(), on);
        Optional<RunPayments.Parcel> covered = parcel.amount().compareTo(payable) <= 0
                ? Optional.of(parcel)
                : payments.covered(run.id(), step.county(), on, step.behind(), parcel.last(), payable);
        covered.ifPresent(paid -> {
            UUID entry = funds.pay(run.insurance(), step.county(), FundExpense.BENEFIT, run.id(), on, paid.amount());
            payments.pay(run, step.county(), step.behind(), paid, on, entry, now);
        });
        payments.leave(run, step.county(), step.behind(), parcel.last(), now);
        return covered.map(RunPayments.Parcel::payments).orElse(0L);
    }

    private Progress end(JobRun job, UUID id) {
        PaymentRun run = runs.locked(id).orElseThrow();
        run.finish(clock.today(), changes.now());
        events.note("payment-run", "finished", run, "");
        return new Progress(job.mark().orElse(""), 0, 0);
    }
}
