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

/** What an inspection found not in order, to be put right by a day. */
@Entity
@Table(name = "institution_defect")
public class InstitutionDefect extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID inspection;

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DefectKind kind;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(nullable = false, updatable = false)
    private String description;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "cured_on")
    private LocalDate curedOn;

    private String cure;

    /** @param dueOn last day on which it is put right in time */
    public InstitutionDefect(
            UUID id,
            Origin origin,
            InstitutionInspection found,
            DefectKind kind,
            LocalDate foundOn,
            String description,
            LocalDate dueOn,
            Instant now) {
        super(id, origin, now);
        found.requireFindable(foundOn);
        this.inspection = found.id();
        this.institution = found.institution();
        this.region = found.region();
        this.kind = Objects.requireNonNull(kind, "kind");
        this.foundOn = foundOn;
        this.description = Objects.requireNonNull(description, "description");
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
    }

    protected InstitutionDefect() {}

    public void cure(LocalDate on, String how, Instant now) {
        requireStanding();
        if (curedOn != null) {
            throw new Rejection(TrainingSupervisionRefusal.DEFECT_CURED, curedOn);
        }
        if (on.isBefore(foundOn)) {
            throw new Rejection(TrainingSupervisionRefusal.CURED_BEFORE_FOUND, foundOn).at("/on");
        }
        curedOn = on;
        cure = Objects.requireNonNull(how, "how");
        revised(now);
    }

    /** Whether it stands, was not put right by then, and should have been. */
    public boolean overdueOn(LocalDate day) {
        return standing() && day.isAfter(dueOn) && (curedOn == null || curedOn.isAfter(day));
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return foundOn;
    }

    public UUID inspection() {
        return inspection;
    }

    public UUID institution() {
        return institution;
    }

    public DefectKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before; so is the next. */
    public LocalDate curedOn() {
        return curedOn;
    }

    public String cure() {
        return cure;
    }
}
