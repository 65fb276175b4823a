package org.ganlao.socialinsurance.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.agency.domain.AgencyRefusal;
import org.ganlao.socialinsurance.agency.domain.InsuranceAgency;

/** Registers agencies and states them anew. */
@ApplicationScoped
class KeepAgencies {

    private final AgencyRepository agencies;
    private final RetireeCareRepository care;
    private final ServiceStandards standards;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepAgencies(
            AgencyRepository agencies,
            RetireeCareRepository care,
            ServiceStandards standards,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.agencies = agencies;
        this.care = care;
        this.standards = standards;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    AgencyView open(AgencyRequest request) {
        StatedAgency stated = request.profile();
        require(stated, null);
        InsuranceAgency agency = new InsuranceAgency(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                stated.profile(),
                stated.offers(),
                changes.now());
        agencies.add(agency);
        return told("opened", agency, "");
    }

    @Transactional
    AgencyView correct(UUID id, String ifMatch, AgencyCorrection correction) {
        StatedAgency stated = correction.profile();
        InsuranceAgency agency = agencies.forChange(id, ifMatch);
        require(stated, id);
        if (stated.closedOn() != null && care.lastsBeyond(id, stated.closedOn())) {
            throw new Rejection(AgencyRefusal.AGENCY_CARES, stated.closedOn()).at("/profile/closedOn");
        }
        agency.correct(stated.profile(), stated.offers(), changes.now());
        return told("corrected", agency, correction.reason());
    }

    /** @param id null where it is new */
    private void require(StatedAgency stated, UUID id) {
        checks.requirePast(stated.openedOn(), "/profile/openedOn");
        checks.requirePast(stated.closedOn(), "/profile/closedOn");
        checks.requireOwnRegion(stated.region(), stated.openedOn(), "/profile/region");
        standards.require(stated.offers(), stated.openedOn());
        locks.hold("agency " + stated.region() + " " + stated.name());
        agencies.named(stated.region(), stated.name())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new Rejection(AgencyRefusal.AGENCY_REGISTERED, other.region()).at("/profile/name");
                });
    }

    @Transactional
    AgencyView one(UUID id) {
        return AgencyView.from(agencies.visible(id));
    }

    @Transactional
    Page<AgencyView> page(AgencyFilter filter, Paging paging) {
        return agencies.page(filter, paging).map(AgencyView::from);
    }

    private AgencyView told(String verb, InsuranceAgency agency, String why) {
        events.say("insurance-agency", verb, AgencyFact.of(agency), why);
        return AgencyView.from(agency);
    }
}
