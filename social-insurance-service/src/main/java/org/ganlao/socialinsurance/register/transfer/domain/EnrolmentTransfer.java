package org.ganlao.socialinsurance.register.transfer.domain;

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
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * An insurance relation on its way. The agency that it leaves begins; another person, of the agency that receives it, settles
 * it, or of its own where it leaves the province. Until then it may be withdrawn, and the relation goes on as before. With one
 * that comes from another province the person is insured here at once; what its certificate states counts when another person
 * than who recorded it approves it, and another person may strike it out, before and after.
 */
@Entity
@Table(name = "enrolment_transfer")
public class EnrolmentTransfer extends FactRecord implements Routed {

    @Column(nullable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Insurance insurance;

    @Column(name = "left_enrolment")
    private UUID left;

    @Column(name = "left_active", nullable = false)
    private boolean leftActive;

    private UUID entered;

    @Embedded
    private Route route;

    @Embedded
    private Carried carried;

    @Embedded
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TransferState state;

    private UUID posting;

    @Column(name = "withdraw_reason")
    private String withdrawReason;

    private EnrolmentTransfer(
            UUID id,
            Origin origin,
            String person,
            Insurance insurance,
            Route route,
            Carried carried,
            String by,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.insurance = Objects.requireNonNull(insurance, "insurance");
        this.route = Objects.requireNonNull(route, "route");
        this.carried = Objects.requireNonNull(carried, "carried");
        this.approval = Approval.proposed(by, now);
        requireCarried(insurance);
    }

    protected EnrolmentTransfer() {}

    /**
     * A relation leaves.
     *
     * @param left the enrolment that ends by it
     * @param leftActive whether it was active until then, or suspended
     * @param by subject of the one who begins it
     */
    public static EnrolmentTransfer begun(
            Origin origin,
            String person,
            Insurance insurance,
            UUID left,
            boolean leftActive,
            Route route,
            Carried carried,
            String by,
            Instant now) {
        EnrolmentTransfer begun =
                new EnrolmentTransfer(UUID.randomUUID(), origin, person, insurance, route, carried, by, now);
        begun.left = Objects.requireNonNull(left, "left");
        begun.leftActive = leftActive;
        begun.state = TransferState.UNDERWAY;
        return begun;
    }

    /**
     * A relation comes from another province.
     *
     * @param entered the enrolment that goes on with it
     */
    public static EnrolmentTransfer fromOutside(
            UUID id,
            Origin origin,
            String person,
            Insurance insurance,
            UUID entered,
            Route route,
            Carried carried,
            String by,
            Instant now) {
        EnrolmentTransfer came = new EnrolmentTransfer(id, origin, person, insurance, route, carried, by, now);
        came.entered = Objects.requireNonNull(entered, "entered");
        came.state = TransferState.UNDERWAY;
        return came;
    }

    /** Insurances of which months or an account are carried along. */
    public static void requireCarried(Insurance insurance) {
        switch (insurance) {
            case PENSION, MEDICAL, UNEMPLOYMENT -> {}
            case INJURY, MATERNITY, RESIDENT_MEDICAL, LAND_EXPROPRIATED ->
                throw new Rejection(TransferRefusal.INSURANCE_STAYS, insurance);
        }
    }

    /** @param enrolment with which the relation goes on */
    public void arrive(UUID enrolment, String by, Instant now) {
        requireUnderway(TransferWay.WITHIN);
        approval = approval.by(by, now);
        entered = Objects.requireNonNull(enrolment, "enrolment");
        settled(now);
    }

    /** Refuses who may not settle it, before anything is done. */
    public void requireArrival(String by) {
        requireUnderway(TransferWay.WITHIN);
        approval.requireOpenTo(by);
    }

    /** Leaves the province, on the word of a second person. */
    public void dispatch(String by, Instant now) {
        requireUnderway(TransferWay.OUT_OF_PROVINCE);
        approval = approval.by(by, now);
        settled(now);
    }

    /** Came from another province, on the word of a second person. */
    public void approve(String by, Instant now) {
        requireUnderway(TransferWay.INTO_PROVINCE);
        approval = approval.by(by, now);
        settled(now);
    }

    /** Only what leaves: what came is struck out. */
    public void withdraw(String reason, Instant now) {
        if (route.way() == TransferWay.INTO_PROVINCE) {
            throw new Rejection(TransferRefusal.ARRIVAL_NOT_WITHDRAWN);
        }
        requireUnderway();
        withdrawReason = Objects.requireNonNull(reason, "reason");
        state = TransferState.WITHDRAWN;
        revised(now);
    }

    /** @param entry in the fund's book of the money that came along; null where none did */
    public void received(UUID entry) {
        posting = entry;
    }

    /** Refuses who may not strike out what came from another province, before anything is done. */
    public void requireAnnullable(String by) {
        requireWay(TransferWay.INTO_PROVINCE);
        requireStanding();
        if (by.equals(approval.proposedBy())) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = TransferState.ANNULLED;
    }

    private void settled(Instant now) {
        state = TransferState.SETTLED;
        revised(now);
    }

    private void requireUnderway(TransferWay way) {
        requireWay(way);
        requireUnderway();
    }

    private void requireWay(TransferWay way) {
        if (route.way() != way) {
            throw new Rejection(TransferRefusal.TRANSFER_NOT_HERE, way, route.way());
        }
    }

    private void requireUnderway() {
        requireStanding();
        if (state != TransferState.UNDERWAY) {
            throw new Rejection(TransferRefusal.TRANSFER_SETTLED, state);
        }
    }

    /** The agency whose turn it is or was last: that which receives it, or which it leaves where it leaves the province. */
    @Override
    public String region() {
        return route.toRegion() == null ? route.fromRegion() : route.toRegion();
    }

    @Override
    public LocalDate occurredOn() {
        return route.movedOn();
    }

    public String person() {
        return person;
    }

    public Insurance insurance() {
        return insurance;
    }

    /** Null where it came from another province. */
    public UUID left() {
        return left;
    }

    /** Whether what it left was active until then. */
    public boolean leftActive() {
        return leftActive;
    }

    /** Null while it is underway, and where it leaves the province. */
    public UUID entered() {
        return entered;
    }

    @Override
    public Route route() {
        return route;
    }

    public Carried carried() {
        return carried;
    }

    public TransferState state() {
        return state;
    }

    /** In the fund's book, of the money that came from another province; null where none did. */
    public UUID posting() {
        return posting;
    }

    /** Null unless it was withdrawn. */
    public String withdrawReason() {
        return withdrawReason;
    }
}
