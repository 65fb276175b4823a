package org.ganlao.skills.appraisal.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What an inspector saw at an exam (鉴定质量督导). A serious finding keeps results from being decided and candidates from being certified until
 * the inspected say that it was put right and an inspector confirms it.
 */
@Entity
@Table(name = "exam_inspection")
public class ExamInspection extends FactRecord {

    @Column(nullable = false)
    private UUID session;

    @Column(nullable = false)
    private String region;

    @Column(name = "inspected_on", nullable = false)
    private LocalDate inspectedOn;

    private String findings;

    @Column(nullable = false)
    private boolean serious;

    @Column(name = "rectified_on")
    private LocalDate rectifiedOn;

    private String how;

    @Column(name = "rectified_by")
    private String rectifiedBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /**
     * What was seen.
     *
     * @param findings null where nothing was wrong
     */
    public record Seen(LocalDate on, String findings, boolean serious) {}

    public ExamInspection(UUID id, Origin origin, ExamSession session, Seen seen, Instant now) {
        super(id, origin, now);
        if (seen.on().isBefore(session.occurredOn())) {
            throw new Rejection(ExamRefusal.INSPECTED_BEFORE_EXAM, session.occurredOn()).at("/inspectedOn");
        }
        this.session = session.id();
        this.region = session.region();
        this.inspectedOn = seen.on();
        this.findings = seen.findings();
        this.serious = seen.findings() != null && seen.serious();
    }

    protected ExamInspection() {}

    /** @param by subject of the one who says so, who does not confirm it */
    public void rectify(LocalDate on, String done, String by, Instant now) {
        requireStanding();
        if (findings == null) {
            throw new Rejection(ExamRefusal.NOTHING_TO_RECTIFY);
        }
        if (rectifiedOn != null) {
            throw new Rejection(ExamRefusal.INSPECTION_RECTIFIED, rectifiedOn);
        }
        if (on.isBefore(inspectedOn)) {
            throw new Rejection(ExamRefusal.RECTIFIED_BEFORE_INSPECTION, inspectedOn).at("/on");
        }
        rectifiedOn = on;
        how = done;
        rectifiedBy = by;
        revised(now);
    }

    /** @param by subject of an inspector, another than the one who said that it was put right */
    public void confirm(String by, Instant now) {
        requireStanding();
        if (rectifiedOn == null) {
            throw new Rejection(ExamRefusal.RECTIFICATION_NOT_STATED);
        }
        if (confirmedBy != null) {
            throw new Rejection(ExamRefusal.INSPECTION_RECTIFIED, rectifiedOn);
        }
        if (by.equals(rectifiedBy)) {
            throw new Rejection(RecordRefusal.PROPOSED_BY_YOU);
        }
        confirmedBy = by;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return inspectedOn;
    }

    public UUID session() {
        return session;
    }

    /** Null where nothing was wrong. */
    public String findings() {
        return findings;
    }

    public boolean serious() {
        return serious;
    }

    /** Whether an inspector has confirmed that it was put right. */
    public boolean confirmed() {
        return confirmedBy != null;
    }

    /** As it was said; null before. */
    public LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    /** How it was put right; null before. */
    public String how() {
        return how;
    }
}
