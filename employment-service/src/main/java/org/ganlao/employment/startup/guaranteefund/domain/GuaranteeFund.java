package org.ganlao.employment.startup.guaranteefund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** 担保基金：what a city or county sets aside to guarantee microloans, run by its guarantee centre. Its money is in its book. */
@Entity
@Table(name = "guarantee_fund")
public class GuaranteeFund extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String agency;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    public GuaranteeFund(
            UUID id, Origin origin, String region, String name, String agency, LocalDate openedOn, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.name = Objects.requireNonNull(name, "name");
        this.agency = Objects.requireNonNull(agency, "agency");
        this.openedOn = Objects.requireNonNull(openedOn, "openedOn");
    }

    protected GuaranteeFund() {}

    public void requireOpenOn(LocalDate day) {
        if (day.isBefore(openedOn)) {
            throw new Rejection(GuaranteeRefusal.BEFORE_THE_FUND, openedOn);
        }
        if (closedOn != null && !day.isBefore(closedOn)) {
            throw new Rejection(GuaranteeRefusal.FUND_CLOSED, closedOn);
        }
    }

    /** Refuses whatever would have it guarantee again, dated before its closing too. */
    public void requireNotClosed() {
        if (closedOn != null) {
            throw new Rejection(GuaranteeRefusal.FUND_CLOSED, closedOn);
        }
    }

    public void correct(String statedName, String statedAgency, Instant now) {
        if (statedName.equals(name) && statedAgency.equals(agency)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        name = statedName;
        agency = statedAgency;
        revised(now);
    }

    /**
     * Closes, with nothing guaranteed and nothing to recover.
     *
     * @param day first day on which it takes nothing more, after its last posting
     * @param guaranteed principal for which it stands
     * @param claims compensated and not recovered
     * @param lastPosting null where nothing was posted
     */
    public void close(LocalDate day, Money guaranteed, Money claims, LocalDate lastPosting, Instant now) {
        requireNotClosed();
        if (!guaranteed.isZero() || !claims.isZero()) {
            throw new Rejection(GuaranteeRefusal.FUND_IN_USE, guaranteed, claims);
        }
        LocalDate last = lastPosting == null ? openedOn : lastPosting;
        if (!day.isAfter(last)) {
            throw new Rejection(GuaranteeRefusal.FUND_POSTED_SINCE, last).at("/closedOn");
        }
        closedOn = day;
        revised(now);
    }

    public static String bookOf(UUID fund) {
        return "guarantee-fund/" + fund;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return openedOn;
    }

    public String name() {
        return name;
    }

    /** First day on which it takes nothing more; null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The guarantee centre that runs it. */
    public String agency() {
        return agency;
    }
}
