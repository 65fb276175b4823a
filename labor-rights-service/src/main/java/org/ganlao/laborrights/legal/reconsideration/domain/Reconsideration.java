package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;

/**
 * An application to reconsider an act of a department (行政复议). Not accepted in time and not refused, it counts as accepted from its
 * receipt; another person than who accepted it decides. Annulled, nobody applied.
 */
@Entity
@Table(name = "reconsideration")
public class Reconsideration extends ProcedureRecord {

    @Embedded
    private DisputedAct matter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReconsiderationState state;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "extension_ground")
    private String extensionGround;

    private String outcome;

    @Embedded
    private ReconsiderationDecision decision;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    public Reconsideration(UUID id, Origin origin, DisputedAct matter, String by, Instant now) {
        super(id, origin, matter.receivedOn(), now);
        this.matter = matter;
        this.state = ReconsiderationState.RECEIVED;
        this.approval = Approval.proposed(by, now);
    }

    protected Reconsideration() {}

    /** @param applyBy last day on which one could apply */
    public void accept(LocalDate on, LocalDate applyBy, String by, Instant now) {
        requireAt(on, ReconsiderationState.RECEIVED);
        if (matter.receivedOn().isAfter(applyBy) && matter.excuse() == null) {
            throw new Rejection(ReconsiderationRefusal.APPLIED_TOO_LATE, applyBy);
        }
        acceptedOn = matter.receivedOn();
        approval = Approval.proposed(by, now);
        state = ReconsiderationState.ACCEPTED;
        stepped(on, now);
    }

    public void refuseAcceptance(LocalDate on, LocalDate acceptBy, String why, Instant now) {
        requireAt(on, ReconsiderationState.RECEIVED);
        if (on.isAfter(acceptBy)) {
            throw new Rejection(ReconsiderationRefusal.COUNTS_AS_ACCEPTED, acceptBy);
        }
        outcome = why;
        state = ReconsiderationState.NOT_ACCEPTED;
        stepped(on, now);
    }

    /** Once, by another person than who accepted it. */
    public void extend(LocalDate on, String ground, String by, Instant now) {
        requireAt(on, ReconsiderationState.ACCEPTED);
        if (extensionGround != null) {
            throw new Rejection(ReconsiderationRefusal.RECONSIDERATION_EXTENDED);
        }
        approval.requireNotProposedBy(by);
        extensionGround = ground;
        stepped(on, now);
    }

    public void suspend(LocalDate on, String why, Instant now) {
        requireAt(on, ReconsiderationState.ACCEPTED);
        outcome = why;
        state = ReconsiderationState.SUSPENDED;
        stepped(on, now);
    }

    public void resume(LocalDate on, Instant now) {
        requireAt(on, ReconsiderationState.SUSPENDED);
        outcome = null;
        state = ReconsiderationState.ACCEPTED;
        stepped(on, now);
    }

    public void withdraw(LocalDate on, String why, Instant now) {
        requireAt(on, ReconsiderationState.RECEIVED, ReconsiderationState.ACCEPTED, ReconsiderationState.SUSPENDED);
        outcome = why;
        state = ReconsiderationState.WITHDRAWN;
        stepped(on, now);
    }

    /** @param dismissible whether the law of the day lets an application be dismissed */
    public void decide(ReconsiderationDecision decided, boolean dismissible, String by, Instant now) {
        requireAt(decided.on(), ReconsiderationState.ACCEPTED);
        if (decided.result() == ReconsiderationResult.DISMISSED && !dismissible) {
            throw new Rejection(ReconsiderationRefusal.NOT_DISMISSED_YET, decided.on()).at("/result");
        }
        boolean penaltyChanged = matter.inspectionCase() != null && decided.result() == ReconsiderationResult.CHANGED;
        if (penaltyChanged != (decided.fine() != null)) {
            throw new Rejection(ReconsiderationRefusal.FINE_NOT_CHANGED).at("/fine");
        }
        approval = approval.by(by, now);
        decision = decided;
        state = ReconsiderationState.DECIDED;
        stepped(decided.on(), now);
    }

    /** Not once a penalty was set aside or changed by its decision: that does not come back. */
    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (matter.inspectionCase() != null
                && decision != null
                && decision.result().touchesThePenalty()) {
            throw new Rejection(ReconsiderationRefusal.DECISION_CARRIED_OUT);
        }
        super.annul(reason, now);
        state = ReconsiderationState.ANNULLED;
    }

    @Override
    public ReconsiderationState state() {
        return state;
    }

    @Override
    public String region() {
        return matter.region();
    }

    @Override
    public LocalDate occurredOn() {
        return matter.receivedOn();
    }

    public DisputedAct matter() {
        return matter;
    }

    /** Day from which it counts as accepted, which is that of its receipt; null before. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public String extensionGround() {
        return extensionGround;
    }

    public String outcome() {
        return outcome;
    }

    public ReconsiderationDecision decision() {
        return decision;
    }

    public Approval approval() {
        return approval;
    }
}
