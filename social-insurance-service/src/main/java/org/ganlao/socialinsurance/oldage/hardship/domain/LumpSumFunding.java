package org.ganlao.socialinsurance.oldage.hardship.domain;

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
 * What a bankrupt or restructured firm pays at once so that its retirees stay in medical insurance: agreed, and received by
 * another person, whole.
 */
@Entity
@Table(name = "lump_sum_funding")
public class LumpSumFunding extends FactRecord {

    @Column(nullable = false)
    private String employer;

    @Column(nullable = false)
    private String region;

    @Column(name = "agreed_on", nullable = false)
    private LocalDate agreedOn;

    @Embedded
    private LumpSum sum;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String document;

    @Embedded
    private Approval approval;

    public LumpSumFunding(
            UUID id,
            Origin origin,
            String employer,
            String region,
            LocalDate agreedOn,
            LumpSum sum,
            String by,
            Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.region = Objects.requireNonNull(region, "region");
        this.agreedOn = Objects.requireNonNull(agreedOn, "agreedOn");
        this.sum = Objects.requireNonNull(sum, "sum");
        this.approval = Approval.proposed(by, now);
    }

    protected LumpSumFunding() {}

    /** @param paper number of the bank's document */
    public void receive(LocalDate on, Money paid, String paper, String by, Instant now) {
        requireStanding();
        if (receivedOn != null) {
            throw new Rejection(HardshipRefusal.LUMP_SUM_RECEIVED, receivedOn);
        }
        if (on.isBefore(agreedOn)) {
            throw new Rejection(HardshipRefusal.LUMP_SUM_BEFORE_AGREEMENT, agreedOn).at("/on");
        }
        if (!paid.equals(sum.amount())) {
            throw new Rejection(HardshipRefusal.LUMP_SUM_WHOLE, sum.amount(), paid).at("/amount");
        }
        approval = approval.by(by, now);
        receivedOn = on;
        document = Objects.requireNonNull(paper, "paper");
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (receivedOn != null) {
            throw new Rejection(HardshipRefusal.LUMP_SUM_RECEIVED, receivedOn);
        }
        super.annul(reason, now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return agreedOn;
    }

    public String employer() {
        return employer;
    }

    public LumpSum sum() {
        return sum;
    }

    /** Null before the money came; so is the document. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String document() {
        return document;
    }
}
