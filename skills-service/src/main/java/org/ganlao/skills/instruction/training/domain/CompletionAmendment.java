package org.ganlao.skills.instruction.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * That a completion be stated anew or struck out. One person proposes it, another approves it, which carries it out; until then it
 * may be taken back.
 */
@Entity
@Table(name = "completion_amendment")
public class CompletionAmendment extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID trainee;

    @Column(name = "trainee_version", nullable = false, updatable = false)
    private int traineeVersion;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Embedded
    private AmendedCompletion stated;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Embedded
    private Approval approval;

    /** @param stated null where the completion shall be struck out */
    public CompletionAmendment(
            UUID id,
            Origin origin,
            Trainee trainee,
            LocalDate proposedOn,
            AmendedCompletion stated,
            String reason,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        trainee.requireCompleted();
        this.trainee = trainee.id();
        this.traineeVersion = trainee.version();
        this.region = trainee.region();
        this.proposedOn = proposedOn;
        this.stated = stated;
        this.reason = reason;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected CompletionAmendment() {}

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    @Override
    public void annul(String why, Instant now) {
        requireStanding();
        if (approval.given()) {
            throw new Rejection(RecordRefusal.ALREADY_APPROVED);
        }
        super.annul(why, now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return proposedOn;
    }

    public UUID trainee() {
        return trainee;
    }

    /** Refuses to undo what was recorded since this was proposed. */
    public void requireAbout(Trainee present) {
        if (present.version() != traineeVersion) {
            throw new Rejection(TraineeRefusal.CHANGED_SINCE_PROPOSED, present.version(), traineeVersion);
        }
    }

    /** Empty where the completion shall be struck out. */
    public Optional<AmendedCompletion> stated() {
        return Optional.ofNullable(stated);
    }

    public String reason() {
        return reason;
    }

    public Approval approval() {
        return approval;
    }
}
