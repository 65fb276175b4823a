package org.ganlao.socialinsurance.collection.base.domain;

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

/**
 * Average monthly wages stated for a contribution year: declared by the employer or the person, or assessed by the agency. It
 * stays as it was stated; a later one puts another wage in its place, from which the next billing run makes difference bills.
 */
@Entity
@Table(name = "base_declaration")
public class BaseDeclaration extends FactRecord {

    /** Who says so. */
    public enum Kind {
        DECLARED,
        /** 核定: goes before what was declared. */
        ASSESSED
    }

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "stated_on", nullable = false, updatable = false)
    private LocalDate statedOn;

    @Column(nullable = false, updatable = false)
    private int persons;

    @Column(nullable = false, updatable = false)
    private Money wages;

    /**
     * @param employer token; null where persons state their own wages
     * @param wages sum over the persons, yuan a month
     */
    public BaseDeclaration(
            UUID id,
            Origin origin,
            String region,
            String employer,
            int year,
            Kind kind,
            LocalDate statedOn,
            int persons,
            Money wages,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.employer = employer;
        this.year = year;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.statedOn = Objects.requireNonNull(statedOn, "statedOn");
        this.persons = persons;
        this.wages = Objects.requireNonNull(wages, "wages");
    }

    protected BaseDeclaration() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return statedOn;
    }

    /** Token; null where persons state their own wages. */
    public String employer() {
        return employer;
    }

    public int year() {
        return year;
    }

    public Kind kind() {
        return kind;
    }

    public int persons() {
        return persons;
    }

    /** Sum over the persons, yuan a month. */
    public Money wages() {
        return wages;
    }
}
