package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** 贴息申报：a claim for the interest subsidy of a quarter on all loans of a fund, paid out of the employment fund of its region. */
@Entity
@Table(name = "interest_subsidy_claim")
public class SubsidyClaim extends LoanGrant {

    private static final int MONTHS_OF_A_QUARTER = 3;

    @Column(nullable = false, updatable = false)
    private UUID fund;

    @ElementCollection
    @CollectionTable(name = "interest_subsidy_line", joinColumns = @JoinColumn(name = "claim"))
    private Set<SubsidyLine> lines = new HashSet<>();

    public SubsidyClaim(
            UUID id, Origin origin, UUID fund, String region, LocalDate firstDay, String claimedBy, Instant now) {
        super(id, origin, region, firstDay, claimedBy, now);
        this.fund = fund;
    }

    protected SubsidyClaim() {}

    /** What it asks for, loan by loan. */
    public void ask(Collection<SubsidyLine> worked) {
        comesTo(Money.sum(worked.stream().map(SubsidyLine::amount).toList()));
        lines.clear();
        lines.addAll(worked);
    }

    /** Refuses what comes out otherwise by now. */
    public void requireUpToDate(Collection<SubsidyLine> worked) {
        if (!figures(worked).equals(figures(lines))) {
            throw new Rejection(MicroloanRefusal.CLAIM_OUT_OF_DATE);
        }
    }

    @Override
    public void approve(String approver, Instant now) {
        super.approve(approver, now);
    }

    private static Set<List<Object>> figures(Collection<SubsidyLine> lines) {
        return lines.stream()
                .map(line -> List.<Object>of(line.loan(), line.interest(), line.amount()))
                .collect(Collectors.toSet());
    }

    @Override
    Refusal anotherStage() {
        return MicroloanRefusal.CLAIM_IS_ANOTHER;
    }

    @Override
    Refusal nothingToGrant() {
        return MicroloanRefusal.NOTHING_CLAIMED;
    }

    public SubsidyState state() {
        return stateAt(stage());
    }

    @Override
    SubsidyState stateAt(Stage stage) {
        return switch (stage) {
            case PROPOSED -> SubsidyState.CLAIMED;
            case APPROVED -> SubsidyState.APPROVED;
            case PAID -> SubsidyState.PAID;
            case ANNULLED -> SubsidyState.ANNULLED;
        };
    }

    @Override
    public LocalDate lastDay() {
        return occurredOn().plusMonths(MONTHS_OF_A_QUARTER).minusDays(1);
    }

    public UUID fund() {
        return fund;
    }

    /** Of the quarter, that borrowers paid; the state bears a share of it. */
    public Money interest() {
        return Money.sum(lines.stream().map(SubsidyLine::interest).toList());
    }

    public List<SubsidyLine> lines() {
        return lines.stream().sorted(Comparator.comparing(SubsidyLine::loan)).toList();
    }
}
