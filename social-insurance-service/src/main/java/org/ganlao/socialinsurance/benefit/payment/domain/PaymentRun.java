package org.ganlao.socialinsurance.benefit.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * A round of payments of one benefit in a region: a job assembles what is due, another person approves it as it then stands,
 * a second job pays it county by county. Before its approval it can be struck out, with what it found due.
 */
@Entity
@Table(name = "payment_run")
public class PaymentRun extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String benefit;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(updatable = false)
    private LocalDate month;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "pay_on")
    private LocalDate payOn;

    @Column(name = "assembled_on")
    private LocalDate assembledOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Column(nullable = false)
    private UUID job;

    @Embedded
    private Approval approval;

    /**
     * @param month null where it pays what was claimed singly
     * @param payOn day on which the bank pays; null for that on which the run is paid
     */
    public PaymentRun(
            UUID id,
            Origin origin,
            Insurance insurance,
            String benefit,
            String region,
            YearMonth month,
            LocalDate payOn,
            LocalDate startedOn,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        this.insurance = Objects.requireNonNull(insurance, "insurance");
        this.benefit = Objects.requireNonNull(benefit, "benefit");
        this.region = Objects.requireNonNull(region, "region");
        this.month = month == null ? null : month.atDay(1);
        this.payOn = payOn;
        this.startedOn = Objects.requireNonNull(startedOn, "startedOn");
        this.job = id;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected PaymentRun() {}

    /** All that is due is found. */
    public void assembled(LocalDate on, Instant now) {
        require(RunState.ASSEMBLING);
        assembledOn = on;
        revised(now);
    }

    /** @param payingJob which pays it from now on */
    public void approve(String approver, UUID payingJob, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        if (assembledOn == null) {
            throw new Rejection(PaymentRefusal.RUN_IN_ANOTHER_STATE, RunState.ASSEMBLING);
        }
        job = Objects.requireNonNull(payingJob, "payingJob");
        revised(now);
    }

    /**
     * @param payingJob which goes on where an earlier one was cancelled or failed
     * @param laterPayOn day on which the bank pays from now on; null leaves it
     */
    public void resume(UUID payingJob, LocalDate laterPayOn, Instant now) {
        require(RunState.PAYING);
        if (laterPayOn != null) {
            putOff(laterPayOn);
        }
        job = Objects.requireNonNull(payingJob, "payingJob");
        revised(now);
    }

    private void putOff(LocalDate later) {
        if (payOn != null && later.isBefore(payOn)) {
            throw new Rejection(PaymentRefusal.RUN_PAYS_LATER, payOn).at("/payOn");
        }
        payOn = later;
    }

    public void finish(LocalDate on, Instant now) {
        require(RunState.PAYING);
        finishedOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (state() != RunState.ASSEMBLING) {
            require(RunState.ASSEMBLED);
        }
        super.annul(reason, now);
    }

    private void require(RunState needed) {
        if (state() != needed) {
            throw new Rejection(PaymentRefusal.RUN_IN_ANOTHER_STATE, state());
        }
    }

    public RunState state() {
        if (!standing()) {
            return RunState.ANNULLED;
        }
        if (finishedOn != null) {
            return RunState.FINISHED;
        }
        if (approval.given()) {
            return RunState.PAYING;
        }
        return assembledOn == null ? RunState.ASSEMBLING : RunState.ASSEMBLED;
    }

    public Insurance insurance() {
        return insurance;
    }

    public String benefit() {
        return benefit;
    }

    @Override
    public String region() {
        return region;
    }

    /** Empty where it pays what was claimed singly. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(month).map(YearMonth::from);
    }

    /** Day of its payments. */
    public LocalDate payOn(LocalDate today) {
        return payOn == null ? today : payOn;
    }

    @Override
    public LocalDate occurredOn() {
        return startedOn;
    }

    /** Null before. */
    public LocalDate finishedOn() {
        return finishedOn;
    }

    /** The job that assembles it, or once it is approved the one that pays. */
    public UUID job() {
        return job;
    }

    public Approval approval() {
        return approval;
    }
}
