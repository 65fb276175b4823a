package org.ganlao.laborrights.enforcement.grid.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Whether a body has an item of the checklist of facilities, as of a day, with evidence; the latest statement holds. */
@Entity
@Table(name = "facility_statement")
public class FacilityStatement extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID body;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String item;

    @Column(name = "stated_on", nullable = false, updatable = false)
    private LocalDate statedOn;

    @Column(nullable = false, updatable = false)
    private boolean provided;

    @Column(nullable = false, updatable = false)
    private String evidence;

    public FacilityStatement(
            UUID id,
            Origin origin,
            InspectionBody of,
            String item,
            LocalDate statedOn,
            boolean provided,
            String evidence,
            Instant now) {
        super(id, origin, now);
        this.body = of.id();
        this.region = of.region();
        this.item = Objects.requireNonNull(item, "item");
        this.statedOn = Objects.requireNonNull(statedOn, "statedOn");
        this.provided = provided;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    protected FacilityStatement() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return statedOn;
    }

    public UUID body() {
        return body;
    }

    /** Code of the checklist. */
    public String item() {
        return item;
    }

    public boolean provided() {
        return provided;
    }

    public String evidence() {
        return evidence;
    }
}
