package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** The rehabilitation (工伤康复) of somebody whose injury was recognised: it begins at an institution and ends with what it cost. */
@Entity
@Table(name = "injury_rehabilitation")
public class Rehabilitation extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID injury;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String institution;

    @Column(name = "began_on", nullable = false, updatable = false)
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private Money cost;

    /** Whether the person is back at work. */
    @Column(name = "back_at_work")
    private Boolean backAtWork;

    public Rehabilitation(
            UUID id, Origin origin, InjuryCase injury, String institution, LocalDate beganOn, Instant now) {
        super(id, origin, now);
        injury.requireRecognised();
        if (beganOn.isBefore(injury.occurredOn())) {
            throw new Rejection(InjuryRefusal.STEP_BEFORE_THE_LAST, injury.occurredOn()).at("/beganOn");
        }
        this.injury = injury.id();
        this.region = injury.region();
        this.institution = institution;
        this.beganOn = beganOn;
    }

    protected Rehabilitation() {}

    public void end(LocalDate on, Money spent, boolean working, Instant now) {
        requireStanding();
        if (endedOn != null) {
            throw new Rejection(InjuryRefusal.REHABILITATION_ENDED, endedOn);
        }
        if (on.isBefore(beganOn)) {
            throw new Rejection(InjuryRefusal.STEP_BEFORE_THE_LAST, beganOn).at("/on");
        }
        endedOn = on;
        cost = spent;
        backAtWork = working;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return beganOn;
    }

    /** Id of the case. */
    public UUID injury() {
        return injury;
    }

    public String institution() {
        return institution;
    }

    /** Null before. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Null before the end. */
    public Money cost() {
        return cost;
    }

    /** Null before the end. */
    public Boolean backAtWork() {
        return backAtWork;
    }
}
