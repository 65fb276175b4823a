package org.ganlao.laborrights.settlement.mediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * A dispute of a worker with an employer before a mediation committee: applied for, and settled by a written agreement that both
 * perform, or failed, so that arbitration may be applied for. Annulled, nobody applied.
 */
@Entity
@Table(name = "mediation")
public class Mediation extends FactRecord implements OfPerson {

    @ManyToOne(optional = false)
    @JoinColumn(name = "committee", nullable = false, updatable = false)
    private MediationCommittee committee;

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String matter;

    @Column(name = "applied_on", nullable = false, updatable = false)
    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_limit", nullable = false, updatable = false)
    private MediationLimit limit;

    @Column(name = "mediate_by", nullable = false, updatable = false)
    private LocalDate mediateBy;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    private Money amount;

    @Column(name = "performed_on")
    private LocalDate performedOn;

    @Column(name = "failed_on")
    private LocalDate failedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure_ground")
    private FailureGround failureGround;

    /** What is applied for. */
    public record Quarrel(ProtectedId person, String employer, String matter, LocalDate appliedOn) {

        public Quarrel {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(employer, "employer");
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(appliedOn, "appliedOn");
        }
    }

    /** @param mediateBy last day of the limit */
    public Mediation(
            UUID id,
            Origin origin,
            MediationCommittee committee,
            Quarrel quarrel,
            MediationLimit limit,
            LocalDate mediateBy,
            Instant now) {
        super(id, origin, now);
        committee.requireMediates(quarrel.employer(), quarrel.appliedOn());
        this.committee = committee;
        this.person = quarrel.person();
        this.employer = quarrel.employer();
        this.matter = quarrel.matter();
        this.appliedOn = quarrel.appliedOn();
        this.limit = Objects.requireNonNull(limit, "limit");
        this.mediateBy = Objects.requireNonNull(mediateBy, "mediateBy");
    }

    protected Mediation() {}

    /** @param sum yuan that the employer pays; zero where none is */
    public void agree(LocalDate on, Money sum, Instant now) {
        requireIn(MediationState.APPLIED);
        requireAfter(on, appliedOn);
        if (sum.isNegative()) {
            throw new Rejection(MediationRefusal.AGREED_BELOW_NOTHING).at("/amount");
        }
        agreedOn = on;
        amount = sum;
        revised(now);
    }

    public void perform(LocalDate on, Instant now) {
        requireIn(MediationState.AGREED);
        requireAfter(on, agreedOn);
        performedOn = on;
        revised(now);
    }

    /** Without an agreement, or because one was not performed. */
    public void fail(LocalDate on, FailureGround ground, Instant now) {
        boolean broken = ground == FailureGround.NOT_PERFORMED;
        requireIn(broken ? MediationState.AGREED : MediationState.APPLIED);
        requireAfter(on, broken ? agreedOn : appliedOn);
        if (ground == FailureGround.OUT_OF_TIME && !on.isAfter(mediateBy)) {
            throw new Rejection(MediationRefusal.STILL_TIME_TO_MEDIATE, mediateBy).at("/ground");
        }
        failedOn = on;
        failureGround = ground;
        revised(now);
    }

    private void requireIn(MediationState needed) {
        requireStanding();
        if (state() != needed) {
            throw new Rejection(MediationRefusal.MEDIATION_ELSEWHERE, state(), needed);
        }
    }

    private static void requireAfter(LocalDate on, LocalDate last) {
        if (on.isBefore(last)) {
            throw new Rejection(MediationRefusal.MEDIATION_STEP_TOO_EARLY, last).at("/on");
        }
    }

    public MediationState state() {
        if (!standing()) {
            return MediationState.ANNULLED;
        }
        if (failedOn != null) {
            return MediationState.FAILED;
        }
        if (performedOn != null) {
            return MediationState.PERFORMED;
        }
        return agreedOn == null ? MediationState.APPLIED : MediationState.AGREED;
    }

    @Override
    public String region() {
        return committee.region();
    }

    @Override
    public LocalDate occurredOn() {
        return appliedOn;
    }

    public MediationCommittee committee() {
        return committee;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    public String matter() {
        return matter;
    }

    public MediationLimit limit() {
        return limit;
    }

    /** Last day to mediate. */
    public LocalDate mediateBy() {
        return mediateBy;
    }

    /** Null before. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Yuan; null before the agreement. */
    public Money amount() {
        return amount;
    }

    /** Null before. */
    public LocalDate performedOn() {
        return performedOn;
    }

    /** Null where it did not fail. */
    public LocalDate failedOn() {
        return failedOn;
    }

    /** Null where it did not fail. */
    public FailureGround failureGround() {
        return failureGround;
    }
}
