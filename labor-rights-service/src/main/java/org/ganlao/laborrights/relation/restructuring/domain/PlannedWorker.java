package org.ganlao.laborrights.relation.restructuring.domain;

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
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * Who is placed by a plan, and how. Others hear of it when the plan is accepted. Annulled, the person was not one of its
 * workers; the plan's annulment annuls all of them.
 */
@Entity
@Table(name = "planned_worker")
public class PlannedWorker extends FactRecord implements OfPerson {

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan", nullable = false, updatable = false)
    private StaffPlacementPlan plan;

    @Embedded
    private ProtectedId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private WayOfPlacement way;

    public PlannedWorker(
            UUID id, Origin origin, StaffPlacementPlan plan, ProtectedId person, WayOfPlacement way, Instant now) {
        super(id, origin, now);
        this.plan = Objects.requireNonNull(plan, "plan");
        this.person = Objects.requireNonNull(person, "person");
        this.way = Objects.requireNonNull(way, "way");
    }

    protected PlannedWorker() {}

    @Override
    public String region() {
        return plan.region();
    }

    @Override
    public LocalDate occurredOn() {
        return plan.occurredOn();
    }

    public StaffPlacementPlan plan() {
        return plan;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public WayOfPlacement way() {
        return way;
    }
}
