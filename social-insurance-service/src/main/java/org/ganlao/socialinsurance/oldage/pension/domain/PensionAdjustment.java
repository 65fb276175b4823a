package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * An adjustment of all pensions of a region by a document: proposed, approved by another person, then added to each pension by
 * the job of the same id, once.
 */
@Entity
@Table(name = "pension_adjustment")
public class PensionAdjustment extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private AdjustmentTerms terms;

    @ElementCollection
    @CollectionTable(name = "pension_adjustment_tier", joinColumns = @JoinColumn(name = "adjustment"))
    @OrderColumn(name = "place")
    private List<AdjustmentTier> tiers = new ArrayList<>();

    @Embedded
    private Approval approval;

    /** @param document that orders it */
    public PensionAdjustment(
            UUID id,
            Origin origin,
            String region,
            String document,
            AdjustmentTerms terms,
            List<AdjustmentTier> tiers,
            String by,
            Instant now) {
        super(id, origin, now);
        this.region = region;
        this.document = document;
        this.terms = terms;
        this.tiers.addAll(tiers);
        this.approval = Approval.proposed(by, now);
    }

    protected PensionAdjustment() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return terms.fromMonth();
    }

    public String document() {
        return document;
    }

    public AdjustmentTerms terms() {
        return terms;
    }

    public List<AdjustmentTier> tiers() {
        return List.copyOf(tiers);
    }

    public Approval approval() {
        return approval;
    }
}
