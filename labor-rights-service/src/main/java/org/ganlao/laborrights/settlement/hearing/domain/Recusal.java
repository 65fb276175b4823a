package org.ganlao.laborrights.settlement.hearing.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A request that an arbitrator does not hear a case (回避): asked by a side, decided by another person than who recorded it. Upheld,
 * another arbitrator takes the place. Annulled, nobody asked.
 */
@Entity
@Table(name = "recusal")
public class Recusal extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID dispute;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private UUID arbitrator;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private DisputeSide askedBy;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RecusalGround ground;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "recorded_by", nullable = false, updatable = false))
    @AttributeOverride(
            name = "proposedAt",
            column = @Column(name = "first_recorded_at", nullable = false, updatable = false))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "approvedAt", column = @Column(name = "decided_at"))
    @Embedded
    private Approval decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private UUID replacement;

    public Recusal(
            UUID id,
            Origin origin,
            DisputeCase dispute,
            UUID arbitrator,
            DisputeSide askedBy,
            LocalDate askedOn,
            RecusalGround ground,
            String by,
            Instant now) {
        super(id, origin, now);
        dispute.requireSits(arbitrator);
        this.dispute = dispute.id();
        this.region = dispute.region();
        this.arbitrator = arbitrator;
        this.askedBy = Objects.requireNonNull(askedBy, "askedBy");
        this.askedOn = Objects.requireNonNull(askedOn, "askedOn");
        this.ground = Objects.requireNonNull(ground, "ground");
        this.decision = Approval.proposed(by, now);
    }

    protected Recusal() {}

    /** @param instead who takes the place */
    public void uphold(LocalDate on, UUID instead, String by, Instant now) {
        replacement = decided(on, by, now, Objects.requireNonNull(instead, "instead"));
    }

    public void refuse(LocalDate on, String by, Instant now) {
        decided(on, by, now, null);
    }

    private UUID decided(LocalDate on, String by, Instant now, UUID instead) {
        requireStanding();
        Approval given = decision.by(by, now);
        if (on.isBefore(askedOn)) {
            throw new Rejection(HearingRefusal.DECIDED_BEFORE_IT_WAS_ASKED, askedOn).at("/on");
        }
        decision = given;
        decidedOn = on;
        revised(now);
        return instead;
    }

    /** What was upheld has put another arbitrator in the place, and stays. */
    @Override
    public void annul(String reason, Instant now) {
        if (state() == RecusalState.UPHELD) {
            throw new Rejection(HearingRefusal.RECUSAL_UPHELD, decidedOn);
        }
        super.annul(reason, now);
    }

    public RecusalState state() {
        if (!standing()) {
            return RecusalState.ANNULLED;
        }
        if (!decision.given()) {
            return RecusalState.ASKED;
        }
        return replacement == null ? RecusalState.REFUSED : RecusalState.UPHELD;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return askedOn;
    }

    /** Id of the case. */
    public UUID dispute() {
        return dispute;
    }

    public UUID arbitrator() {
        return arbitrator;
    }

    public DisputeSide askedBy() {
        return askedBy;
    }

    public RecusalGround ground() {
        return ground;
    }

    /** Null before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null before, and where it was refused. */
    public UUID replacement() {
        return replacement;
    }
}
