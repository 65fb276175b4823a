package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.employment.money.fund.EmploymentFund;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.time.BusinessClock;

/**
 * A payment run at work: claim by claim in the order of their approvals, each in one transaction with its posting and its
 * event. What the fund has not enough for stays approved. Locks: the claim, then the region's book.
 */
@ApplicationScoped
class PaySupports implements JobHandler {

    static final String KIND = "payment-run";

    private final SupportRepository claims;
    private final DueClaims due;
    private final EmploymentFund fund;
    private final SupportEvents events;
    private final EndPaymentRun ending;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PaySupports(
            SupportRepository claims,
            DueClaims due,
            EmploymentFund fund,
            SupportEvents events,
            EndPaymentRun ending,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.due = due;
        this.fund = fund;
        this.events = events;
        this.ending = ending;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the run was asked for. */
    record Order(String region, LocalDate until) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Order order = job.input(Order.class);
        Optional<DueClaims.Place> next = next(job, order);
        while (next.isPresent()) {
            DueClaims.Place place = next.get();
            job.step(() -> step(job.id(), place));
            next = next(job, order);
        }
        job.step(() -> end(job));
        long paid = job.processed() - job.rejected();
        if (job.rejected() == 0) {
            return JobOutcome.succeeded("已支付 %d 笔。".formatted(paid), "%d claims were paid.".formatted(paid));
        }
        return JobOutcome.partiallySucceeded(
                "已支付 %d 笔；因资金不足未支付 %d 笔，仍为已批准状态。".formatted(paid, job.rejected()),
                "%d claims were paid; for %d the fund has not enough, and they stay approved."
                        .formatted(paid, job.rejected()));
    }

    private Optional<DueClaims.Place> next(JobRun job, Order order) {
        DueClaims.Place place = job.mark().map(DueClaims.Place::parse).orElse(DueClaims.Place.START);
        return due.after(place, order.region(), order.until());
    }

    private Progress end(JobRun job) {
        ending.end(job.id());
        return new Progress(job.mark().orElse(DueClaims.Place.START.toString()), 0, 0);
    }

    private Progress step(UUID run, DueClaims.Place place) {
        SupportClaim claim = claims.held(place.id());
        if (claim.state() != SupportState.APPROVED) {
            return new Progress(place.toString(), 0, 0);
        }
        LocalDate today = clock.today();
        Optional<UUID> posting = fund.payIfCovered(claim.region(), claim.id(), today, claim.amount());
        posting.ifPresent(entry -> {
            claim.pay(run, today, entry, changes.now());
            events.say("paid", claim, "run " + run);
        });
        return new Progress(place.toString(), 1, posting.isPresent() ? 0 : 1);
    }
}
