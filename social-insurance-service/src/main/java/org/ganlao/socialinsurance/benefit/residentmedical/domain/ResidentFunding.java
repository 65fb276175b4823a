package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/**
 * The person's part of one year's funding was paid, by the person or by another for the person, which confirms the cover of the
 * year and makes the subsidies due. Annulled, the year is not covered.
 */
@Entity
@Table(name = "resident_funding")
public class ResidentFunding extends BookedMoney {

    @Column(nullable = false, updatable = false)
    private UUID enrolment;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private boolean minor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FundingPayer payer;

    @Embedded
    private FundedYear year;

    @Embedded
    private FundingShares shares;

    /**
     * Who is funded.
     *
     * @param person token
     */
    public record Resident(UUID enrolment, String person, boolean minor) {}

    public ResidentFunding(
            UUID id,
            Origin origin,
            Resident resident,
            FundedYear year,
            FundingShares shares,
            FundingPayer payer,
            Received received,
            Instant now) {
        super(id, origin, received, now);
        this.enrolment = Objects.requireNonNull(resident.enrolment(), "enrolment");
        this.person = Objects.requireNonNull(resident.person(), "person");
        this.minor = resident.minor();
        this.year = Objects.requireNonNull(year, "year");
        this.shares = Objects.requireNonNull(shares, "shares");
        this.payer = Objects.requireNonNull(payer, "payer");
    }

    protected ResidentFunding() {}

    public UUID enrolment() {
        return enrolment;
    }

    /** Token. */
    public String person() {
        return person;
    }

    public boolean minor() {
        return minor;
    }

    public FundingPayer payer() {
        return payer;
    }

    public FundedYear year() {
        return year;
    }

    public FundingShares shares() {
        return shares;
    }
}
