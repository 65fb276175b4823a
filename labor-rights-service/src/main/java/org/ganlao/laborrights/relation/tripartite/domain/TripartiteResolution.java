package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * What a meeting of all three sides decided: who does it by when. The responsible side reports until it is fulfilled; open after
 * its day it is overdue. Annulled, it was never passed.
 */
@Entity
@Table(name = "tripartite_resolution")
public class TripartiteResolution extends ProcedureRecord {

    @Column(nullable = false, updatable = false)
    private UUID meeting;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "passed_on", nullable = false, updatable = false)
    private LocalDate passedOn;

    @Column(nullable = false, updatable = false)
    private String resolution;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TripartiteSide responsible;

    @Column(nullable = false, updatable = false)
    private String unit;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResolutionState state;

    @ElementCollection
    @CollectionTable(name = "fulfilment_report", joinColumns = @JoinColumn(name = "tripartite_resolution"))
    @OrderColumn(name = "place")
    private List<FulfilmentReport> reports = new ArrayList<>();

    @Column(name = "fulfilled_on")
    private LocalDate fulfilledOn;

    /** What was decided: who does what by when. */
    public record Decided(String resolution, TripartiteSide responsible, String unit, LocalDate dueOn) {}

    public TripartiteResolution(UUID id, Origin origin, TripartiteMeeting meeting, Decided decided, Instant now) {
        super(id, origin, meeting.occurredOn(), now);
        meeting.requireComplete();
        if (decided.dueOn().isBefore(meeting.occurredOn())) {
            throw new Rejection(TripartiteRefusal.DUE_BEFORE_THE_MEETING, decided.dueOn(), meeting.occurredOn())
                    .at("/dueOn");
        }
        this.meeting = meeting.id();
        this.region = meeting.region();
        this.passedOn = meeting.occurredOn();
        this.resolution = decided.resolution();
        this.responsible = decided.responsible();
        this.unit = decided.unit();
        this.dueOn = decided.dueOn();
        this.state = ResolutionState.OPEN;
    }

    protected TripartiteResolution() {}

    public void report(FulfilmentReport report, Instant now) {
        requireAt(report.on(), ResolutionState.OPEN);
        reports.add(report);
        stepped(report.on(), now);
    }

    /** The last report. */
    public void fulfil(FulfilmentReport report, Instant now) {
        requireAt(report.on(), ResolutionState.OPEN);
        reports.add(report);
        fulfilledOn = report.on();
        state = ResolutionState.FULFILLED;
        stepped(report.on(), now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = ResolutionState.ANNULLED;
    }

    public boolean overdueOn(LocalDate day) {
        return state == ResolutionState.OPEN && dueOn.isBefore(day);
    }

    @Override
    public ResolutionState state() {
        return state;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return passedOn;
    }

    public UUID meeting() {
        return meeting;
    }

    public String resolution() {
        return resolution;
    }

    public TripartiteSide responsible() {
        return responsible;
    }

    /** Which of its units does it. */
    public String unit() {
        return unit;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<FulfilmentReport> reports() {
        return List.copyOf(reports);
    }

    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }
}
