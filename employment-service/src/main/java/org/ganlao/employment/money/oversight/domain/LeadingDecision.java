package org.ganlao.employment.money.oversight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Something that the employment leading group (就业工作领导小组) of a region decided: who is to do it, by when, and what came of it. */
@Entity
@Table(name = "leading_decision")
public class LeadingDecision extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(nullable = false, updatable = false)
    private String meeting;

    @Column(nullable = false, updatable = false)
    private String decision;

    @Column(nullable = false, updatable = false)
    private String responsible;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String result;

    /**
     * What was decided.
     *
     * @param responsible unit that is to do it
     */
    public record Decided(
            String region, LocalDate on, String meeting, String decision, String responsible, LocalDate dueOn) {

        public Decided {
            if (dueOn.isBefore(on)) {
                throw new Rejection(OversightRefusal.DUE_BEFORE_DECIDED, on).at("/dueOn");
            }
        }
    }

    public LeadingDecision(UUID id, Origin origin, Decided decided, Instant now) {
        super(id, origin, now);
        this.region = decided.region();
        this.decidedOn = decided.on();
        this.meeting = decided.meeting();
        this.decision = decided.decision();
        this.responsible = decided.responsible();
        this.dueOn = decided.dueOn();
    }

    protected LeadingDecision() {}

    public void done(LocalDate on, String outcome, Instant now) {
        requireStanding();
        if (doneOn != null) {
            throw new Rejection(OversightRefusal.DECISION_DONE, doneOn);
        }
        if (on.isBefore(decidedOn)) {
            throw new Rejection(OversightRefusal.DONE_BEFORE_DECIDED, decidedOn).at("/on");
        }
        doneOn = on;
        result = outcome;
        revised(now);
    }

    public boolean overdueOn(LocalDate day) {
        return standing() && doneOn == null && day.isAfter(dueOn);
    }

    public DecisionState state() {
        if (!standing()) {
            return DecisionState.ANNULLED;
        }
        return doneOn == null ? DecisionState.OPEN : DecisionState.DONE;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return decidedOn;
    }

    public String meeting() {
        return meeting;
    }

    public String decision() {
        return decision;
    }

    /** The unit that is to do it. */
    public String responsible() {
        return responsible;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** What came of it; null before. */
    public String result() {
        return result;
    }
}
