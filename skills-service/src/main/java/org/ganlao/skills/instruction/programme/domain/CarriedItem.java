package org.ganlao.skills.instruction.programme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * What a programme carries in a region: a course with its people and money, an incubator, people without a course,
 * an expense, evidence.
 */
@Entity
@Table(name = "programme_item")
public class CarriedItem extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String programme;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CarriedKind kind;

    @Column(updatable = false)
    private UUID record;

    @Column(updatable = false)
    private Money amount;

    @Column(name = "carried_on", nullable = false, updatable = false)
    private LocalDate carriedOn;

    @Column(nullable = false, updatable = false)
    private String title;

    public CarriedItem(UUID id, Origin origin, Carried carried, Instant now) {
        super(id, origin, now);
        if (carried.kind().namesRecord() != (carried.record() != null)) {
            throw new Rejection(ProgrammeRefusal.CARRIED_RECORD_MISMATCH).at("/record");
        }
        boolean expense = carried.kind() == CarriedKind.EXPENSE;
        if (expense != (carried.amount() != null)
                || expense && !carried.amount().isPositive()) {
            throw new Rejection(ProgrammeRefusal.CARRIED_AMOUNT_MISMATCH).at("/amount");
        }
        this.programme = carried.programme();
        this.region = carried.region();
        this.kind = carried.kind();
        this.record = carried.record();
        this.amount = carried.amount();
        this.carriedOn = carried.on();
        this.title = carried.title();
    }

    protected CarriedItem() {}

    /**
     * @param record id of what the kind says; null where it names none
     * @param amount of an expense; null otherwise
     */
    public record Carried(
            String programme, String region, CarriedKind kind, UUID record, Money amount, LocalDate on, String title) {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return carriedOn;
    }

    public String programme() {
        return programme;
    }

    public CarriedKind kind() {
        return kind;
    }

    /** Null where its kind names none. */
    public UUID record() {
        return record;
    }

    /** Null unless it is an expense. */
    public Money amount() {
        return amount;
    }

    public String title() {
        return title;
    }
}
