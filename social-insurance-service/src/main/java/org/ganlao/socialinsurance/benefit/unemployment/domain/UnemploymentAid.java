package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.trace.domain.Trace;

/** Medical help, or a training or introduction subsidy, for somebody who receives the benefit. Annulled, it never was due. */
@Entity
@Table(name = "unemployment_aid")
public class UnemploymentAid extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID claim;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AidKind kind;

    @Column(name = "spent_on", nullable = false, updatable = false)
    private LocalDate spentOn;

    @Column(nullable = false, updatable = false)
    private Money spent;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false, updatable = false)
    private Trace trace;

    /**
     * What was spent on what.
     *
     * @param on day on which the treatment, course or introduction was
     */
    public record Expense(AidKind kind, LocalDate on, Money spent) {

        public Expense {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(spent, "spent");
        }
    }

    public UnemploymentAid(
            UUID id, Origin origin, UnemploymentClaim claim, Expense expense, Money amount, Trace trace, Instant now) {
        super(id, origin, now);
        this.claim = claim.id();
        this.region = claim.region();
        this.person = claim.person().token();
        this.kind = expense.kind();
        this.spentOn = expense.on();
        this.spent = expense.spent();
        this.amount = Objects.requireNonNull(amount, "amount");
        this.trace = Objects.requireNonNull(trace, "trace");
    }

    protected UnemploymentAid() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return spentOn;
    }

    public UUID claim() {
        return claim;
    }

    /** Token. */
    public String person() {
        return person;
    }

    public AidKind kind() {
        return kind;
    }

    public Money spent() {
        return spent;
    }

    public Money amount() {
        return amount;
    }

    public Trace trace() {
        return trace;
    }
}
