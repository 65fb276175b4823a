package org.ganlao.skills.instruction.order.domain;

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

/**
 * A graduate who is offered to an order: taken or declined, and placed when employment tells of the work. A placement that is
 * struck out or corrected away takes that back.
 */
@Entity
@Table(name = "order_offer")
public class OrderOffer extends FactRecord {

    @Column(name = "for_order", nullable = false, updatable = false)
    private UUID forOrder;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private UUID trainee;

    @Column(nullable = false, updatable = false)
    private String person;

    @Column(name = "offered_on", nullable = false, updatable = false)
    private LocalDate offeredOn;

    private Boolean taken;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String reason;

    private UUID placement;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    /**
     * @param trainee who completed the course
     * @param person token of the trainee
     * @param earliest the day of completion or of the order, whichever is later
     */
    public OrderOffer(
            UUID id,
            Origin origin,
            TrainingOrder to,
            UUID trainee,
            String person,
            LocalDate offeredOn,
            LocalDate earliest,
            Instant now) {
        super(id, origin, now);
        if (offeredOn.isBefore(earliest)) {
            throw new Rejection(OrderRefusal.OFFERED_BEFORE_COMPLETION, earliest);
        }
        this.forOrder = to.id();
        this.region = to.region();
        this.trainee = Objects.requireNonNull(trainee, "trainee");
        this.person = Objects.requireNonNull(person, "person");
        this.offeredOn = offeredOn;
    }

    protected OrderOffer() {}

    /** @param why of who is declined; null otherwise */
    public void answer(boolean takenOn, LocalDate on, String why, Instant now) {
        requireStanding();
        if (taken != null) {
            throw new Rejection(OrderRefusal.OFFER_ANSWERED, state());
        }
        if (on.isBefore(offeredOn)) {
            throw new Rejection(OrderRefusal.ANSWERED_BEFORE_OFFER, offeredOn);
        }
        if (takenOn == (why != null)) {
            throw new Rejection(OrderRefusal.REASON_OF_DECLINING);
        }
        taken = takenOn;
        answeredOn = on;
        reason = why;
        revised(now);
    }

    /**
     * The work with the employer of the order that employment tells of now.
     *
     * @param work null where there is none
     * @param begunOn its first day; null with it
     * @return whether that is anything new
     */
    public boolean placed(UUID work, LocalDate begunOn, Instant now) {
        if (Objects.equals(work, placement) && Objects.equals(begunOn, placedOn)) {
            return false;
        }
        placement = work;
        placedOn = begunOn;
        revised(now);
        return true;
    }

    public OfferState state() {
        if (!standing()) {
            return OfferState.ANNULLED;
        }
        if (placement != null) {
            return OfferState.PLACED;
        }
        if (taken == null) {
            return OfferState.OFFERED;
        }
        return taken ? OfferState.TAKEN : OfferState.DECLINED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return offeredOn;
    }

    public UUID order() {
        return forOrder;
    }

    public UUID trainee() {
        return trainee;
    }

    public String person() {
        return person;
    }

    /** Null before it is answered. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Why the graduate was declined; null otherwise. */
    public String reason() {
        return reason;
    }

    /** Null unless placed; so is the next. */
    public UUID placement() {
        return placement;
    }

    public LocalDate placedOn() {
        return placedOn;
    }
}
