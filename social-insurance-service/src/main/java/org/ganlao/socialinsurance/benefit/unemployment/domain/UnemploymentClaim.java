package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * One loss of work for which benefit is claimed. It is assessed when claimed and anew when another person approves, which
 * grants or refuses it. Granted, it is due month by month until it is used up or stops: because the agency states a reason,
 * work of the person is heard of that began since, or a death is noted. Whichever comes first decides; each may be taken back.
 */
@Entity
@Table(name = "unemployment_claim")
public class UnemploymentClaim extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Loss loss;

    @Embedded
    private Assessment assessment;

    @Embedded
    private Approval approval;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_reason")
    private StopReason stopReason;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    @Column(name = "due_until")
    private LocalDate dueUntil;

    public UnemploymentClaim(
            UUID id, Origin origin, ProtectedId person, Loss loss, Assessment assessment, String by, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.loss = Objects.requireNonNull(loss, "loss");
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.approval = Approval.proposed(by, now);
    }

    protected UnemploymentClaim() {}

    /** Grants or refuses, as the assessment of this day says. */
    public void decide(Assessment today, String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        assessment = today;
        if (today.dueFrom() != null) {
            dueUntil = used();
        }
        revised(now);
    }

    /** @param day on which the reason arose; its month is still due */
    public void stop(LocalDate day, StopReason reason, Instant now) {
        requireMonthly();
        if (stoppedOn != null) {
            throw new Rejection(UnemploymentRefusal.BENEFIT_STOPPED, stoppedOn);
        }
        if (day.isBefore(loss.separatedOn())) {
            throw new Rejection(UnemploymentRefusal.STOPS_BEFORE_LOSS, loss.separatedOn());
        }
        stoppedOn = day;
        stopReason = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    /** The stated reason to stop never was one. */
    public void takeStopBack(Instant now) {
        requireMonthly();
        if (stoppedOn == null) {
            throw new Rejection(UnemploymentRefusal.BENEFIT_NOT_STOPPED);
        }
        stoppedOn = null;
        stopReason = null;
        revised(now);
    }

    /**
     * Learns of work.
     *
     * @param firstDay of the earliest work since the loss; null where there is none, or none any more
     * @return whether that is another day than before
     */
    public boolean learnWork(LocalDate firstDay) {
        boolean changed = !Objects.equals(workedOn, firstDay);
        workedOn = firstDay;
        return changed;
    }

    /**
     * Learns of the person's death.
     *
     * @param day null where nobody died after all
     * @return whether that changes when it stops
     */
    public boolean learnDeath(LocalDate day) {
        LocalDate before = stopsOn();
        diedOn = day;
        return !Objects.equals(before, stopsOn());
    }

    /**
     * Works out anew until when the benefit is due.
     *
     * @param laterFrom first day of the next benefit of the person, which ends this one; null where there is none
     */
    public void reckon(LocalDate laterFrom) {
        LocalDate until = earlier(used(), laterFrom);
        LocalDate stop = stopsOn();
        if (stop != null) {
            until = earlier(until, stop.withDayOfMonth(1).plusMonths(1));
        }
        dueUntil = until.isBefore(assessment.dueFrom()) ? assessment.dueFrom() : until;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private LocalDate used() {
        return assessment.dueFrom().plusMonths(assessment.months());
    }

    /** Refuses unless the benefit was granted month by month. */
    public void requireMonthly() {
        requireStanding();
        if (!monthly()) {
            throw new Rejection(UnemploymentRefusal.NO_MONTHLY_BENEFIT, state());
        }
    }

    public boolean monthly() {
        return granted() && assessment.kind() == ClaimKind.MONTHLY;
    }

    public boolean granted() {
        return standing() && approval.given() && assessment.entitled();
    }

    /** The day by which the benefit stops: stated, heard of or of the death, whichever is earliest; null where it goes on. */
    public LocalDate stopsOn() {
        return Stream.of(stoppedOn, diedOn, workedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Null where the benefit goes on. */
    public StopReason stopsFor() {
        LocalDate stop = stopsOn();
        if (stop == null) {
            return null;
        }
        if (stop.equals(stoppedOn)) {
            return stopReason;
        }
        return stop.equals(diedOn) ? StopReason.DIED : StopReason.RE_EMPLOYED;
    }

    public ClaimState state() {
        if (!standing()) {
            return ClaimState.ANNULLED;
        }
        if (!approval.given()) {
            return ClaimState.CLAIMED;
        }
        if (!assessment.entitled()) {
            return ClaimState.REFUSED;
        }
        return assessment.kind() == ClaimKind.MONTHLY && stopsOn() != null ? ClaimState.STOPPED : ClaimState.GRANTED;
    }

    /** Months granted and not used by what is due. */
    public int unusedMonths() {
        return assessment.months() - (int) ChronoUnit.MONTHS.between(assessment.dueFrom(), dueUntil);
    }

    /** Whether the benefit of this day's month is due. */
    public boolean isDueOn(LocalDate day) {
        return monthly() && !day.isBefore(assessment.dueFrom()) && day.isBefore(dueUntil);
    }

    @Override
    public String region() {
        return loss.region();
    }

    @Override
    public LocalDate occurredOn() {
        return loss.claimedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public Loss loss() {
        return loss;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Approval approval() {
        return approval;
    }

    /** First day no longer due; null before the grant, and with a lump sum. */
    public LocalDate dueUntil() {
        return dueUntil;
    }
}
