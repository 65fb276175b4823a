package org.ganlao.laborrights.enforcement.grid.domain;

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
import org.ganlao.platform.record.RecordRefusal;

/** 劳动保障监察机构 of a region, with the staff that it is given; corrected when that changes. */
@Entity
@Table(name = "inspection_body")
public class InspectionBody extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String name;

    @Column(name = "set_up_on", nullable = false)
    private LocalDate setUpOn;

    private int posts;

    @Column(name = "yearly_funds", nullable = false)
    private boolean yearlyFunds;

    public InspectionBody(
            UUID id,
            Origin origin,
            String region,
            String name,
            LocalDate setUpOn,
            int posts,
            boolean yearlyFunds,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.name = Objects.requireNonNull(name, "name");
        this.setUpOn = Objects.requireNonNull(setUpOn, "setUpOn");
        this.posts = posts;
        this.yearlyFunds = yearlyFunds;
    }

    protected InspectionBody() {}

    public void correct(String called, LocalDate since, int staffed, boolean funded, Instant now) {
        requireStanding();
        if (called.equals(name) && since.equals(setUpOn) && staffed == posts && funded == yearlyFunds) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        name = called;
        setUpOn = since;
        posts = staffed;
        yearlyFunds = funded;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return setUpOn;
    }

    public String name() {
        return name;
    }

    /** 编制: full-time posts. */
    public int posts() {
        return posts;
    }

    /** Whether the yearly budget provides for its work. */
    public boolean yearlyFunds() {
        return yearlyFunds;
    }
}
