package org.ganlao.skills.appraisal.exam.domain;

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

/** Candidates of a session whom one person proposes to certify (发证名册), and another certifies; annulled, it frees them. */
@Entity
@Table(name = "certificate_roll")
public class CertificateRoll extends FactRecord {

    @Column(nullable = false)
    private UUID session;

    @Column(nullable = false)
    private String region;

    @Column(name = "proposed_on", nullable = false)
    private LocalDate proposedOn;

    @Embedded
    private Approval approval;

    @Column(nullable = false)
    private int candidates;

    @Column(nullable = false)
    private int issued;

    public CertificateRoll(
            UUID id, Origin origin, ExamSession session, int candidates, String by, LocalDate on, Instant now) {
        super(id, origin, now);
        this.session = session.id();
        this.region = session.region();
        this.candidates = candidates;
        this.proposedOn = on;
        this.approval = Approval.proposed(by, now);
    }

    protected CertificateRoll() {}

    public void approve(String by, Instant now) {
        requireProposed();
        approval = approval.by(by, now);
        revised(now);
    }

    public void issued(int certificates) {
        issued = certificates;
    }

    @Override
    public void annul(String reason, Instant now) {
        requireProposed();
        super.annul(reason, now);
    }

    private void requireProposed() {
        requireStanding();
        if (state() != RollState.PROPOSED) {
            throw new Rejection(ExamRefusal.ROLL_DECIDED, state());
        }
    }

    public RollState state() {
        if (!standing()) {
            return RollState.ANNULLED;
        }
        return approval.given() ? RollState.APPROVED : RollState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return proposedOn;
    }

    public UUID session() {
        return session;
    }

    public Approval approval() {
        return approval;
    }

    /** How many were proposed. */
    public int candidates() {
        return candidates;
    }

    /** How many certificates were issued; fewer where somebody appealed meanwhile. */
    public int issued() {
        return issued;
    }
}
