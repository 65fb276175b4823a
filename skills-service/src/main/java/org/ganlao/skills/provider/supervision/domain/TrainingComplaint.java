package org.ganlao.skills.provider.supervision.domain;

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
import org.ganlao.skills.provider.institution.domain.Institution;

/** A complaint about an institution, without who complains: received, and upheld or not by a day. */
@Entity
@Table(name = "training_complaint")
public class TrainingComplaint extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false, updatable = false)
    private String matter;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    private Boolean upheld;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String grounds;

    /** @param dueOn last day on which it is decided in time */
    public TrainingComplaint(
            UUID id,
            Origin origin,
            Institution about,
            LocalDate receivedOn,
            String matter,
            LocalDate dueOn,
            Instant now) {
        super(id, origin, now);
        this.institution = about.id();
        this.region = about.region();
        this.receivedOn = Objects.requireNonNull(receivedOn, "receivedOn");
        this.matter = Objects.requireNonNull(matter, "matter");
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
    }

    protected TrainingComplaint() {}

    public void decide(boolean isRight, LocalDate on, String why, Instant now) {
        requireStanding();
        if (decidedOn != null) {
            throw new Rejection(TrainingSupervisionRefusal.COMPLAINT_DECIDED, decidedOn);
        }
        if (on.isBefore(receivedOn)) {
            throw new Rejection(TrainingSupervisionRefusal.DECIDED_BEFORE_RECEIVED, receivedOn).at("/on");
        }
        upheld = isRight;
        decidedOn = on;
        grounds = Objects.requireNonNull(why, "why");
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    public UUID institution() {
        return institution;
    }

    public String matter() {
        return matter;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before it is decided; so are the next two. */
    public Boolean upheld() {
        return upheld;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String grounds() {
        return grounds;
    }
}
