package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What is left in the account of somebody who died, asked for by an heir: taken out of the account and claimed as one payment,
 * which another person approves. Struck out, or where the death is taken back, all of it goes back.
 */
@Entity
@Table(name = "account_inheritance")
public class AccountInheritance extends FactRecord {

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private String heir;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "died_on", nullable = false, updatable = false)
    private LocalDate diedOn;

    @Embedded
    private Estate estate;

    public AccountInheritance(
            UUID id,
            Origin origin,
            String person,
            String heir,
            Insurance insurance,
            String region,
            LocalDate diedOn,
            Estate estate,
            Instant now) {
        super(id, origin, now);
        if (heir.equals(person)) {
            throw new Rejection(InheritanceRefusal.HEIR_OF_ONESELF).at("/heir");
        }
        if (!estate.inherited().isPositive()) {
            throw new Rejection(InheritanceRefusal.NOTHING_TO_INHERIT);
        }
        this.person = person;
        this.heir = heir;
        this.insurance = insurance;
        this.region = region;
        this.diedOn = diedOn;
        this.estate = estate;
    }

    protected AccountInheritance() {}

    /** Token of who died. */
    public String person() {
        return person;
    }

    /** Token. */
    public String heir() {
        return heir;
    }

    public Insurance insurance() {
        return insurance;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return diedOn;
    }

    public Estate estate() {
        return estate;
    }
}
