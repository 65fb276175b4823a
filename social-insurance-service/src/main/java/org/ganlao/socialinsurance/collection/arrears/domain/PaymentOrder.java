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
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 责令限期缴纳: an employer has to pay by a day what is overdue. Heeded when all of it is paid by then; else late fees are due for
 * what is paid after the day, and the employer stands on the enforcement list. Only another person annuls it. One that is entered
 * when its day has passed, since it was delivered on paper then, is in force once another person confirms it.
 */
@Entity
@Table(name = "payment_order")
public class PaymentOrder extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "pay_until", nullable = false, updatable = false)
    private LocalDate payUntil;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @ElementCollection
    @CollectionTable(name = "payment_order_month", joinColumns = @JoinColumn(name = "payment_order"))
    private List<OverdueMonth> months;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private String issuedBy;

    @Column(name = "back_dated", nullable = false, updatable = false)
    private boolean backDated;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "annulled_by")
    private String annulledBy;

    /**
     * @param employer token
     * @param payUntil last day of the time limit
     * @param months what is overdue, at least one
     * @param issuedBy subject of the officer
     * @param today day on which it is entered
     */
    public PaymentOrder(
            UUID id,
            Origin origin,
            String region,
            String employer,
            LocalDate issuedOn,
            LocalDate payUntil,
            List<OverdueMonth> months,
            String issuedBy,
            LocalDate today,
            Instant now) {
        super(id, origin, now);
        if (!payUntil.isAfter(issuedOn)) {
            throw new Rejection(ArrearsRefusal.TIME_LIMIT_PAST, issuedOn).at("/payUntil");
        }
        if (months.isEmpty()) {
            throw new Rejection(ArrearsRefusal.NOTHING_OVERDUE).at("/employer");
        }
        this.region = Objects.requireNonNull(region, "region");
        this.employer = Objects.requireNonNull(employer, "employer");
        this.issuedOn = issuedOn;
        this.payUntil = payUntil;
        this.months = new ArrayList<>(months);
        this.amount = Money.sum(months.stream().map(OverdueMonth::amount).toList());
        this.backDated = !payUntil.isAfter(today);
        this.issuedBy = Objects.requireNonNull(issuedBy, "issuedBy");
    }

    protected PaymentOrder() {}

    /** @param by subject of another person than the one who entered it, who knows that it was delivered */
    public void confirm(String by, Instant now) {
        requireStanding();
        if (inForce()) {
            throw new Rejection(ArrearsRefusal.ORDER_IN_FORCE);
        }
        if (by.equals(issuedBy)) {
            throw new Rejection(ArrearsRefusal.ENTERED_BY_THE_SAME_PERSON);
        }
        confirmedBy = by;
        revised(now);
    }

    /** Whether late fees follow from it. */
    public boolean inForce() {
        return standing() && (!backDated || confirmedBy != null);
    }

    /** @param by subject of another person than the one who issued it */
    public void annul(String reason, String by, Instant now) {
        requireStanding();
        if (by.equals(issuedBy)) {
            throw new Rejection(ArrearsRefusal.ISSUED_BY_THE_SAME_PERSON);
        }
        annulledBy = by;
        annul(reason, now);
    }

    /** @param open what of it is not paid */
    public OrderState state(Money open, LocalDate today) {
        if (!standing()) {
            return OrderState.ANNULLED;
        }
        if (!inForce()) {
            return OrderState.PROPOSED;
        }
        if (!open.isPositive()) {
            return OrderState.SETTLED;
        }
        return today.isAfter(payUntil) ? OrderState.UNHEEDED : OrderState.RUNNING;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return issuedOn;
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    public LocalDate payUntil() {
        return payUntil;
    }

    public Money amount() {
        return amount;
    }

    public List<OverdueMonth> months() {
        return months.stream()
                .sorted(Comparator.comparing(OverdueMonth::month).thenComparing(OverdueMonth::insurance))
                .toList();
    }

    /** Subject of who annulled it; null while it stands. */
    public String annulledBy() {
        return annulledBy;
    }
}
