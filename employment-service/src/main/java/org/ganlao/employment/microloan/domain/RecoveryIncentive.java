package org.ganlao.employment.microloan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 小额贷款回收奖励：what an agency or a community is granted for how much of the principal that fell due in a year came back.
 * Worked out loan by loan, as often as need be; approved by another person, which posts it; paid. What was not paid can be struck
 * out, by reversal where it was posted, and the year be worked out again.
 */
@Entity
@Table(name = "recovery_incentive")
public class RecoveryIncentive extends FactRecord {

    private static final int PLACES = 4;
    private static final int OF_A_PERCENT = 2;

    @Embedded
    private Earner earner;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private Money due = Money.ZERO;

    @Column(nullable = false)
    private Money recovered = Money.ZERO;

    @Column(nullable = false)
    private BigDecimal percent = BigDecimal.ZERO;

    @Column(nullable = false)
    private Money amount = Money.ZERO;

    @Column(nullable = false)
    private String tiers = "";

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by", nullable = false))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval approval;

    private UUID entry;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @ElementCollection
    @CollectionTable(name = "recovery_incentive_line", joinColumns = @JoinColumn(name = "incentive"))
    private Set<RecoveredLoan> lines = new HashSet<>();

    public RecoveryIncentive(
            UUID id, Origin origin, Earner earner, String region, int year, String proposedBy, Instant now) {
        super(id, origin, now);
        this.earner = Objects.requireNonNull(earner, "earner");
        this.region = Objects.requireNonNull(region, "region");
        this.firstDay = LocalDate.ofYearDay(year, 1);
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected RecoveryIncentive() {}

    /** @param written the tiers of the year's last day, as the parameter writes them */
    public void workOut(Collection<RecoveredLoan> worked, String written) {
        require(IncentiveState.PROPOSED);
        lines.clear();
        lines.addAll(worked);
        due = Money.sum(worked.stream().map(RecoveredLoan::due).toList());
        recovered = Money.sum(worked.stream().map(RecoveredLoan::recovered).toList());
        tiers = written;
        percent = IncentiveTiers.of(written).percent(due, recovered);
        amount = recovered.times(percent.movePointLeft(OF_A_PERCENT));
    }

    /** Whoever works it out anew proposes what comes out. */
    public void proposeAnew(String by, Instant now) {
        require(IncentiveState.PROPOSED);
        approval = Approval.proposed(by, now);
        revised(now);
    }

    /** Refuses what comes out otherwise by now; the parameters are those of {@link #workOut}. */
    public void requireUpToDate(Collection<RecoveredLoan> worked, String written) {
        if (!Set.copyOf(worked).equals(Set.copyOf(lines))
                || IncentiveTiers.of(written).percent(due, recovered).compareTo(percent) != 0) {
            throw new Rejection(MicroloanRefusal.INCENTIVE_OUT_OF_DATE);
        }
    }

    /** To be asked before it is posted. */
    public void requireApprovable(String approver) {
        require(IncentiveState.PROPOSED);
        approval.requireOpenTo(approver);
        if (!amount.isPositive()) {
            throw new Rejection(MicroloanRefusal.NOTHING_EARNED);
        }
    }

    /** @param posting the entry in the region's book of incentives */
    public void approve(String approver, UUID posting, Instant now) {
        requireApprovable(approver);
        approval = approval.by(approver, now);
        entry = Objects.requireNonNull(posting, "posting");
        revised(now);
    }

    /** To be asked before its payment is posted. */
    public void requirePayable() {
        require(IncentiveState.APPROVED);
    }

    public void pay(LocalDate on, Instant now) {
        requirePayable();
        paidOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (state() == IncentiveState.PAID) {
            throw new Rejection(MicroloanRefusal.INCENTIVE_IS_ANOTHER, "paid", "annulled");
        }
        super.annul(reason, now);
    }

    private void require(IncentiveState needed) {
        requireStanding();
        if (state() != needed) {
            throw new Rejection(MicroloanRefusal.INCENTIVE_IS_ANOTHER, code(state()), code(needed));
        }
    }

    private static String code(IncentiveState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public IncentiveState state() {
        if (!standing()) {
            return IncentiveState.ANNULLED;
        }
        if (paidOn != null) {
            return IncentiveState.PAID;
        }
        return approval.given() ? IncentiveState.APPROVED : IncentiveState.PROPOSED;
    }

    /** Recovered ÷ due with four places; null where nothing fell due. */
    public BigDecimal rate() {
        return due.isZero() ? null : recovered.amount().divide(due.amount(), PLACES, RoundingMode.HALF_UP);
    }

    public Earner earner() {
        return earner;
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the year. */
    @Override
    public LocalDate occurredOn() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    /** Principal that fell due in the year. */
    public Money due() {
        return due;
    }

    /** Of it, what borrowers paid. */
    public Money recovered() {
        return recovered;
    }

    /** Of the recovered principal, that is granted. */
    public BigDecimal percent() {
        return percent;
    }

    public Money amount() {
        return amount;
    }

    /** The tiers used, as the parameter wrote them. */
    public String tiers() {
        return tiers;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before its approval. */
    public UUID entry() {
        return entry;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    public List<RecoveredLoan> lines() {
        return lines.stream().sorted(Comparator.comparing(RecoveredLoan::loan)).toList();
    }
}
