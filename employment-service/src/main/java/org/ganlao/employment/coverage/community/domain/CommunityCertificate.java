package org.ganlao.employment.coverage.community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A community certified as one of full employment (充分就业社区), by an evaluation that holds and another person than its
 * evaluator. It runs out; a later evaluation that does not hold withdraws it, and so may a reviewer. Annulled, it never was
 * one.
 */
@Entity
@Table(name = "community_certificate")
public class CommunityCertificate extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID evaluation;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String community;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "certified_on", nullable = false, updatable = false)
    private LocalDate certifiedOn;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    /**
     * @param by subject of the person who certifies
     * @param freshUntil last day on which the evaluation may be certified
     * @param validUntil last day on which the certificate is good
     */
    public CommunityCertificate(
            UUID id,
            Origin origin,
            CommunityEvaluation evaluation,
            String number,
            LocalDate certifiedOn,
            LocalDate freshUntil,
            LocalDate validUntil,
            String by,
            Instant now) {
        super(id, origin, now);
        LocalDate evaluated = evaluation.occurredOn();
        if (!evaluation.standing() || !evaluation.holds()) {
            throw new Rejection(CommunityRefusal.CRITERIA_NOT_MET, evaluated);
        }
        if (by.equals(evaluation.evaluatedBy())) {
            throw new Rejection(CommunityRefusal.EVALUATED_BY_YOU);
        }
        if (certifiedOn.isBefore(evaluated) || certifiedOn.isAfter(freshUntil)) {
            throw new Rejection(CommunityRefusal.EVALUATION_STALE, evaluated, freshUntil);
        }
        this.evaluation = evaluation.id();
        this.region = evaluation.region();
        this.community = evaluation.community();
        this.number = Objects.requireNonNull(number, "number");
        this.certifiedOn = certifiedOn;
        this.validUntil = Objects.requireNonNull(validUntil, "validUntil");
    }

    protected CommunityCertificate() {}

    /**
     * @param day first day on which the community is one of full employment no longer
     * @param failed the evaluation that did not hold; null where a reviewer withdraws it
     */
    public void withdraw(LocalDate day, String reason, UUID failed, Instant now) {
        requireStanding();
        if (withdrawnOn != null) {
            throw new Rejection(CommunityRefusal.CERTIFICATE_WITHDRAWN, withdrawnOn);
        }
        if (!validOn(day)) {
            throw new Rejection(CommunityRefusal.NOT_VALID_ON, certifiedOn, validUntil);
        }
        withdrawnOn = day;
        withdrawReason = Objects.requireNonNull(reason, "reason");
        withdrawnBy = failed;
        revised(now);
    }

    public boolean validOn(LocalDate day) {
        return standing() && !day.isBefore(certifiedOn) && day.isBefore(firstDayWithout());
    }

    /** Whether both are good on some day. */
    public boolean overlaps(CommunityCertificate other) {
        return standing()
                && other.standing()
                && certifiedOn.isBefore(other.firstDayWithout())
                && other.certifiedOn.isBefore(firstDayWithout());
    }

    private LocalDate firstDayWithout() {
        return withdrawnOn == null ? validUntil.plusDays(1) : withdrawnOn;
    }

    public CertificateState stateOn(LocalDate day) {
        if (!standing()) {
            return CertificateState.ANNULLED;
        }
        if (withdrawnOn != null) {
            return CertificateState.WITHDRAWN;
        }
        return day.isAfter(validUntil) ? CertificateState.RUN_OUT : CertificateState.VALID;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return certifiedOn;
    }

    /** Id of the evaluation that it rests on. */
    public UUID evaluation() {
        return evaluation;
    }

    public String community() {
        return community;
    }

    public String number() {
        return number;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** Null while it was not withdrawn, as are reason and evaluation. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawReason() {
        return withdrawReason;
    }

    public UUID withdrawnBy() {
        return withdrawnBy;
    }
}
