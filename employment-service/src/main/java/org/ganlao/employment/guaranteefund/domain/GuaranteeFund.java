package org.ganlao.employment.guaranteefund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

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

    /** The guarantee centre that runs it. */
    public String agency() {
        return agency;
    }
}
