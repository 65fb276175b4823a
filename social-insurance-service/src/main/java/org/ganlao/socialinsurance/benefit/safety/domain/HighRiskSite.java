package org.ganlao.socialinsurance.benefit.safety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** A construction project or a mine (高风险企业), with how many work there and how many of them are insured. It closes once. */
@Entity
@Table(name = "high_risk_site")
public class HighRiskSite extends FactRecord {

    @Embedded
    private Site site;

    @Column(nullable = false)
    private int workers;

    @Column(nullable = false)
    private int insured;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** @param insured of the workers, in work-injury insurance */
    public HighRiskSite(UUID id, Origin origin, Site site, int workers, int insured, Instant now) {
        super(id, origin, now);
        this.site = site;
        count(workers, insured);
    }

    protected HighRiskSite() {}

    /** Counted anew. */
    public void recount(int allWorkers, int insuredWorkers, Instant now) {
        requireOpen();
        if (allWorkers == workers && insuredWorkers == insured) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        count(allWorkers, insuredWorkers);
        revised(now);
    }

    private void count(int allWorkers, int insuredWorkers) {
        if (insuredWorkers > allWorkers) {
            throw new Rejection(SafetyRefusal.MORE_INSURED_THAN_WORKERS, insuredWorkers, allWorkers).at("/insured");
        }
        workers = allWorkers;
        insured = insuredWorkers;
    }

    public void close(LocalDate on, Instant now) {
        requireOpen();
        if (on.isBefore(site.beganOn())) {
            throw new Rejection(SafetyRefusal.CLOSED_BEFORE_IT_BEGAN, site.beganOn()).at("/on");
        }
        closedOn = on;
        revised(now);
    }

    private void requireOpen() {
        requireStanding();
        if (closedOn != null) {
            throw new Rejection(SafetyRefusal.SITE_CLOSED, closedOn);
        }
    }

    public SiteState state() {
        if (!standing()) {
            return SiteState.ANNULLED;
        }
        return closedOn == null ? SiteState.OPEN : SiteState.CLOSED;
    }

    @Override
    public String region() {
        return site.region();
    }

    @Override
    public LocalDate occurredOn() {
        return site.beganOn();
    }

    public Site site() {
        return site;
    }

    public int workers() {
        return workers;
    }

    public int insured() {
        return insured;
    }

    /** Last day of the works; null while they go on. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
