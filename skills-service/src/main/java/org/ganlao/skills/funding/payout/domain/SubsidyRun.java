package org.ganlao.skills.funding.payout.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** One round of payments of a county's approved subsidies. One person proposes it; another approves it, and its job begins. */
@Entity
@Table(name = "subsidy_run")
public class SubsidyRun extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Embedded
    private Approval approval;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    public SubsidyRun(UUID id, Origin origin, String region, LocalDate proposedOn, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = region;
        this.proposedOn = proposedOn;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected SubsidyRun() {}

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    public void finish(LocalDate on, Instant now) {
        if (state() != RunState.APPROVED) {
            throw new Rejection(PayoutRefusal.RUN_NOT_AT_WORK, state());
        }
        finishedOn = on;
        revised(now);
    }

    public RunState state() {
        if (finishedOn != null) {
            return RunState.FINISHED;
        }
        return approval.given() ? RunState.APPROVED : RunState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return proposedOn;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before. */
    public LocalDate finishedOn() {
        return finishedOn;
    }
}
