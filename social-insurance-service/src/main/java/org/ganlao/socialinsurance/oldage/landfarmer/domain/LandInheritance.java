package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.oldage.pension.domain.InheritanceRefusal;

/** What is left in the account of a farmer who died: all of it is the heir's, since the government's share is not in it. */
@Entity
@Table(name = "land_inheritance")
public class LandInheritance extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID coverage;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private String heir;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "died_on", nullable = false, updatable = false)
    private LocalDate diedOn;

    @Column(nullable = false, updatable = false)
    private Money balance;

    @Column(nullable = false, updatable = false)
    private Money drawn;

    @Column(nullable = false, updatable = false)
    private Money outstanding;

    @Column(nullable = false, updatable = false)
    private Money inherited;

    /**
     * @param heir token
     * @param balance of the account, after what the pension drew
     * @param drawn what the pension drew
     * @param due account parts of the pension's months that are due and not paid, which stay in the account
     */
    public LandInheritance(
            UUID id,
            Origin origin,
            LandCoverage coverage,
            String heir,
            LocalDate diedOn,
            Money balance,
            Money drawn,
            Money due,
            Instant now) {
        super(id, origin, now);
        if (heir.equals(coverage.person())) {
            throw new Rejection(InheritanceRefusal.HEIR_OF_ONESELF).at("/heir");
        }
        this.coverage = coverage.id();
        this.person = coverage.person();
        this.region = coverage.region();
        this.heir = heir;
        this.diedOn = diedOn;
        this.balance = balance;
        this.drawn = drawn;
        this.outstanding = due.min(balance);
        this.inherited = balance.minus(outstanding);
        if (!inherited.isPositive()) {
            throw new Rejection(InheritanceRefusal.NOTHING_TO_INHERIT);
        }
    }

    protected LandInheritance() {}

    public UUID coverage() {
        return coverage;
    }

    /** Token of who died. */
    public String person() {
        return person;
    }

    /** Token. */
    public String heir() {
        return heir;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return diedOn;
    }

    public Money balance() {
        return balance;
    }

    public Money drawn() {
        return drawn;
    }

    /** What months that are due and not paid will draw. */
    public Money outstanding() {
        return outstanding;
    }

    public Money inherited() {
        return inherited;
    }
}
