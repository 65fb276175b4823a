package org.ganlao.socialinsurance.benefit.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.safety.domain.HighRiskSite;

/** Keeps the register of high-risk sites; a site's row is held while it changes. */
@ApplicationScoped
class KeepSites {

    private static final String KIND = "high-risk-site";

    private final HighRiskSiteRepository sites;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepSites(
            HighRiskSiteRepository sites, RecordChecks checks, RecordEvents events, Caller caller, ChangeLog changes) {
        this.sites = sites;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    HighRiskSiteView register(HighRiskSiteRequest request) {
        checks.requirePast(request.beganOn(), "/beganOn");
        checks.requireOwnRegion(request.region(), request.beganOn(), "/region");
        HighRiskSite site = new HighRiskSite(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.site(),
                request.headcount().workers(),
                request.headcount().insured(),
                changes.now());
        sites.add(site);
        return told("registered", site, "");
    }

    @Transactional
    HighRiskSiteView recount(UUID id, String ifMatch, StatedHeadcount stated) {
        HighRiskSite site = sites.forChange(id, ifMatch);
        site.recount(stated.workers(), stated.insured(), changes.now());
        return told("recounted", site, "");
    }

    @Transactional
    HighRiskSiteView close(UUID id, String ifMatch, SiteClosure closure) {
        checks.requirePast(closure.on(), "/on");
        HighRiskSite site = sites.forChange(id, ifMatch);
        site.close(closure.on(), changes.now());
        return told("closed", site, "");
    }

    @Transactional
    HighRiskSiteView annul(UUID id, String ifMatch, Annulment annulment) {
        HighRiskSite site = sites.forChange(id, ifMatch);
        site.annul(annulment.reason(), changes.now());
        return told("annulled", site, annulment.reason());
    }

    HighRiskSiteView one(UUID id) {
        return HighRiskSiteView.from(sites.visible(id));
    }

    Page<HighRiskSiteView> page(HighRiskSiteFilter filter, Paging paging) {
        return sites.page(filter, paging).map(HighRiskSiteView::from);
    }

    private HighRiskSiteView told(String verb, HighRiskSite site, String why) {
        events.say(KIND, verb, HighRiskSiteFact.of(site), why);
        return HighRiskSiteView.from(site);
    }
}
