package org.ganlao.socialinsurance.treasury.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Something that the supervision looks at: opened, closed when all that was found is put right, or struck out. */
@Entity
@Table(name = "supervision_case")
public class SupervisionCase extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CaseKind kind;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Insurance insurance;

    @Column(updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "reported_on", nullable = false, updatable = false)
    private LocalDate reportedOn;

    @Column(name = "report_due_on", updatable = false)
    private LocalDate reportDueOn;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "to_day", updatable = false)
    private LocalDate toDay;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String conclusion;

    /** @param reportDueOn last day on which an incident is reported in time; null otherwise */
    public SupervisionCase(
            UUID id, Origin origin, Opening opening, LocalDate reportedOn, LocalDate reportDueOn, Instant now) {
        super(id, origin, now);
        this.kind = opening.kind();
        this.region = opening.region();
        this.insurance = opening.insurance();
        this.employer = opening.employer();
        this.body = opening.body();
        this.what = opening.what();
        this.openedOn = opening.on();
        this.fromDay = opening.from();
        this.toDay = opening.to();
        this.reportedOn = Objects.requireNonNull(reportedOn, "reportedOn");
        this.reportDueOn = reportDueOn;
    }

    protected SupervisionCase() {}

    /**
     * What is looked at, and by whom.
     *
     * @param insurance null where it is not of one
     * @param employer token; of inspections and audits of employers only
     * @param body who looks: an intermediary, the agency's desk, an audit office
     * @param on when it began, or when the incident was discovered
     * @param from first day of the audited books; of fund audits only
     */
    public record Opening(
            CaseKind kind,
            String region,
            Insurance insurance,
            String employer,
            String body,
            String what,
            LocalDate on,
            LocalDate from,
            LocalDate to) {

        public Opening {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(on, "on");
            if (kind.ofEmployer() != (employer != null)) {
                throw new Rejection(SupervisionRefusal.CASE_OF_AN_EMPLOYER).at("/employer");
            }
            boolean period = from != null && to != null && !to.isBefore(from);
            if (kind == CaseKind.FUND_AUDIT ? !period || insurance == null : from != null || to != null) {
                throw new Rejection(SupervisionRefusal.AUDITED_PERIOD).at("/from");
            }
        }
    }

    public void requireOpen(LocalDate on) {
        requireStanding();
        if (closedOn != null) {
            throw new Rejection(SupervisionRefusal.SUPERVISION_ENDED, closedOn);
        }
        if (on.isBefore(openedOn)) {
            throw new Rejection(SupervisionRefusal.FOUND_BEFORE_THE_CASE, openedOn).at("/on");
        }
    }

    /** @param findings that are not put right */
    public void close(LocalDate on, String concluded, long findings, Instant now) {
        requireOpen(on);
        if (findings > 0) {
            throw new Rejection(SupervisionRefusal.FINDINGS_OPEN, findings);
        }
        closedOn = on;
        conclusion = Objects.requireNonNull(concluded, "concluded");
        revised(now);
    }

    public SupervisionCaseState state() {
        if (!standing()) {
            return SupervisionCaseState.ANNULLED;
        }
        return closedOn == null ? SupervisionCaseState.OPEN : SupervisionCaseState.CLOSED;
    }

    public CaseKind kind() {
        return kind;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return openedOn;
    }

    /** Null where it is not of one. */
    public Insurance insurance() {
        return insurance;
    }

    /** Token; null where it looks at none. */
    public String employer() {
        return employer;
    }

    public String body() {
        return body;
    }

    public String what() {
        return what;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** Null unless it is an incident. */
    public LocalDate reportDueOn() {
        return reportDueOn;
    }

    public boolean reportedLate() {
        return reportDueOn != null && reportedOn.isAfter(reportDueOn);
    }

    /** Null unless it is a fund audit; so is the next. */
    public LocalDate from() {
        return fromDay;
    }

    public LocalDate to() {
        return toDay;
    }

    /** Null before. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Null before. */
    public String conclusion() {
        return conclusion;
    }
}
