package org.ganlao.socialinsurance.agency.domain;

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

/**
 * That a community cares for a retiree whom the firm has handed over. It lasts until another one takes over, the retiree moves
 * away or dies; a death that is taken back lets it go on.
 */
@Entity
@Table(name = "retiree_care")
public class RetireeCare extends FactRecord {

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private UUID agency;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    private LocalDate since;

    private LocalDate until;

    @Column(name = "ended_by_death", nullable = false)
    private boolean endedByDeath;

    public RetireeCare(UUID id, Origin origin, String person, InsuranceAgency agency, LocalDate since, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.agency = agency.id();
        this.region = agency.region();
        this.since = Objects.requireNonNull(since, "since");
    }

    protected RetireeCare() {}

    /** @param day first one on which it cares no longer */
    public void end(LocalDate day, Instant now) {
        requireStanding();
        if (until != null) {
            throw new Rejection(AgencyRefusal.CARE_ENDED, until);
        }
        if (!day.isAfter(since)) {
            throw new Rejection(AgencyRefusal.CARE_ENDS_BEFORE, since);
        }
        until = day;
        revised(now);
    }

    /** @param on day of the death; null where it is taken back */
    public boolean follow(LocalDate on, Instant now) {
        if (on == null && endedByDeath) {
            until = null;
            endedByDeath = false;
        } else if (on != null && until == null && on.isAfter(since.minusDays(1))) {
            until = on.plusDays(1);
            endedByDeath = true;
        } else {
            return false;
        }
        revised(now);
        return true;
    }

    public boolean lasts() {
        return standing() && until == null;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return since;
    }

    public String person() {
        return person;
    }

    public UUID agency() {
        return agency;
    }

    /** Null while it lasts. */
    public LocalDate until() {
        return until;
    }
}
