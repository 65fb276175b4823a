package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 定点医疗机构或定点零售药店: designated by an agreement, which is renewed by the next, and may be ended before its time.
 * Annulled, it never was designated.
 */
@Entity
@Table(name = "medical_provider")
public class MedicalProvider extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Tier tier;

    @Column(nullable = false, updatable = false)
    private String region;

    @ElementCollection
    @CollectionTable(name = "medical_agreement", joinColumns = @JoinColumn(name = "provider"))
    @OrderColumn(name = "place")
    private List<Agreement> agreements = new ArrayList<>();

    /**
     * @param code organisation code
     * @param tier null for a pharmacy
     */
    public MedicalProvider(
            UUID id, Origin origin, String code, String name, Tier tier, String region, Agreement first, Instant now) {
        super(id, origin, now);
        this.code = Objects.requireNonNull(code, "code");
        this.name = Objects.requireNonNull(name, "name");
        this.tier = tier;
        this.region = Objects.requireNonNull(region, "region");
        this.agreements.add(first);
    }

    protected MedicalProvider() {}

    public void renew(Agreement next, Instant now) {
        requireStanding();
        if (agreements.stream().anyMatch(next::overlaps)) {
            throw new Rejection(MedicalRefusal.AGREEMENTS_OVERLAP);
        }
        agreements.add(next);
        revised(now);
    }

    /** @param last day on which the agreement in force then holds */
    public void endAgreement(LocalDate last, Instant now) {
        requireStanding();
        int place = placeOn(last);
        Agreement ended = agreements.get(place);
        agreements.set(place, new Agreement(ended.number(), ended.from(), last));
        revised(now);
    }

    private int placeOn(LocalDate day) {
        for (int i = 0; i < agreements.size(); i++) {
            if (agreements.get(i).holdsOn(day)) {
                return i;
            }
        }
        throw new Rejection(MedicalRefusal.NOT_DESIGNATED, name, day);
    }

    /** Refuses days on which no agreement holds, and care that such a place does not give. */
    public void requireFor(Care care, LocalDate day) {
        requireStanding();
        placeOn(day);
        if ((care == Care.PHARMACY) != (tier == null)) {
            throw new Rejection(MedicalRefusal.TIER_OF_HOSPITALS, care);
        }
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the first agreement. */
    @Override
    public LocalDate occurredOn() {
        return agreements.get(0).from();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Null for a pharmacy. */
    public Tier tier() {
        return tier;
    }

    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }
}
