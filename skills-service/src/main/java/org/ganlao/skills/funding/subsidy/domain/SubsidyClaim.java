package org.ganlao.skills.funding.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.instruction.course.domain.Course;

/**
 * What an institution claims for graduates of one course, each of whom is a {@link SubsidyLine}. Another person approves it or
 * turns it down, whole; struck out, it was never claimed.
 */
@Entity
@Table(name = "subsidy_claim")
public class SubsidyClaim extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Embedded
    private Approval approval;

    @Column(name = "turned_down_because")
    private String turnedDownBecause;

    public SubsidyClaim(UUID id, Origin origin, Course course, LocalDate claimedOn, String claimedBy, Instant now) {
        super(id, origin, now);
        this.institution = course.institution();
        this.course = course.id();
        this.region = course.region();
        this.claimedOn = Objects.requireNonNull(claimedOn, "claimedOn");
        this.approval = Approval.proposed(claimedBy, now);
    }

    protected SubsidyClaim() {}

    public void approve(String approver, Instant now) {
        requireUndecided();
        approval = approval.by(approver, now);
        revised(now);
    }

    public void turnDown(String reason, Instant now) {
        requireUndecided();
        if (approval.given()) {
            throw new Rejection(SubsidyRefusal.SUBSIDY_IN_ANOTHER_STATE, state());
        }
        turnedDownBecause = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    private void requireUndecided() {
        requireStanding();
        if (turnedDownBecause != null) {
            throw new Rejection(SubsidyRefusal.SUBSIDY_IN_ANOTHER_STATE, state());
        }
    }

    public ClaimState state() {
        if (!standing()) {
            return ClaimState.ANNULLED;
        }
        if (turnedDownBecause != null) {
            return ClaimState.TURNED_DOWN;
        }
        return approval.given() ? ClaimState.APPROVED : ClaimState.CLAIMED;
    }

    /** Of the institution, whose county pays. */
    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return claimedOn;
    }

    public UUID institution() {
        return institution;
    }

    public UUID course() {
        return course;
    }

    public Approval approval() {
        return approval;
    }

    /** Null unless it was turned down. */
    public String turnedDownBecause() {
        return turnedDownBecause;
    }
}
