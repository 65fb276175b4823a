package org.ganlao.laborrights.settlement.hearing.domain;

import jakarta.persistence.Column;
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
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A piece of evidence of a side: submitted, late only with a reason, and shown to the other side. Annulled, there was none. */
@Entity
@Table(name = "dispute_evidence")
public class Evidence extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID dispute;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisputeSide side;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EvidenceKind kind;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "submitted_on", nullable = false, updatable = false)
    private LocalDate submittedOn;

    @Column(name = "late_because", updatable = false)
    private String lateBecause;

    @Column(name = "exchanged_on")
    private LocalDate exchangedOn;

    /**
     * What a side submits.
     *
     * @param lateBecause null where it is in time
     */
    public record Piece(DisputeSide side, EvidenceKind kind, String title, LocalDate submittedOn, String lateBecause) {

        public Piece {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(submittedOn, "submittedOn");
        }
    }

    /** Evidence is in time until the last day of the answer, with which it is submitted. */
    public Evidence(UUID id, Origin origin, DisputeCase dispute, Piece piece, Instant now) {
        super(id, origin, now);
        LocalDate last = dispute.times().answerBy();
        if (piece.submittedOn().isAfter(last) && piece.lateBecause() == null) {
            throw new Rejection(HearingRefusal.EVIDENCE_LATE, last).at("/lateBecause");
        }
        this.dispute = dispute.id();
        this.region = dispute.region();
        this.side = piece.side();
        this.kind = piece.kind();
        this.title = piece.title();
        this.submittedOn = piece.submittedOn();
        this.lateBecause = piece.lateBecause();
    }

    protected Evidence() {}

    public void exchange(LocalDate on, Instant now) {
        requireStanding();
        if (exchangedOn != null) {
            throw new Rejection(HearingRefusal.EVIDENCE_EXCHANGED, exchangedOn);
        }
        if (on.isBefore(submittedOn)) {
            throw new Rejection(HearingRefusal.EXCHANGED_BEFORE_IT_WAS_SUBMITTED, submittedOn).at("/on");
        }
        exchangedOn = on;
        revised(now);
    }

    public EvidenceState state() {
        if (!standing()) {
            return EvidenceState.ANNULLED;
        }
        return exchangedOn == null ? EvidenceState.SUBMITTED : EvidenceState.EXCHANGED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return submittedOn;
    }

    /** Id of the case. */
    public UUID dispute() {
        return dispute;
    }

    public DisputeSide side() {
        return side;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Null where it was in time. */
    public String lateBecause() {
        return lateBecause;
    }

    /** When the other side saw it; null before. */
    public LocalDate exchangedOn() {
        return exchangedOn;
    }
}
