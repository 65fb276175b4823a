package org.ganlao.laborrights.enforcement.campaign.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** 专项检查, launched for a period in a region, closed with what was covered. */
@Entity
@Table(name = "inspection_campaign")
public class InspectionCampaign extends FactRecord {

    @Embedded
    private CampaignOutline outline;

    @ElementCollection
    @CollectionTable(name = "campaign_focus", joinColumns = @JoinColumn(name = "campaign"))
    @Enumerated(EnumType.STRING)
    @Column(name = "focus", nullable = false)
    private Set<CampaignFocus> focuses = EnumSet.noneOf(CampaignFocus.class);

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "employers_inspected")
    private Integer employersInspected;

    @Column(name = "workers_covered")
    private Integer workersCovered;

    public InspectionCampaign(
            UUID id, Origin origin, CampaignOutline outline, Collection<CampaignFocus> focuses, Instant now) {
        super(id, origin, now);
        this.outline = Objects.requireNonNull(outline, "outline");
        this.focuses.addAll(focuses);
    }

    protected InspectionCampaign() {}

    /** Anew and whole, while it is not closed. */
    public void correct(CampaignOutline stated, Collection<CampaignFocus> looked, Instant now) {
        requireGoing();
        if (stated.equals(outline) && Set.copyOf(looked).equals(Set.copyOf(focuses))) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        outline = stated;
        focuses.clear();
        focuses.addAll(looked);
        revised(now);
    }

    /** @param employers inspected, also those where nothing was found and no case opened */
    public void close(LocalDate on, int employers, int workers, Instant now) {
        requireGoing();
        if (on.isBefore(outline.from())) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_NOT_OVER, outline.from());
        }
        closedOn = on;
        employersInspected = employers;
        workersCovered = workers;
        revised(now);
    }

    private void requireGoing() {
        requireStanding();
        if (closedOn != null) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_CLOSED, closedOn);
        }
    }

    public CampaignState state() {
        if (!standing()) {
            return CampaignState.ANNULLED;
        }
        return closedOn == null ? CampaignState.LAUNCHED : CampaignState.CLOSED;
    }

    @Override
    public String region() {
        return outline.region();
    }

    @Override
    public LocalDate occurredOn() {
        return outline.from();
    }

    public CampaignOutline outline() {
        return outline;
    }

    public List<CampaignFocus> focuses() {
        return focuses.stream().sorted().toList();
    }

    /** Null while it goes on. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public Integer employersInspected() {
        return employersInspected;
    }

    public Integer workersCovered() {
        return workersCovered;
    }
}
