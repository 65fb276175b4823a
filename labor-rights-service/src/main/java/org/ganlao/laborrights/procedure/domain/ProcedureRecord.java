package org.ganlao.laborrights.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A record that goes through a procedure step by step; each step has a day, and none comes before the last one. */
@MappedSuperclass
public abstract class ProcedureRecord extends FactRecord {

    @Column(name = "last_step_on", nullable = false)
    private LocalDate lastStepOn;

    protected ProcedureRecord(UUID id, Origin origin, LocalDate begunOn, Instant now) {
        super(id, origin, now);
        this.lastStepOn = Objects.requireNonNull(begunOn, "begunOn");
    }

    protected ProcedureRecord() {}

    /** Where it stands. */
    public abstract Enum<?> state();

    /** Refuses a step where the procedure does not stand at one of these, or that comes before the last step. */
    protected void requireAt(LocalDate on, Enum<?>... open) {
        requireStanding();
        if (!Arrays.asList(open).contains(state())) {
            throw new Rejection(ProcedureRefusal.STEP_OUT_OF_ORDER, state());
        }
        if (on.isBefore(lastStepOn)) {
            throw new Rejection(ProcedureRefusal.STEP_BEFORE_THE_LAST, on, lastStepOn);
        }
    }

    /** The step was taken. */
    protected void stepped(LocalDate on, Instant now) {
        lastStepOn = on;
        revised(now);
    }

    public LocalDate lastStepOn() {
        return lastStepOn;
    }
}
