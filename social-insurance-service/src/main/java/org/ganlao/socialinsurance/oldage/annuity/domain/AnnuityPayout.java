package org.ganlao.socialinsurance.oldage.annuity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a trustee is told to pay out of a person's annuity account: asked for by one person, approved by another. */
@Entity
@Table(name = "annuity_payout")
public class AnnuityPayout extends FactRecord {

    @Column(name = "plan", nullable = false, updatable = false)
    private UUID plan;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PayoutGround ground;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Embedded
    private Approval approval;

    public AnnuityPayout(
            UUID id,
            Origin origin,
            AnnuityPlan plan,
            String person,
            PayoutGround ground,
            LocalDate today,
            Money amount,
            String by,
            Instant now) {
        super(id, origin, now);
        this.plan = plan.id();
        this.region = plan.region();
        this.person = person;
        this.ground = ground;
        this.askedOn = today;
        this.amount = amount;
        this.approval = Approval.proposed(by, now);
    }

    protected AnnuityPayout() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    public UUID plan() {
        return plan;
    }

    /** Token. */
    public String person() {
        return person;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return askedOn;
    }

    public PayoutGround ground() {
        return ground;
    }

    public Money amount() {
        return amount;
    }

    public Approval approval() {
        return approval;
    }
}
