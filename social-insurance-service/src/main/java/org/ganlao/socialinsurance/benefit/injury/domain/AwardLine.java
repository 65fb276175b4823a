package org.ganlao.socialinsurance.benefit.injury.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;

/** One benefit of an award; its id is the ground of the payments. */
@Entity
@Table(name = "injury_award_line")
public class AwardLine {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "award", updatable = false)
    private InjuryAward award;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InjuryBenefit benefit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BenefitPayer payer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "due_from")
    private LocalDate dueFrom;

    @Column(name = "due_until")
    private LocalDate dueUntil;

    @Column(name = "followed_from")
    private LocalDate followedFrom;

    @Column(name = "dead_from")
    private LocalDate deadFrom;

    AwardLine(UUID id, InjuryAward award, AwardedBenefit given) {
        this.id = id;
        this.award = award;
        this.benefit = given.benefit();
        this.payer = given.payer();
        this.region = award.region();
        this.person = given.person();
        this.amount = given.amount();
    }

    protected AwardLine() {}

    void begin(LocalDate from) {
        dueFrom = benefit.monthly() ? from : null;
    }

    /** @param from first day due of the award that follows and ends this monthly benefit; null where none does */
    public void follow(LocalDate from) {
        followedFrom = from;
        reckon();
    }

    /** @param from first day after the month of the death; null where nobody died */
    public void die(LocalDate from) {
        deadFrom = from;
        reckon();
    }

    /** Whichever end comes first. */
    private void reckon() {
        dueUntil = Stream.of(followedFrom, deadFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(until -> until.isBefore(dueFrom) ? dueFrom : until)
                .orElse(null);
    }

    /** Whether the fund pays it. */
    public boolean ofFund() {
        return payer == BenefitPayer.FUND;
    }

    public boolean monthly() {
        return benefit.monthly();
    }

    /** The ground of its payments. */
    public UUID id() {
        return id;
    }

    public InjuryBenefit benefit() {
        return benefit;
    }

    public BenefitPayer payer() {
        return payer;
    }

    public String region() {
        return region;
    }

    /** Token of who gets it. */
    public String person() {
        return person;
    }

    /** Yuan, once or a month. */
    public Money amount() {
        return amount;
    }

    /** Null before the approval and for what is paid once. */
    public LocalDate dueFrom() {
        return dueFrom;
    }

    /** Null while it goes on. */
    public LocalDate dueUntil() {
        return dueUntil;
    }
}
