package org.ganlao.skills.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What somebody has against a nomination while it is public, and what came of it. Who it was is not kept. */
@Entity
@Table(name = "commendation_objection")
public class CommendationObjection extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID commendation;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Column(nullable = false, updatable = false)
    private String grounds;

    @Enumerated(EnumType.STRING)
    private ObjectionRuling ruling;

    @Column(name = "ruling_grounds")
    private String rulingGrounds;

    public CommendationObjection(
            UUID id, Origin origin, Commendation against, LocalDate raisedOn, String grounds, Instant now) {
        super(id, origin, now);
        this.commendation = against.id();
        this.region = against.region();
        this.raisedOn = raisedOn;
        this.grounds = grounds;
    }

    protected CommendationObjection() {}

    public void rule(ObjectionRuling came, String why, Instant now) {
        if (ruling != null) {
            throw new Rejection(CommendationRefusal.OBJECTION_RULED, ruling);
        }
        ruling = came;
        rulingGrounds = why;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return raisedOn;
    }

    public UUID commendation() {
        return commendation;
    }

    public String grounds() {
        return grounds;
    }

    /** Null while it is open. */
    public ObjectionRuling ruling() {
        return ruling;
    }

    /** Null while it is open. */
    public String rulingGrounds() {
        return rulingGrounds;
    }
}
