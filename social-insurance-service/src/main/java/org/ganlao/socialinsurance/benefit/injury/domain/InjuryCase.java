package org.ganlao.socialinsurance.benefit.injury.domain;

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
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An accident at work from its report to the recognition: reported, accepted or not, recognised as an injury at work by another
 * person or not. What it leaves behind is appraised, and benefits are awarded, by records of their own.
 */
@Entity
@Table(name = "injury_case")
public class InjuryCase extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Accident accident;

    @Column(name = "taken_by", nullable = false, updatable = false)
    private String takenBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private InjuryGround ground;

    private String because;

    public InjuryCase(UUID id, Origin origin, ProtectedId person, Accident accident, String takenBy, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.accident = Objects.requireNonNull(accident, "accident");
        this.takenBy = Objects.requireNonNull(takenBy, "takenBy");
        this.state = CaseState.REPORTED;
    }

    protected InjuryCase() {}

    /** @param days within which it is decided on */
    public void accept(LocalDate on, int days, Instant now) {
        require(CaseState.REPORTED);
        requireNotBefore(accident.reportedOn(), on);
        acceptedOn = on;
        decideBy = on.plusDays(days);
        become(CaseState.ACCEPTED, now);
    }

    public void turnAway(LocalDate on, String why, Instant now) {
        require(CaseState.REPORTED);
        requireNotBefore(accident.reportedOn(), on);
        decidedOn = on;
        because = Objects.requireNonNull(why, "why");
        become(CaseState.NOT_ACCEPTED, now);
    }

    /** @param found null where it is not recognised */
    public void decide(LocalDate on, InjuryGround found, String why, String by, Instant now) {
        require(CaseState.ACCEPTED);
        requireNotBefore(acceptedOn, on);
        if (by.equals(takenBy)) {
            throw new Rejection(InjuryRefusal.DECIDED_BY_WHO_REPORTED);
        }
        decidedOn = on;
        decidedBy = by;
        ground = found;
        because = Objects.requireNonNull(why, "why");
        become(found == null ? CaseState.NOT_RECOGNISED : CaseState.RECOGNISED, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = CaseState.ANNULLED;
    }

    public void requireRecognised() {
        require(CaseState.RECOGNISED);
    }

    private void require(CaseState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(InjuryRefusal.CASE_IN_ANOTHER_STATE, state);
        }
    }

    private static void requireNotBefore(LocalDate last, LocalDate on) {
        if (on.isBefore(last)) {
            throw new Rejection(InjuryRefusal.STEP_BEFORE_THE_LAST, last).at("/on");
        }
    }

    private void become(CaseState next, Instant now) {
        state = next;
        revised(now);
    }

    @Override
    public String region() {
        return accident.region();
    }

    @Override
    public LocalDate occurredOn() {
        return accident.happenedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public Accident accident() {
        return accident;
    }

    public CaseState state() {
        return state;
    }

    /** Null before. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Last day on which the recognition is in time; null before the acceptance. */
    public LocalDate decideBy() {
        return decideBy;
    }

    /** Null before. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Null where it is not recognised. */
    public InjuryGround ground() {
        return ground;
    }

    /** Why it was recognised or not, or not accepted. */
    public String because() {
        return because;
    }
}
