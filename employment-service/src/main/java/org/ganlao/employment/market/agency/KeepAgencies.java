package org.ganlao.employment.market.agency;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.agency.domain.Agency;
import org.ganlao.employment.market.agency.domain.AgencyRefusal;
import org.ganlao.employment.market.agency.domain.Licence;
import org.ganlao.employment.register.RegisterChecks;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;

/**
 * Keeps the register of agencies with their licences. Whoever changes one holds its row, then the name of its organisation,
 * then the numbers of its licences.
 */
@ApplicationScoped
class KeepAgencies {

    private final AgencyRepository agencies;
    private final List<AgencyUse> uses;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    KeepAgencies(
            AgencyRepository agencies,
            @All List<AgencyUse> uses,
            RegisterChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.agencies = agencies;
        this.uses = uses;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    AgencyView register(AgencyRequest request) {
        StatedAgency stated = request.agency();
        Agency agency = new Agency(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(stated),
                stated.kind(),
                stated.organisation().value(),
                stated.stated(),
                changes.now());
        requireOnce(agency.id(), stated, agency.entry());
        agencies.add(agency);
        return told("recorded", agency, "");
    }

    @Transactional
    AgencyView correct(UUID id, String ifMatch, AgencyCorrection correction) {
        StatedAgency stated = correction.agency();
        Entry entry = entry(stated);
        Agency agency = agencies.forChange(id, ifMatch);
        requireOnce(id, stated, entry);
        agency.correct(entry, stated.kind(), stated.organisation().value(), stated.stated(), changes.now());
        return told("corrected", agency, correction.reason());
    }

    @Transactional
    AgencyView license(UUID id, String ifMatch, StatedLicence stated) {
        Licence licence = stated.licence();
        Agency agency = agencies.forChange(id, ifMatch);
        requireFree(id, licence, "/number");
        agency.license(licence, changes.now());
        return told("licensed", agency, "");
    }

    @Transactional
    AgencyView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        Agency agency = agencies.forChange(id, ifMatch);
        agency.close(closing.closedOn(), changes.now());
        return told("closed", agency, "");
    }

    @Transactional
    AgencyView annul(UUID id, String ifMatch, Annulment annulment) {
        Agency agency = agencies.forChange(id, ifMatch);
        if (uses.stream().anyMatch(use -> use.names(id))) {
            throw new Rejection(AgencyRefusal.AGENCY_IN_USE);
        }
        agency.annul(annulment.reason(), changes.now());
        return told("annulled", agency, annulment.reason());
    }

    AgencyView one(UUID id) {
        return AgencyView.from(agencies.visible(id));
    }

    Page<AgencyView> page(AgencyFilter filter, Paging paging) {
        return agencies.page(filter, paging).map(AgencyView::from);
    }

    private void requireOnce(UUID own, StatedAgency stated, Entry entry) {
        String organisation = stated.organisation().value();
        locks.hold("introduction agency " + organisation);
        if (agencies.isRegistered(own, organisation, entry)) {
            throw new Rejection(AgencyRefusal.AGENCY_REGISTERED, organisation).at("/agency/organisation");
        }
        stated.stated().stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .forEach(licence -> requireFree(own, licence, "/agency/licences"));
    }

    private void requireFree(UUID own, Licence licence, String pointer) {
        locks.hold("introduction licence " + licence.number());
        if (agencies.isHeldElsewhere(own, licence)) {
            throw new Rejection(AgencyRefusal.LICENCE_TAKEN, licence.number()).at(pointer);
        }
    }

    private Entry entry(StatedAgency stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/agency/entry");
        return entry;
    }

    private AgencyView told(String verb, Agency agency, String why) {
        events.say("introduction-agency", verb, AgencyFact.of(agency), why);
        return AgencyView.from(agency);
    }
}
