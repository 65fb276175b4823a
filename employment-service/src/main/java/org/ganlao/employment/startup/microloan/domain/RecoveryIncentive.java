package org.ganlao.employment.startup.microloan.domain;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * 小额贷款回收奖励：what an agency or a community is granted for how much of the principal that fell due in a year came back.
 * Its approval posts it; struck out since, it is reversed.
 */
@Entity
@Table(name = "recovery_incentive")
public class RecoveryIncentive extends LoanGrant {

    private static final int PLACES = 4;
    private static final int OF_A_PERCENT = 2;

    @Embedded
    private Earner earner;

    @Column(nullable = false)
    private Money due = Money.ZERO;

    @Column(nullable = false)
    private Money recovered = Money.ZERO;

    @Column(nullable = false)
    private BigDecimal percent = BigDecimal.ZERO;

    @Column(nullable = false)
    private String tiers = "";

    private UUID entry;

    @ElementCollection
    @CollectionTable(name = "recovery_incentive_line", joinColumns = @JoinColumn(name = "incentive"))
    private Set<RecoveredLoan> lines = new HashSet<>();

    public RecoveryIncentive(
            UUID id, Origin origin, Earner earner, String region, int year, String proposedBy, Instant now) {
        super(id, origin, region, LocalDate.ofYearDay(year, 1), proposedBy, now);
        this.earner = Objects.requireNonNull(earner, "earner");
    }

    protected RecoveryIncentive() {}

    /** @param written the tiers of the year's last day, as the parameter writes them */
    public void workOut(Collection<RecoveredLoan> worked, String written) {
        Money dueNow = Money.sum(worked.stream().map(RecoveredLoan::due).toList());
        Money recoveredNow =
                Money.sum(worked.stream().map(RecoveredLoan::recovered).toList());
        BigDecimal earned = IncentiveTiers.of(written).percent(dueNow, recoveredNow);
        comesTo(recoveredNow.times(earned.movePointLeft(OF_A_PERCENT)));
        lines.clear();
        lines.addAll(worked);
        due = dueNow;
        recovered = recoveredNow;
        tiers = written;
        percent = earned;
    }

    /** Refuses what comes out otherwise by now; the parameters are those of {@link #workOut}. */
    public void requireUpToDate(Collection<RecoveredLoan> worked, String written) {
        if (!Set.copyOf(worked).equals(Set.copyOf(lines))
                || IncentiveTiers.of(written).percent(due, recovered).compareTo(percent) != 0) {
            throw new Rejection(MicroloanRefusal.INCENTIVE_OUT_OF_DATE);
        }
    }

    /** @param posting the entry in the region's book of incentives */
    public void approve(String approver, UUID posting, Instant now) {
        approve(approver, now);
        entry = Objects.requireNonNull(posting, "posting");
    }

    @Override
    Refusal anotherStage() {
        return MicroloanRefusal.INCENTIVE_IS_ANOTHER;
    }

    @Override
    Refusal nothingToGrant() {
        return MicroloanRefusal.NOTHING_EARNED;
    }

    public IncentiveState state() {
        return stateAt(stage());
    }

    @Override
    IncentiveState stateAt(Stage stage) {
        return switch (stage) {
            case PROPOSED -> IncentiveState.PROPOSED;
            case APPROVED -> IncentiveState.APPROVED;
            case PAID -> IncentiveState.PAID;
            case ANNULLED -> IncentiveState.ANNULLED;
        };
    }

    /** Recovered ÷ due with four places; null where nothing fell due. */
    public BigDecimal rate() {
        return due.isZero() ? null : recovered.amount().divide(due.amount(), PLACES, RoundingMode.HALF_UP);
    }

    public Earner earner() {
        return earner;
    }

    @Override
    public LocalDate lastDay() {
        return occurredOn().plusYears(1).minusDays(1);
    }

    /** Principal that fell due in the year. */
    public Money due() {
        return due;
    }

    /** Of it, what borrowers and guarantors paid. */
    public Money recovered() {
        return recovered;
    }

    /** Of the recovered principal, that is granted. */
    public BigDecimal percent() {
        return percent;
    }

    /** The tiers used, as the parameter wrote them. */
    public String tiers() {
        return tiers;
    }

    /** Null before its approval. */
    public UUID entry() {
        return entry;
    }

    public List<RecoveredLoan> lines() {
        return lines.stream().sorted(Comparator.comparing(RecoveredLoan::loan)).toList();
    }
}
