package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Many who gather: reported within hours, followed by further reports, and ended. Its level is that of its greatest number. */
@Entity
@Table(name = "group_incident")
public class GroupIncident extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PetitionMatter matter;

    @Column(updatable = false)
    private String employer;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "began_on", nullable = false, updatable = false)
    private LocalDate beganOn;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false)
    private int persons;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IncidentLevel level;

    @Column(name = "report_by", nullable = false, updatable = false)
    private Instant reportBy;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "last_reported_at", nullable = false)
    private Instant lastReportedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String outcome;

    /**
     * What is known first of it.
     *
     * @param employer token; null where it concerns none
     * @param beganOn day of {@code beganAt} at the place
     */
    public record Beginning(
            String region,
            PetitionMatter matter,
            String employer,
            Instant beganAt,
            LocalDate beganOn,
            String place,
            int persons) {}

    /**
     * @param reportedAt when the first report came
     * @param hours within which it had to
     */
    public GroupIncident(
            UUID id,
            Origin origin,
            Beginning beginning,
            IncidentScale scale,
            Instant reportedAt,
            int hours,
            Instant now) {
        super(id, origin, now);
        this.region = beginning.region();
        this.matter = beginning.matter();
        this.employer = beginning.employer();
        this.beganAt = beginning.beganAt();
        this.beganOn = beginning.beganOn();
        this.place = beginning.place();
        this.persons = beginning.persons();
        this.level = scale.of(persons);
        this.reportBy = beganAt.plus(Duration.ofHours(hours));
        this.reportedAt = reportedAt;
        this.lastReportedAt = reportedAt;
        requireNotBefore(beganAt, reportedAt, "/reportedAt");
    }

    protected GroupIncident() {}

    /** @param present how many take part by this report */
    public void followUp(int present, Instant at, IncidentScale scale, Instant now) {
        requireUnderWay();
        requireNotBefore(lastReportedAt, at, "/at");
        lastReportedAt = at;
        persons = Math.max(persons, present);
        level = scale.of(persons);
        revised(now);
    }

    public void close(LocalDate on, String how, Instant now) {
        requireUnderWay();
        if (on.isBefore(beganOn)) {
            throw new Rejection(IncidentRefusal.REPORTED_TOO_EARLY, beganOn).at("/on");
        }
        closedOn = on;
        outcome = how;
        revised(now);
    }

    private void requireUnderWay() {
        requireStanding();
        if (closedOn != null) {
            throw new Rejection(IncidentRefusal.INCIDENT_ENDED, closedOn);
        }
    }

    private static void requireNotBefore(Instant earlier, Instant at, String pointer) {
        if (at.isBefore(earlier)) {
            throw new Rejection(IncidentRefusal.REPORTED_TOO_EARLY, earlier).at(pointer);
        }
    }

    public IncidentState state() {
        if (!standing()) {
            return IncidentState.ANNULLED;
        }
        return closedOn == null ? IncidentState.UNDER_WAY : IncidentState.CLOSED;
    }

    /** Whether the first report came after its hours. */
    public boolean reportedLate() {
        return reportedAt.isAfter(reportBy);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return beganOn;
    }

    public PetitionMatter matter() {
        return matter;
    }

    /** Token; null where it concerns none. */
    public String employer() {
        return employer;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public String place() {
        return place;
    }

    public int persons() {
        return persons;
    }

    public IncidentLevel level() {
        return level;
    }

    public Instant reportBy() {
        return reportBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** When the latest report came. */
    public Instant lastReportedAt() {
        return lastReportedAt;
    }

    /** Null before. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null before. */
    public String outcome() {
        return outcome;
    }
}
