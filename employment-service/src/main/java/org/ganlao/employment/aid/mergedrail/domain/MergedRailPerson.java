package org.ganlao.employment.aid.mergedrail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A person of the merged rail (并轨人员), followed until there is work again, the contract with the former employer is settled
 * and the social insurance goes on. Work is read from the placements; the other two are stated, and stated anew where they
 * were wrong. Annulled, the person was none.
 */
@Entity
@Table(name = "merged_rail_person")
public class MergedRailPerson extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Merger merger;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    private SettlementKind settlement;

    @Column(name = "insured_on")
    private LocalDate insuredOn;

    @Column(name = "insurance_source")
    private String insuranceSource;

    public MergedRailPerson(UUID id, Origin origin, ProtectedId person, Merger merger, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.merger = Objects.requireNonNull(merger, "merger");
    }

    protected MergedRailPerson() {}

    public void settle(LocalDate day, SettlementKind how, Instant now) {
        require(day, day.equals(settledOn) && how == settlement);
        settledOn = day;
        settlement = Objects.requireNonNull(how, "how");
        revised(now);
    }

    /**
     * @param day since when the insurance goes on
     * @param source what the statement rests on
     */
    public void insure(LocalDate day, String source, Instant now) {
        require(day, day.equals(insuredOn) && source.equals(insuranceSource));
        insuredOn = day;
        insuranceSource = source;
        revised(now);
    }

    private void require(LocalDate day, boolean same) {
        requireStanding();
        if (day.isBefore(merger.mergedOn())) {
            throw new Rejection(MergedRailRefusal.BEFORE_MERGER, merger.mergedOn());
        }
        if (same) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
    }

    @Override
    public String region() {
        return merger.region();
    }

    @Override
    public LocalDate occurredOn() {
        return merger.mergedOn();
    }

    public ProtectedId person() {
        return person;
    }

    public Merger merger() {
        return merger;
    }

    /** Null before it is settled, as is how. */
    public LocalDate settledOn() {
        return settledOn;
    }

    public SettlementKind settlement() {
        return settlement;
    }

    /** Null before it goes on, as is the source. */
    public LocalDate insuredOn() {
        return insuredOn;
    }

    public String insuranceSource() {
        return insuranceSource;
    }
}
