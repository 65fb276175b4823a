package org.ganlao.employment.seeking.placement.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * One person's work in one job. It begins on the first day in the job, may be corrected, and ends when the person leaves;
 * an ended placement still counts in the period in which it began. Annulled, it never was. The situation in which it found
 * the person follows the person's other records, see {@link WorkHistory}.
 */
@Entity
@Table(name = "placement")
public class Placement extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Job job;

    @Embedded
    private Situation situation;

    public Placement(UUID id, Origin origin, ProtectedId person, Job job, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.job = Objects.requireNonNull(job, "job");
    }

    protected Placement() {}

    public void correct(Job stated, Instant now) {
        requireStanding();
        if (stated.equals(job)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        job = stated;
        revised(now);
    }

    /** The person left the job after this day. */
    public void end(LocalDate lastDay, Instant now) {
        requireStanding();
        if (job.endedOn() != null) {
            throw new Rejection(PlacementRefusal.PLACEMENT_ENDED, job.endedOn());
        }
        job = job.until(lastDay);
        revised(now);
    }

    /** Whether it stands and the person was in the job on the day. */
    public boolean heldOn(LocalDate day) {
        return standing() && job.heldOn(day);
    }

    /** @return whether the person's other records had implied something else before */
    boolean findIn(Situation implied) {
        boolean changed = !implied.equals(situation);
        situation = implied;
        return changed;
    }

    public PlacementState state() {
        if (!standing()) {
            return PlacementState.ANNULLED;
        }
        return job.endedOn() == null ? PlacementState.IN_WORK : PlacementState.ENDED;
    }

    @Override
    public String region() {
        return job.region();
    }

    @Override
    public LocalDate occurredOn() {
        return job.startedOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Job job() {
        return job;
    }

    public Situation situation() {
        return situation;
    }
}
