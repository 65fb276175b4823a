package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.employment.seeking.transfer.domain.TransferSite;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Registers the sites that support labour export and return, corrects, closes and annuls them. */
@ApplicationScoped
class KeepSites {

    private final SiteRepository sites;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepSites(SiteRepository sites, RegisterChecks checks, RecordEvents events, Caller caller, ChangeLog changes) {
        this.sites = sites;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    SiteView register(SiteRequest request) {
        TransferSite site = new TransferSite(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(request.site()),
                request.site().profile(),
                changes.now());
        sites.add(site);
        return told("recorded", site, "");
    }

    @Transactional
    SiteView correct(UUID id, String ifMatch, SiteCorrection correction) {
        Entry entry = entry(correction.site());
        TransferSite site = sites.forChange(id, ifMatch);
        site.correct(entry, correction.site().profile(), changes.now());
        return told("corrected", site, correction.reason());
    }

    @Transactional
    SiteView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        TransferSite site = sites.forChange(id, ifMatch);
        site.close(closing.closedOn(), changes.now());
        return told("closed", site, "");
    }

    @Transactional
    SiteView annul(UUID id, String ifMatch, Annulment annulment) {
        TransferSite site = sites.forChange(id, ifMatch);
        site.annul(annulment.reason(), changes.now());
        return told("annulled", site, annulment.reason());
    }

    SiteView one(UUID id) {
        return SiteView.from(sites.visible(id));
    }

    Page<SiteView> page(SiteFilter filter, Paging paging) {
        return sites.page(filter, paging).map(SiteView::from);
    }

    private Entry entry(StatedSite stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/site/entry");
        return entry;
    }

    private SiteView told(String verb, TransferSite site, String why) {
        events.say("transfer-site", verb, SiteFact.of(site), why);
        return SiteView.from(site);
    }
}
