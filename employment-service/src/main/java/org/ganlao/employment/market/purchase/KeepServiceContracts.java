package org.ganlao.employment.market.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.PurchaseRefusal;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.employment.market.purchase.domain.ServiceDelivery;
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

/** Keeps the contracts of purchased services; each change holds the contract's row. */
@ApplicationScoped
class KeepServiceContracts {

    private final ServiceContractRepository contracts;
    private final ServiceDeliveryRepository deliveries;
    private final RegisterChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepServiceContracts(
            ServiceContractRepository contracts,
            ServiceDeliveryRepository deliveries,
            RegisterChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ServiceContractView conclude(ServiceContractRequest request) {
        StatedServiceContract stated = request.contract();
        ServiceContract contract = new ServiceContract(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                entry(stated),
                stated.provider().value(),
                stated.providerName(),
                stated.contractLines(),
                changes.now());
        contracts.add(contract);
        return told("concluded", contract, "");
    }

    @Transactional
    ServiceContractView correct(UUID id, String ifMatch, ServiceContractCorrection correction) {
        StatedServiceContract stated = correction.contract();
        Entry entry = entry(stated);
        ServiceContract contract = contracts.forChange(id, ifMatch);
        List<ServiceDelivery> taken = deliveries.taking(id);
        if (!taken.isEmpty() && !entry.region().equals(contract.region())) {
            throw new Rejection(PurchaseRefusal.CONTRACT_IN_USE);
        }
        contract.correct(
                entry, stated.provider().value(), stated.providerName(), stated.contractLines(), taken, changes.now());
        return told("corrected", contract, correction.reason());
    }

    @Transactional
    ServiceContractView close(UUID id, String ifMatch, StatedClosing closing) {
        checks.require(closing);
        ServiceContract contract = contracts.forChange(id, ifMatch);
        contract.close(closing.closedOn(), deliveries.taking(id), changes.now());
        return told("closed", contract, "");
    }

    @Transactional
    ServiceContractView annul(UUID id, String ifMatch, Annulment annulment) {
        ServiceContract contract = contracts.forChange(id, ifMatch);
        if (!deliveries.taking(id).isEmpty()) {
            throw new Rejection(PurchaseRefusal.CONTRACT_IN_USE);
        }
        contract.annul(annulment.reason(), changes.now());
        return told("annulled", contract, annulment.reason());
    }

    @Transactional
    ServiceContractView one(UUID id) {
        return ServiceContractView.from(contracts.visible(id));
    }

    @Transactional
    Page<ServiceContractView> page(String region, String provider, Paging paging) {
        return contracts.page(region, provider, paging).map(ServiceContractView::from);
    }

    private Entry entry(StatedServiceContract stated) {
        Entry entry = stated.entry().entry();
        checks.require(entry, "/contract/entry");
        return entry;
    }

    private ServiceContractView told(String verb, ServiceContract contract, String why) {
        events.say("service-contract", verb, ServiceContractFact.of(contract), why);
        return ServiceContractView.from(contract);
    }
}
