package org.ganlao.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Two persons for one decision: one proposes, another approves. The table that embeds it has {@code check (approved_by <>
 * proposed_by)} and {@code check ((approved_by is null) = (approved_at is null))}.
 *
 * @param proposedBy subject of the one who proposed
 * @param proposedAt null only in rows older than the column
 * @param approvedBy subject of the one who approved; null before
 * @param approvedAt null before
 */
@Embeddable
public record Approval(
        @Column(name = "proposed_by", nullable = false, updatable = false)
        String proposedBy,

        @Column(name = "proposed_at", updatable = false) Instant proposedAt,
        @Column(name = "approved_by") String approvedBy,
        @Column(name = "approved_at") Instant approvedAt) {

    public Approval {
        Objects.requireNonNull(proposedBy, "proposedBy");
    }

    public static Approval proposed(String by, Instant at) {
        return new Approval(by, Objects.requireNonNull(at, "at"), null, null);
    }

    public boolean given() {
        return approvedBy != null;
    }

    /** Refuses what was approved before, and the approval of one's own proposal. */
    public void requireOpenTo(String approver) {
        if (given()) {
            throw new Rejection(RecordRefusal.ALREADY_APPROVED);
        }
        requireNotProposedBy(approver);
    }

    /** Refuses what another person than the proposer has to do, also after the approval. */
    public void requireNotProposedBy(String subject) {
        if (subject.equals(proposedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
    }

    /** The same with the approval; refused as by {@link #requireOpenTo}. */
    public Approval by(String approver, Instant at) {
        requireOpenTo(approver);
        return new Approval(proposedBy, proposedAt, approver, Objects.requireNonNull(at, "at"));
    }
}
