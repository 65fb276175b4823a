package org.ganlao.skills.appraisal.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/**
 * A person found skilled otherwise than by exam: by the enterprise, by a college, or for a special ability. It is proposed with
 * its evidence and approved by another person, which issues the certificate, or rejected.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(name = "holder_name", nullable = false)
    private String holderName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CertificateWay way;

    @Column(nullable = false)
    private String occupation;

    @Column(nullable = false)
    private int level;

    @Column(nullable = false)
    private String region;

    @Embedded
    private Grounds grounds;

    @Embedded
    private Evidence evidence;

    @Embedded
    private Approval approval;

    @Column(name = "rejected_reason")
    private String rejectedReason;

    private UUID certificate;

    /**
     * What opens the level besides certificates, as it was stated.
     *
     * @param yearsOfWork in the occupation; null where not stated
     * @param trainee who completed a course for the level; null where not stated
     */
    @Embeddable
    public record Grounds(@Column(name = "years_of_work") Integer yearsOfWork, UUID trainee) {

        private static final Grounds NONE = new Grounds(null, null);
    }

    /**
     * Who was found to be what.
     *
     * @param region that will issue the certificate
     */
    public record Found(
            String holderName, CertificateWay way, String occupation, int level, String region, Grounds grounds) {}

    public Evaluation(
            UUID id, Origin origin, ProtectedId person, Found found, Evidence evidence, String by, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.holderName = found.holderName();
        this.way = found.way();
        this.occupation = found.occupation();
        this.level = found.level();
        this.region = found.region();
        this.grounds = found.grounds();
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.approval = Approval.proposed(by, now);
    }

    protected Evaluation() {}

    /** What the certificate of an approved one says. */
    public Award approve(String by, LocalDate today, Instant now) {
        requireProposed();
        approval = approval.by(by, now);
        revised(now);
        return new Award(holderName, occupation, level, way, region, today, evidence.theory(), evidence.practice());
    }

    public void certified(UUID issued) {
        certificate = issued;
    }

    public void reject(String by, String reason, Instant now) {
        requireProposed();
        approval.requireOpenTo(by);
        rejectedReason = reason;
        revised(now);
    }

    /** One that was decided stays: what it led to is ended at the certificate. */
    @Override
    public void annul(String reason, Instant now) {
        requireProposed();
        super.annul(reason, now);
    }

    private void requireProposed() {
        requireStanding();
        if (state() != EvaluationState.PROPOSED) {
            throw new Rejection(EvaluationRefusal.EVALUATION_DECIDED, state());
        }
    }

    public EvaluationState state() {
        if (!standing()) {
            return EvaluationState.ANNULLED;
        }
        if (rejectedReason != null) {
            return EvaluationState.REJECTED;
        }
        return approval.given() ? EvaluationState.APPROVED : EvaluationState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return evidence.heldOn();
    }

    public Found found() {
        return new Found(holderName, way, occupation, level, region, grounds());
    }

    public ProtectedId person() {
        return person;
    }

    public String holderName() {
        return holderName;
    }

    public CertificateWay way() {
        return way;
    }

    public String occupation() {
        return occupation;
    }

    public int level() {
        return level;
    }

    public Grounds grounds() {
        return grounds == null ? Grounds.NONE : grounds;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Approval approval() {
        return approval;
    }

    /** Null unless rejected. */
    public String rejectedReason() {
        return rejectedReason;
    }

    /** Null unless approved. */
    public UUID certificate() {
        return certificate;
    }
}
