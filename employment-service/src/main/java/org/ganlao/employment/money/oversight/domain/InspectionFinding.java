package org.ganlao.employment.money.oversight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What an inspection found in a region: costs points of the region's hundred and has to be put right in time. */
@Entity
@Table(name = "inspection_finding")
public class InspectionFinding extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID inspection;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(updatable = false)
    private UUID claim;

    @Column(name = "found_on", nullable = false, updatable = false)
    private LocalDate foundOn;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(nullable = false, updatable = false)
    private int deduction;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "rectified_on")
    private LocalDate rectifiedOn;

    @Column(name = "rectified_by")
    private String rectifiedBy;

    private String how;

    /**
     * What was found.
     *
     * @param claim of the sample; null where it concerns none
     * @param deduction points, 0 to 100
     */
    public record Found(String region, UUID claim, LocalDate on, String what, int deduction) {}

    public InspectionFinding(UUID id, Origin origin, Inspection inspection, Found found, LocalDate dueOn, Instant now) {
        super(id, origin, now);
        inspection.requireDrawnBy(found.on());
        if (found.claim() != null) {
            inspection.requireSampled(found.claim(), found.region());
        }
        this.inspection = inspection.id();
        this.region = found.region();
        this.claim = found.claim();
        this.foundOn = found.on();
        this.what = found.what();
        this.deduction = found.deduction();
        this.dueOn = dueOn;
    }

    protected InspectionFinding() {}

    public void rectify(LocalDate on, String by, String done, Instant now) {
        requireStanding();
        if (rectifiedOn != null) {
            throw new Rejection(OversightRefusal.FINDING_RECTIFIED, rectifiedOn);
        }
        if (on.isBefore(foundOn)) {
            throw new Rejection(OversightRefusal.RECTIFIED_BEFORE_FOUND, foundOn).at("/on");
        }
        rectifiedOn = on;
        rectifiedBy = by;
        how = done;
        revised(now);
    }

    /** Whether it is open and its day has passed. */
    public boolean overdueOn(LocalDate day) {
        return standing() && rectifiedOn == null && day.isAfter(dueOn);
    }

    public FindingState state() {
        if (!standing()) {
            return FindingState.ANNULLED;
        }
        return rectifiedOn == null ? FindingState.OPEN : FindingState.RECTIFIED;
    }

    public UUID inspection() {
        return inspection;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return foundOn;
    }

    /** Of the sample; null where it concerns none. */
    public UUID claim() {
        return claim;
    }

    public String what() {
        return what;
    }

    /** Points of the region's hundred. */
    public int deduction() {
        return deduction;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before. */
    public LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    /** Null before. */
    public String rectifiedBy() {
        return rectifiedBy;
    }

    /** How it was put right; null before. */
    public String how() {
        return how;
    }
}
