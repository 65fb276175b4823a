package org.ganlao.employment.market.purchase.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * What a provider delivered under a line of a contract. One person submits it, another accepts it, which makes its price
 * payable, or rejects it; then the line may be delivered again. Annulled, nothing was delivered.
 */
@Entity
@Table(name = "service_delivery")
public class ServiceDelivery extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID contract;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int line;

    @Column(nullable = false, updatable = false)
    private Money price;

    @Column(name = "delivered_on", nullable = false, updatable = false)
    private LocalDate deliveredOn;

    @Column(nullable = false, updatable = false)
    private boolean late;

    @Column(nullable = false, updatable = false)
    private String evidence;

    @Column(name = "reject_reason")
    private String rejectReason;

    @Embedded
    private Approval approval;

    public ServiceDelivery(
            UUID id,
            Origin origin,
            ServiceContract contract,
            int line,
            LocalDate deliveredOn,
            String evidence,
            String submittedBy,
            Instant now) {
        super(id, origin, now);
        ContractLine owed = contract.lineFor(line, deliveredOn);
        this.contract = contract.id();
        this.region = contract.region();
        this.line = line;
        this.price = owed.price();
        this.deliveredOn = deliveredOn;
        this.late = deliveredOn.isAfter(owed.dueOn());
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.approval = Approval.proposed(submittedBy, now);
    }

    protected ServiceDelivery() {}

    public void accept(String by, Instant now) {
        requireSubmitted();
        approval = approval.by(by, now);
        revised(now);
    }

    public void reject(String reason, Instant now) {
        requireSubmitted();
        rejectReason = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    private void requireSubmitted() {
        requireStanding();
        if (state() != DeliveryState.SUBMITTED) {
            throw new Rejection(PurchaseRefusal.DELIVERY_DECIDED);
        }
    }

    public void requireAccepted() {
        requireStanding();
        if (state() != DeliveryState.ACCEPTED) {
            throw new Rejection(PurchaseRefusal.DELIVERY_NOT_ACCEPTED);
        }
    }

    /** Whether its line is taken up by it. */
    public boolean takesLine() {
        return standing() && rejectReason == null;
    }

    public DeliveryState state() {
        if (!standing()) {
            return DeliveryState.ANNULLED;
        }
        if (rejectReason != null) {
            return DeliveryState.REJECTED;
        }
        return approval.given() ? DeliveryState.ACCEPTED : DeliveryState.SUBMITTED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return deliveredOn;
    }

    public UUID contract() {
        return contract;
    }

    public int line() {
        return line;
    }

    public Money price() {
        return price;
    }

    /** Whether it came after the day on which it was due. */
    public boolean late() {
        return late;
    }

    public String evidence() {
        return evidence;
    }

    /** Null unless rejected. */
    public String rejectReason() {
        return rejectReason;
    }

    public Approval approval() {
        return approval;
    }
}
