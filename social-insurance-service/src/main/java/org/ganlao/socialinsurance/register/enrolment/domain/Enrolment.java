package org.ganlao.socialinsurance.register.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * One person in one insurance. It starts, may be suspended and resumed, and ends for good. Corrected, it is stated anew and
 * whole, so that only a correction takes an end back; annulled, the person was never insured by it.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private InsuredAs insuredAs;

    @Column(name = "insured_days", nullable = false)
    private InsuredDays days;

    @Column(name = "joined_with", updatable = false)
    private String joinedWith;

    @Column(name = "in_opening", nullable = false)
    private boolean inOpening;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "days_before_death")
    private InsuredDays daysBeforeDeath;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_before_death")
    private EndReason reasonBeforeDeath;

    /**
     * @param joinedWith school, community or farm with which the person was brought in; null where alone
     * @param inOpening the opening statement of the stock counts the person already
     */
    public Enrolment(
            UUID id,
            Origin origin,
            ProtectedId person,
            InsuredAs insuredAs,
            InsuredDays days,
            String joinedWith,
            boolean inOpening,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.insuredAs = Objects.requireNonNull(insuredAs, "insuredAs");
        this.days = Objects.requireNonNull(days, "days");
        this.joinedWith = joinedWith;
        this.inOpening = inOpening;
        if (joinedWith != null && insuredAs.employer() != null) {
            throw new Rejection(EnrolmentRefusal.JOINED_WITH_EMPLOYER).at("/joinedWith");
        }
    }

    protected Enrolment() {}

    /** @param day first day no longer insured */
    public void suspend(LocalDate day, Instant now) {
        requireOpen();
        if (!days.lasting()) {
            throw new Rejection(EnrolmentRefusal.NOT_ACTIVE, state());
        }
        days = days.stopped(day);
        revised(now);
    }

    public void resume(LocalDate day, Instant now) {
        requireOpen();
        if (days.lasting()) {
            throw new Rejection(EnrolmentRefusal.NOT_SUSPENDED, state());
        }
        days = days.resumed(day);
        revised(now);
    }

    /** @param day first day no longer insured; of no effect where the insurance is suspended already */
    public void end(LocalDate day, EndReason reason, Instant now) {
        requireOpen();
        if (days.lasting()) {
            days = days.stopped(day);
        }
        endReason = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    /** The enrolment with which it goes on in another region, as what it was. */
    public Enrolment goingOn(Origin origin, String region, LocalDate from, Instant now) {
        return new Enrolment(
                UUID.randomUUID(),
                origin,
                person,
                insuredAs.in(region),
                InsuredDays.since(from),
                joinedWith,
                false,
                now);
    }

    /**
     * Left for another region, and stays after all.
     *
     * @param active whether it was until it left, or suspended
     */
    public void stay(boolean active, Instant now) {
        requireStanding();
        if (endReason != EndReason.TRANSFERRED_OUT) {
            throw new Rejection(EnrolmentRefusal.NOT_LEFT, state());
        }
        days = active ? days.lastingOn() : days;
        endReason = null;
        revised(now);
    }

    /** Whether it was active until the person retired on that day, the first one as a retiree. */
    public boolean endedByRetirement(LocalDate day) {
        return standing() && endReason == EndReason.RETIRED && days.stopsOn(day);
    }

    /**
     * Goes on, since the person did not retire after all.
     *
     * @param diedOn day of the death with which it ends instead; null of the living
     */
    public void workOn(LocalDate diedOn, Instant now) {
        requireStanding();
        days = days.lastingOn();
        endReason = null;
        if (diedOn == null || !endAtDeath(diedOn, now)) {
            revised(now);
        }
    }

    /** @param statedReason why it ended; null says that it has not, even where it was said before */
    public void correct(InsuredAs stated, InsuredDays statedDays, EndReason statedReason, Instant now) {
        requireStanding();
        if (statedReason != null && statedDays.lasting()) {
            throw new Rejection(EnrolmentRefusal.ENDED_YET_INSURED);
        }
        if (stated.equals(insuredAs) && statedDays.equals(days) && statedReason == endReason) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        insuredAs = stated;
        days = statedDays;
        endReason = statedReason;
        forgetDeath();
        revised(now);
    }

    /**
     * Ends with the day of a death, and says what it was before, so that the death can be taken back.
     *
     * @return whether that changes it
     */
    public boolean endAtDeath(LocalDate diedOn, Instant now) {
        if (!standing() || endReason != null && !days.reachBeyond(diedOn)) {
            return false;
        }
        if (days.first().isAfter(diedOn)) {
            throw new Rejection(EnrolmentRefusal.INSURED_AFTER_DEATH, diedOn, region(), days.first());
        }
        daysBeforeDeath = days;
        reasonBeforeDeath = endReason;
        days = days.upTo(diedOn);
        endReason = EndReason.DIED;
        revised(now);
        return true;
    }

    /** @return whether a death had ended it, so that it now goes on as before */
    public boolean goOnAfterAll(Instant now) {
        if (!standing() || daysBeforeDeath == null) {
            return false;
        }
        days = daysBeforeDeath;
        endReason = reasonBeforeDeath;
        forgetDeath();
        revised(now);
        return true;
    }

    private void forgetDeath() {
        daysBeforeDeath = null;
        reasonBeforeDeath = null;
    }

    /** Refuses insured days after the death of the person. */
    public void requireUpTo(LocalDate diedOn) {
        if (diedOn != null && days.reachBeyond(diedOn)) {
            throw new Rejection(EnrolmentRefusal.PERSON_HAS_DIED, diedOn);
        }
    }

    private void requireOpen() {
        requireStanding();
        if (endReason != null) {
            throw new Rejection(EnrolmentRefusal.ENROLMENT_ENDED, endReason);
        }
    }

    /** Refuses days in common with another enrolment of the same person in the same insurance. */
    public void requireApartFrom(Enrolment other) {
        boolean comparable = other != this && other.standing() && insuredAs.insurance() == other.insuredAs.insurance();
        if (comparable && days.overlaps(other.days)) {
            throw new Rejection(EnrolmentRefusal.INSURED_ALREADY, other.region());
        }
    }

    /** Refuses insured days after the employer closed. */
    public void requireEndedBy(LocalDate closedOn) {
        if (days.reachBeyond(closedOn.minusDays(1))) {
            throw new Rejection(EnrolmentRefusal.EMPLOYER_HAS_CLOSED, closedOn);
        }
    }

    /** What it brings to the person; empty where it was struck out. */
    public Optional<Coverage> coverage() {
        return standing() ? Optional.of(new Coverage(insuredAs, days)) : Optional.empty();
    }

    public EnrolmentState state() {
        if (!standing()) {
            return EnrolmentState.ANNULLED;
        }
        if (endReason != null) {
            return EnrolmentState.ENDED;
        }
        return days.lasting() ? EnrolmentState.ACTIVE : EnrolmentState.SUSPENDED;
    }

    @Override
    public String region() {
        return insuredAs.region();
    }

    @Override
    public LocalDate occurredOn() {
        return days.first();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public InsuredAs insuredAs() {
        return insuredAs;
    }

    public InsuredDays days() {
        return days;
    }

    /** School, community or farm with which the person was brought in; null where alone. */
    public String joinedWith() {
        return joinedWith;
    }

    public boolean inOpening() {
        return inOpening;
    }

    /** Null until the enrolment has ended. */
    public EndReason endReason() {
        return endReason;
    }
}
