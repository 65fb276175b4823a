package org.ganlao.skills.instruction.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * That an employer in an industrial park orders so many workers of an occupation and level by a day (用工订单). Courses are held
 * and graduates offered for it until it is closed.
 */
@Entity
@Table(name = "training_order")
public class TrainingOrder extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String park;

    @Embedded
    private OrderTerms terms;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /**
     * @param employer token
     * @param region in which the park lies
     * @param park its name
     */
    public TrainingOrder(
            UUID id, Origin origin, String employer, String region, String park, OrderTerms terms, Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.region = Objects.requireNonNull(region, "region");
        this.park = Objects.requireNonNull(park, "park");
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    protected TrainingOrder() {}

    /** @param served how many courses and offers stand on it */
    public void correct(OrderTerms stated, long served, Instant now) {
        requireOpen();
        if (stated.equals(terms)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        boolean sameTrade = stated.occupation().equals(terms.occupation()) && stated.level() == terms.level();
        if (served > 0 && !sameTrade) {
            throw new Rejection(OrderRefusal.ORDER_SERVED, served);
        }
        terms = stated;
        revised(now);
    }

    public void close(LocalDate on, Instant now) {
        requireOpen();
        if (on.isBefore(terms.orderedOn())) {
            throw new Rejection(OrderRefusal.ORDER_CLOSED_TOO_EARLY, terms.orderedOn());
        }
        closedOn = on;
        revised(now);
    }

    public void annul(String reason, long served, Instant now) {
        requireStanding();
        if (served > 0) {
            throw new Rejection(OrderRefusal.ORDER_SERVED, served);
        }
        annul(reason, now);
    }

    public void requireOpen() {
        requireStanding();
        if (closedOn != null) {
            throw new Rejection(OrderRefusal.ORDER_CLOSED, closedOn);
        }
    }

    /** Refuses a course that does not lead to what was ordered, in time. */
    public void requireMetBy(String occupation, Integer level, LocalDate endsOn) {
        requireOpen();
        if (!terms.isMetBy(occupation, level)) {
            throw new Rejection(OrderRefusal.COURSE_OF_ANOTHER_TRADE, terms.occupation(), terms.level());
        }
        if (endsOn.isAfter(terms.neededBy())) {
            throw new Rejection(OrderRefusal.COURSE_ENDS_TOO_LATE, terms.neededBy());
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return terms.orderedOn();
    }

    public String employer() {
        return employer;
    }

    public String park() {
        return park;
    }

    public OrderTerms terms() {
        return terms;
    }

    /** Null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
