package org.ganlao.employment.aid.personalhelp.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * One-to-one help (一对一帮扶) for a registered person who is hard to place: a named helper is assigned, may hand over to
 * another one, and the help ends. A registration has one at a time.
 */
@Entity
@Table(name = "personal_help")
public class PersonalHelp extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID registration;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Column(name = "assigned_on", nullable = false, updatable = false)
    private LocalDate assignedOn;

    @Embedded
    private NamedPerson helper;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    public PersonalHelp(UUID id, Origin origin, JobSeeker helped, NamedPerson helper, Instant now) {
        super(id, origin, now);
        this.registration = helped.id();
        this.region = helped.region();
        this.person = helped.person().token();
        this.assignedOn = helper.since();
        this.helper = helper;
    }

    protected PersonalHelp() {}

    public void handOver(NamedPerson next, Instant now) {
        requireOngoing();
        if (next.equals(helper)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireSince(next.since());
        helper = next;
        revised(now);
    }

    /** @param lastDay of the help */
    public void end(LocalDate lastDay, String why, Instant now) {
        requireOngoing();
        requireSince(lastDay);
        endedOn = lastDay;
        endReason = Objects.requireNonNull(why, "why");
        revised(now);
    }

    private void requireOngoing() {
        requireStanding();
        if (endedOn != null) {
            throw new Rejection(HelpRefusal.HELP_ENDED, endedOn);
        }
    }

    private void requireSince(LocalDate day) {
        if (day.isBefore(helper.since())) {
            throw new Rejection(HelpRefusal.BEFORE_HELP_BEGAN, helper.since());
        }
    }

    public HelpState state() {
        if (!standing()) {
            return HelpState.ANNULLED;
        }
        return endedOn == null ? HelpState.ONGOING : HelpState.ENDED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return assignedOn;
    }

    public UUID registration() {
        return registration;
    }

    /** Token of the helped person. */
    public String person() {
        return person;
    }

    public NamedPerson helper() {
        return helper;
    }

    /** Last day; null while it lasts. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }
}
