package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What a fund is to receive and pay in a year, by kind: proposed by one person, approved by another, or struck out. */
@Entity
@Table(name = "fund_budget")
public class FundBudget extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    @ElementCollection
    @CollectionTable(name = "fund_budget_line", joinColumns = @JoinColumn(name = "budget"))
    @OrderBy("item")
    private List<BudgetLine> lines;

    public FundBudget(
            UUID id,
            Origin origin,
            Insurance insurance,
            String region,
            int year,
            String document,
            List<BudgetLine> lines,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        this.insurance = Objects.requireNonNull(insurance, "insurance");
        this.region = Objects.requireNonNull(region, "region");
        this.year = year;
        this.document = Objects.requireNonNull(document, "document");
        this.lines = new ArrayList<>(lines);
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected FundBudget() {}

    /** @param items that a budget knows, each of which stands in it once at most */
    public void requireItems(Collection<String> items) {
        List<String> stated = lines.stream().map(BudgetLine::item).toList();
        for (String item : stated) {
            if (!items.contains(item) || stated.indexOf(item) < stated.lastIndexOf(item)) {
                throw new Rejection(FundRefusal.BUDGET_ITEM, item, String.join(", ", items)).at("/lines");
            }
        }
    }

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    /** Region whose fund it is. */
    @Override
    public String region() {
        return region;
    }

    /** First day of its year. */
    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 1, 1);
    }

    public Insurance insurance() {
        return insurance;
    }

    public int year() {
        return year;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }

    public List<BudgetLine> lines() {
        return List.copyOf(lines);
    }
}
