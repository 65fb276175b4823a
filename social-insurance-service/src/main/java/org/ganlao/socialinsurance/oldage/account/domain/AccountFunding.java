package org.ganlao.socialinsurance.oldage.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * How far the pension accounts of a region were made real in a year (做实个人账户): how many of the points of base that go to an
 * account are backed by money, and the subsidy received for it. Stated by one person, approved by another, when the subsidy
 * enters the fund's book.
 */
@Entity
@Table(name = "account_funding")
public class AccountFunding extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private BigDecimal points;

    @Column(name = "all_points", nullable = false, updatable = false)
    private BigDecimal allPoints;

    @Column(nullable = false, updatable = false)
    private Money subsidy;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    private UUID entry;

    public AccountFunding(UUID id, Origin origin, Terms terms, String by, Instant now) {
        super(id, origin, now);
        if (terms.points().signum() <= 0 || terms.points().compareTo(terms.allPoints()) > 0) {
            throw new Rejection(
                            AccountRefusal.POINTS_OUT_OF_RANGE,
                            terms.allPoints().toPlainString())
                    .at("/points");
        }
        if (terms.subsidy().isNegative()) {
            throw new Rejection(AccountRefusal.SUBSIDY_BELOW_NOTHING).at("/subsidy");
        }
        this.region = Objects.requireNonNull(terms.region(), "region");
        this.year = terms.year();
        this.points = terms.points();
        this.allPoints = terms.allPoints();
        this.subsidy = terms.subsidy();
        this.receivedOn = terms.receivedOn();
        this.document = terms.document();
        this.approval = Approval.proposed(by, now);
    }

    protected AccountFunding() {}

    /**
     * What is stated.
     *
     * @param points of base that are made real
     * @param allPoints of base that go to an account
     */
    public record Terms(
            String region,
            int year,
            BigDecimal points,
            BigDecimal allPoints,
            Money subsidy,
            LocalDate receivedOn,
            String document) {}

    /** @param posting of the subsidy; null where there is none */
    public void approve(String by, UUID posting, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        entry = posting;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    public int year() {
        return year;
    }

    public BigDecimal points() {
        return points;
    }

    public BigDecimal allPoints() {
        return allPoints;
    }

    public Money subsidy() {
        return subsidy;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }
}
