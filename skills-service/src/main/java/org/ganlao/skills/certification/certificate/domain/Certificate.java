package org.ganlao.skills.certification.certificate.domain;

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
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * A vocational qualification certificate (职业资格证书). Two persons issue it, valid; it is suspended and reinstated, and ends
 * revoked, or replaced by another of the same occupation and level. Annulled, it never was.
 */
@Entity
@Table(name = "certificate")
public class Certificate extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    private Award award;

    @Embedded
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CertificateState state;

    @Column(name = "state_on", nullable = false)
    private LocalDate stateOn;

    @Column(name = "state_reason")
    private String stateReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_for")
    private RevocationGround revokedFor;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    @Embedded
    private ReissueProposal reissue;

    /** @param approval given by another person than the one who proposed it */
    public Certificate(
            UUID id,
            Origin origin,
            ProtectedId person,
            CertificateNumber number,
            Award award,
            Approval approval,
            Instant now) {
        super(id, origin, now);
        if (!approval.given()) {
            throw new IllegalArgumentException("not approved");
        }
        this.person = Objects.requireNonNull(person, "person");
        this.number = number.toString();
        this.award = Objects.requireNonNull(award, "award");
        this.approval = approval;
        this.state = CertificateState.VALID;
        this.stateOn = award.issuedOn();
    }

    protected Certificate() {}

    public void suspend(LocalDate on, String reason, Instant now) {
        requireValid();
        become(CertificateState.SUSPENDED, on, reason, now);
    }

    public void reinstate(LocalDate on, String reason, Instant now) {
        requireStanding();
        if (state != CertificateState.SUSPENDED) {
            throw new Rejection(CertificateRefusal.CERTIFICATE_NOT_SUSPENDED, state);
        }
        become(CertificateState.VALID, on, reason, now);
    }

    /** @param ground null where it is not stated */
    public void revoke(LocalDate on, String reason, RevocationGround ground, Instant now) {
        requireNotEnded();
        revokedFor = ground;
        become(CertificateState.REVOKED, on, reason, now);
    }

    /** Somebody else than the one who proposes it issues the new certificate. */
    public void proposeReissue(ReissueProposal proposal, Instant now) {
        requireValid();
        reissue = proposal;
        revised(now);
    }

    /** What was proposed. */
    public ReissueProposal requireReissueProposed() {
        requireValid();
        if (reissue == null) {
            throw new Rejection(CertificateRefusal.REISSUE_NOT_PROPOSED);
        }
        return reissue;
    }

    /**
     * Ends one that is valid: a successor of a suspended one would lift the suspension.
     *
     * @param successor the certificate that takes its place
     */
    public void replace(UUID successor, LocalDate on, String reason, Instant now) {
        requireValid();
        replacedBy = successor;
        become(CertificateState.REPLACED, on, reason, now);
    }

    /** Refuses one that is not in force. */
    public void requireValid() {
        requireStanding();
        if (state != CertificateState.VALID) {
            throw new Rejection(CertificateRefusal.CERTIFICATE_NOT_VALID, state);
        }
    }

    private void requireNotEnded() {
        requireStanding();
        if (!open()) {
            throw new Rejection(CertificateRefusal.CERTIFICATE_ENDED, state);
        }
    }

    private void become(CertificateState next, LocalDate on, String reason, Instant now) {
        if (on.isBefore(stateOn)) {
            throw new Rejection(CertificateRefusal.CERTIFICATE_CHANGE_BEFORE_LAST, stateOn).at("/on");
        }
        state = next;
        stateOn = on;
        stateReason = reason;
        reissue = null;
        revised(now);
    }

    /** Whether it stands and is valid, or may become so again. */
    public boolean open() {
        return standing() && (state == CertificateState.VALID || state == CertificateState.SUSPENDED);
    }

    @Override
    public String region() {
        return award.region();
    }

    /** Day of issue. */
    @Override
    public LocalDate occurredOn() {
        return award.issuedOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    /** As {@link CertificateNumber} writes it. */
    public String number() {
        return number;
    }

    public Award award() {
        return award;
    }

    public Approval approval() {
        return approval;
    }

    public CertificateState state() {
        return state;
    }

    /** Since when it stands so. */
    public LocalDate stateOn() {
        return stateOn;
    }

    /** Null while nothing has happened to it. */
    public String stateReason() {
        return stateReason;
    }

    /** Null unless it was revoked and the ground was stated. */
    public RevocationGround revokedFor() {
        return revokedFor;
    }

    /** Null unless replaced. */
    public UUID replacedBy() {
        return replacedBy;
    }

    /** Null where nobody proposes to issue it anew. */
    public ReissueProposal reissue() {
        return reissue;
    }
}
