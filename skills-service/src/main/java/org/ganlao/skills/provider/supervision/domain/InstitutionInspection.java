package org.ganlao.skills.provider.supervision.domain;

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
import org.ganlao.skills.provider.institution.domain.Institution;

/** That somebody looked at an institution's teaching or advertising. What was not in order stands on it. */
@Entity
@Table(name = "institution_inspection")
public class InstitutionInspection extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InspectionFocus focus;

    @Column(name = "inspected_on", nullable = false, updatable = false)
    private LocalDate inspectedOn;

    @Column(nullable = false, updatable = false)
    private String result;

    public InstitutionInspection(
            UUID id,
            Origin origin,
            Institution inspected,
            InspectionFocus focus,
            LocalDate inspectedOn,
            String result,
            Instant now) {
        super(id, origin, now);
        this.institution = inspected.id();
        this.region = inspected.region();
        this.focus = Objects.requireNonNull(focus, "focus");
        this.inspectedOn = Objects.requireNonNull(inspectedOn, "inspectedOn");
        this.result = Objects.requireNonNull(result, "result");
    }

    protected InstitutionInspection() {}

    /** @param defects that stand on it */
    public void annul(String reason, long defects, Instant now) {
        if (defects > 0) {
            throw new Rejection(TrainingSupervisionRefusal.INSPECTION_WITH_DEFECTS, defects);
        }
        annul(reason, now);
    }

    public void requireFindable(LocalDate foundOn) {
        requireStanding();
        if (foundOn.isBefore(inspectedOn)) {
            throw new Rejection(TrainingSupervisionRefusal.DEFECT_BEFORE_INSPECTION, inspectedOn).at("/foundOn");
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return inspectedOn;
    }

    public UUID institution() {
        return institution;
    }

    public InspectionFocus focus() {
        return focus;
    }

    public String result() {
        return result;
    }
}
