package org.ganlao.employment.market.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.codedlist.CodedEntry;
import org.ganlao.employment.codedlist.CodedList;
import org.ganlao.employment.market.campaign.domain.Campaign;
import org.ganlao.employment.market.campaign.domain.CampaignRefusal;
import org.ganlao.employment.market.campaign.domain.CampaignStatement;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;

/** States what campaigns brought and annuls statements. All of one county and campaign go one after the other. */
@ApplicationScoped
class StateCampaign {

    private static final String KIND = "campaign-statement";

    private final CodedList programmes = CodedList.of("/campaign/programmes.yaml");
    private final CampaignRepository statements;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    StateCampaign(
            CampaignRepository statements,
            RecordChecks checks,
            RegionTree regions,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.statements = statements;
        this.checks = checks;
        this.regions = regions;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    List<CodedEntry> programmes() {
        return programmes.entries();
    }

    @Transactional
    CampaignView state(CampaignRequest request) {
        require(request);
        Campaign campaign = request.campaign();
        hold(campaign);
        Instant now = changes.now();
        Origin origin = new Origin(caller.client(), request.sourceRef());
        Optional<CampaignStatement> earlier = statements.standing(campaign, request.asOf());
        earlier.filter(other -> other.origin().equals(origin)).ifPresent(other -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), other.id()).at("/sourceRef");
        });
        CampaignStatement statement = earlier.orElseGet(() -> new CampaignStatement(
                UUID.randomUUID(),
                origin,
                campaign,
                request.asOf(),
                request.figures().figures(),
                now));
        if (earlier.isPresent()) {
            statement.stateAnew(request.figures().figures(), now);
        } else {
            statements.add(statement);
        }
        return told("stated", statement, earlier.isPresent() ? "stated anew as " + request.sourceRef() : "");
    }

    private void require(CampaignRequest request) {
        if (!programmes.knows(request.programme())) {
            throw new Rejection(CampaignRefusal.UNKNOWN_CAMPAIGN, request.programme()).at("/programme");
        }
        checks.requirePast(request.asOf(), "/asOf");
        checks.requireOwnRegion(request.region(), request.asOf(), "/region");
        if (regions.level(request.region()) != RegionLevel.COUNTY) {
            throw new Rejection(CampaignRefusal.CAMPAIGN_STATED_BY_COUNTIES, request.region()).at("/region");
        }
    }

    @Transactional
    CampaignView annul(UUID id, String ifMatch, Annulment annulment) {
        CampaignStatement statement = statements.forChange(id, ifMatch, found -> hold(found.campaign()));
        statement.annul(annulment.reason(), changes.now());
        return told("annulled", statement, annulment.reason());
    }

    private void hold(Campaign campaign) {
        locks.hold("%s %s %d of %s".formatted(KIND, campaign.programme(), campaign.year(), campaign.region()));
    }

    private CampaignView told(String verb, CampaignStatement statement, String why) {
        events.say(KIND, verb, CampaignFact.of(statement), why);
        return CampaignView.from(statement);
    }
}
