package org.ganlao.socialinsurance.collection.arrears.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 清欠计划: in which instalments an employer clears what was overdue when the plan was agreed. It changes nothing of what is owed;
 * it says by when how much should have been paid, so that who falls behind is seen. Annulled, another one can be agreed.
 */
@Entity
@Table(name = "clearing_plan")
public class ClearingPlan extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "agreed_on", nullable = false, updatable = false)
    private LocalDate agreedOn;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @ElementCollection
    @CollectionTable(name = "clearing_instalment", joinColumns = @JoinColumn(name = "plan"))
    private List<ClearingInstalment> instalments;

    /**
     * @param employer token
     * @param overdue what is overdue, which the instalments have to come to
     */
    public ClearingPlan(
            UUID id,
            Origin origin,
            String employer,
            String region,
            LocalDate agreedOn,
            Money overdue,
            List<ClearingInstalment> instalments,
            Instant now) {
        super(id, origin, now);
        if (!overdue.isPositive()) {
            throw new Rejection(ArrearsRefusal.NOTHING_OVERDUE).at("/employer");
        }
        Money sum =
                Money.sum(instalments.stream().map(ClearingInstalment::amount).toList());
        if (!sum.equals(overdue)) {
            throw new Rejection(ArrearsRefusal.PLAN_NOT_THE_ARREARS, sum, overdue).at("/instalments");
        }
        if (instalments.stream().anyMatch(one -> !one.dueOn().isAfter(agreedOn))
                || instalments.stream()
                                .map(ClearingInstalment::dueOn)
                                .distinct()
                                .count()
                        < instalments.size()) {
            throw new Rejection(ArrearsRefusal.PLAN_DAYS, agreedOn).at("/instalments");
        }
        this.employer = employer;
        this.region = region;
        this.agreedOn = agreedOn;
        this.amount = overdue;
        this.instalments = new ArrayList<>(instalments);
    }

    protected ClearingPlan() {}

    /** What should have been paid by the end of the day. */
    public Money plannedBy(LocalDate day) {
        return Money.sum(instalments.stream()
                .filter(one -> !one.dueOn().isAfter(day))
                .map(ClearingInstalment::amount)
                .toList());
    }

    @Override
    public LocalDate occurredOn() {
        return agreedOn;
    }

    @Override
    public String region() {
        return region;
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    /** What was overdue when it was agreed. */
    public Money amount() {
        return amount;
    }

    /** By day. */
    public List<ClearingInstalment> instalments() {
        return instalments.stream()
                .sorted(Comparator.comparing(ClearingInstalment::dueOn))
                .toList();
    }
}
