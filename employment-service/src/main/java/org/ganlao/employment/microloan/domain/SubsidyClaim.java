package org.ganlao.employment.microloan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A claim for the interest subsidy of a quarter on all loans of a fund: claimed with its working, worked out anew as often as
 * need be, approved by another person, and paid. What was not paid can be struck out, and the quarter claimed again.
 */
@Entity
@Table(name = "interest_subsidy_claim")
public class SubsidyClaim extends FactRecord {

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Column(nullable = false, updatable = false)
    private UUID fund;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private Money amount = Money.ZERO;

    @Embedded
    @AttributeOverride(name = "proposedBy", column = @Column(name = "claimed_by", nullable = false, updatable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "claimed_at", updatable = false))
    private Approval approval;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @ElementCollection
    @CollectionTable(name = "interest_subsidy_line", joinColumns = @JoinColumn(name = "claim"))
    private Set<SubsidyLine> lines = new HashSet<>();

    public SubsidyClaim(
            UUID id, Origin origin, UUID fund, String region, LocalDate firstDay, String claimedBy, Instant now) {
        super(id, origin, now);
        this.fund = fund;
        this.region = region;
        this.firstDay = firstDay;
        this.approval = Approval.proposed(claimedBy, now);
    }

    protected SubsidyClaim() {}

    /** What it asks for, loan by loan. */
    public void ask(Collection<SubsidyLine> worked) {
        require(SubsidyState.CLAIMED);
        lines.clear();
        lines.addAll(worked);
        amount = Money.sum(worked.stream().map(SubsidyLine::amount).toList());
    }

    public void approve(String approver, Instant now) {
        require(SubsidyState.CLAIMED);
        approval = approval.by(approver, now);
        revised(now);
    }

    public void pay(LocalDate on, Instant now) {
        require(SubsidyState.APPROVED);
        paidOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (state() == SubsidyState.PAID) {
            throw new Rejection(MicroloanRefusal.NOT_IN_THIS_STATE, "paid", "annul");
        }
        super.annul(reason, now);
    }

    private void require(SubsidyState needed) {
        requireStanding();
        if (state() != needed) {
            throw new Rejection(MicroloanRefusal.CLAIM_IS_ANOTHER, state(), needed);
        }
    }

    public SubsidyState state() {
        if (!standing()) {
            return SubsidyState.ANNULLED;
        }
        if (paidOn != null) {
            return SubsidyState.PAID;
        }
        return approval.given() ? SubsidyState.APPROVED : SubsidyState.CLAIMED;
    }

    public LocalDate lastDay() {
        return firstDay.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
    }

    public UUID fund() {
        return fund;
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the quarter. */
    @Override
    public LocalDate occurredOn() {
        return firstDay;
    }

    public Money amount() {
        return amount;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    public List<SubsidyLine> lines() {
        return lines.stream().sorted(Comparator.comparing(SubsidyLine::loan)).toList();
    }
}
