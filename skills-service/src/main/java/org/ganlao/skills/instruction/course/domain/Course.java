package org.ganlao.skills.instruction.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** One session of training at an institution, open to as many trainees as it has places. */
@Entity
@Table(name = "course")
public class Course extends FactRecord {

    @Column(nullable = false)
    private UUID institution;

    @Column(nullable = false)
    private String region;

    @Embedded
    private CoursePlan plan;

    @Column(updatable = false)
    private String partner;

    @Column(name = "for_order", updatable = false)
    private UUID forOrder;

    /** @param region of the institution that trains */
    public Course(UUID id, Origin origin, UUID institution, String region, CoursePlan plan, Instant now) {
        this(id, origin, institution, region, plan, null, null, now);
    }

    /**
     * @param partner token of the enterprise with which the school trains; null where there is none
     * @param forOrder the order for workers for which it is held; null where there is none
     */
    public Course(
            UUID id,
            Origin origin,
            UUID institution,
            String region,
            CoursePlan plan,
            String partner,
            UUID forOrder,
            Instant now) {
        super(id, origin, now);
        this.institution = Objects.requireNonNull(institution, "institution");
        this.region = Objects.requireNonNull(region, "region");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.partner = partner;
        this.forOrder = forOrder;
    }

    protected Course() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return plan.startsOn();
    }

    public UUID institution() {
        return institution;
    }

    /** Token of the enterprise with which the school trains; null where there is none. */
    public String partner() {
        return partner;
    }

    /** The order for workers for which it is held; null where there is none. */
    public UUID forOrder() {
        return forOrder;
    }

    /** Refuses whatever is done in a course that was struck out. */
    public void requireOpen() {
        requireStanding();
    }

    public CoursePlan plan() {
        return plan;
    }
}
