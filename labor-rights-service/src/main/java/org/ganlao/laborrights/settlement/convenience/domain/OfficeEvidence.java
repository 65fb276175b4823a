package org.ganlao.laborrights.settlement.convenience.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * How far an arbitration office has come with one item of a checklist by a day, and by which evidence. A later day takes its place.
 * Annulled, nothing was found on the day.
 */
@Entity
@Table(name = "office_evidence")
public class OfficeEvidence extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Verdict verdict;

    @Column(nullable = false, updatable = false)
    private String evidence;

    @Column(name = "assessed_on", nullable = false, updatable = false)
    private LocalDate assessedOn;

    /** What was found. */
    public record Finding(String region, String item, Verdict verdict, String evidence, LocalDate assessedOn) {

        public Finding {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(assessedOn, "assessedOn");
        }
    }

    public OfficeEvidence(UUID id, Origin origin, Finding finding, Instant now) {
        super(id, origin, now);
        this.region = finding.region();
        this.item = finding.item();
        this.verdict = finding.verdict();
        this.evidence = finding.evidence();
        this.assessedOn = finding.assessedOn();
    }

    protected OfficeEvidence() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return assessedOn;
    }

    /** Code of the checklist's item. */
    public String item() {
        return item;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String evidence() {
        return evidence;
    }
}
