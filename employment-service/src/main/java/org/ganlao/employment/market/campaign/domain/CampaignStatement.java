package org.ganlao.employment.market.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What a campaign had brought in a county by a day. What is stated for the day again is its next version; what a later day
 * states takes its place and is not added. Annulled, nothing was stated for the day.
 */
@Entity
@Table(name = "campaign_statement")
public class CampaignStatement extends FactRecord {

    @Embedded
    private Campaign campaign;

    @Column(name = "as_of", nullable = false, updatable = false)
    private LocalDate asOf;

    @Embedded
    private CampaignFigures figures;

    public CampaignStatement(
            UUID id, Origin origin, Campaign campaign, LocalDate asOf, CampaignFigures figures, Instant now) {
        super(id, origin, now);
        if (asOf.getYear() < campaign.year()) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_NOT_BEGUN, asOf, campaign.year());
        }
        this.campaign = campaign;
        this.asOf = asOf;
        this.figures = Objects.requireNonNull(figures, "figures");
    }

    protected CampaignStatement() {}

    public void stateAnew(CampaignFigures stated, Instant now) {
        requireStanding();
        if (stated.equals(figures)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        figures = stated;
        revised(now);
    }

    @Override
    public String region() {
        return campaign.region();
    }

    @Override
    public LocalDate occurredOn() {
        return asOf;
    }

    public Campaign campaign() {
        return campaign;
    }

    public CampaignFigures figures() {
        return figures;
    }
}
