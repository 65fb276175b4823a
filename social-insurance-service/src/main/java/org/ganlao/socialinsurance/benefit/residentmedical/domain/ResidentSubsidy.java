package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** A budget's subsidy, or what others gave, for one year's residents of a county came in. */
@Entity
@Table(name = "resident_subsidy")
public class ResidentSubsidy extends BookedMoney {

    @Column(name = "funded_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FundingLevel level;

    @Column(nullable = false, updatable = false)
    private Money amount;

    /** @throws Rejection unless it is more than nothing */
    public ResidentSubsidy(
            UUID id, Origin origin, int year, FundingLevel level, Money amount, Received received, Instant now) {
        super(id, origin, received, now);
        this.year = year;
        this.level = Objects.requireNonNull(level, "level");
        this.amount = requirePositive(amount);
    }

    protected ResidentSubsidy() {}

    /** To be asked before it is posted. */
    public static Money requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(ResidentRefusal.SUBSIDY_NOT_POSITIVE).at("/amount");
        }
        return amount;
    }

    public int year() {
        return year;
    }

    public FundingLevel level() {
        return level;
    }

    public Money amount() {
        return amount;
    }
}
