package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Work before accounts began that counts as paid (视同缴费年限): stated with its evidence, and counted once another person has
 * seen the evidence too.
 */
@Entity
@Table(name = "deemed_service")
public class DeemedService extends FactRecord {

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", nullable = false, updatable = false)
    private LocalDate untilDay;

    @Column(nullable = false, updatable = false)
    private String evidence;

    @Embedded
    private Approval approval;

    @Column(name = "set_aside", nullable = false, insertable = false, updatable = false)
    private boolean setAside;

    /** @param until first day no longer counted */
    public DeemedService(
            UUID id,
            Origin origin,
            String person,
            String region,
            LocalDate from,
            LocalDate until,
            String evidence,
            String statedBy,
            Instant now) {
        super(id, origin, now);
        if (months(from, until) < 1) {
            throw new Rejection(PensionRefusal.NO_MONTH_DEEMED).at("/until");
        }
        this.person = Objects.requireNonNull(person, "person");
        this.region = Objects.requireNonNull(region, "region");
        this.fromDay = from;
        this.untilDay = until;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.approval = Approval.proposed(statedBy, now);
    }

    protected DeemedService() {}

    private static int months(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, until));
    }

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** Refuses time that another statement of the person deems already. */
    public void requireApartFrom(DeemedService other) {
        if (other.standing() && fromDay.isBefore(other.untilDay) && other.fromDay.isBefore(untilDay)) {
            throw new Rejection(PensionRefusal.DEEMED_ALREADY, other.id());
        }
    }

    /** Whole ones. */
    public int months() {
        return months(fromDay, untilDay);
    }

    /** Token. */
    public String person() {
        return person;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return fromDay;
    }

    /** First day no longer counted. */
    public LocalDate until() {
        return untilDay;
    }

    public String evidence() {
        return evidence;
    }

    /** Approved, and not set aside because another one of the person deems some of the time. */
    public boolean counts() {
        return approval.given() && !setAside;
    }

    public Approval approval() {
        return approval;
    }
}
