package org.ganlao.employment.market.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.market.purchase.domain.PurchaseRefusal;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.employment.market.purchase.domain.ServiceDelivery;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/**
 * Takes deliveries under contracts, has them accepted by another person or rejected, and claims the price of what was
 * accepted. A submission holds the contract, everything else the delivery; then the claims of support.
 */
@ApplicationScoped
class KeepDeliveries {

    private final ServiceDeliveryRepository deliveries;
    private final ServiceContractRepository contracts;
    private final Supports supports;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepDeliveries(
            ServiceDeliveryRepository deliveries,
            ServiceContractRepository contracts,
            Supports supports,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.deliveries = deliveries;
        this.contracts = contracts;
        this.supports = supports;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ServiceDeliveryView submit(ServiceDeliveryRequest request) {
        checks.requirePast(request.deliveredOn(), "/deliveredOn");
        ServiceContract contract = contracts.held(request.contract());
        checks.requireOwnRegion(contract.region(), request.deliveredOn(), "/contract");
        ServiceDelivery delivery = new ServiceDelivery(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                contract,
                request.line(),
                request.deliveredOn(),
                request.evidence(),
                caller.subject(),
                changes.now());
        if (deliveries.taking(contract.id()).stream().anyMatch(other -> other.line() == delivery.line())) {
            throw new Rejection(PurchaseRefusal.LINE_DELIVERED, delivery.line()).at("/line");
        }
        deliveries.add(delivery);
        return told("submitted", delivery, "");
    }

    @Transactional
    ServiceDeliveryView accept(UUID id, String ifMatch) {
        ServiceDelivery delivery = deliveries.forChange(id, ifMatch);
        delivery.accept(caller.subject(), changes.now());
        return told("accepted", delivery, "");
    }

    @Transactional
    ServiceDeliveryView reject(UUID id, String ifMatch, DeliveryRejection rejection) {
        ServiceDelivery delivery = deliveries.forChange(id, ifMatch);
        delivery.reject(rejection.reason(), changes.now());
        return told("rejected", delivery, rejection.reason());
    }

    @Transactional
    ServiceDeliveryView annul(UUID id, String ifMatch, Annulment annulment) {
        ServiceDelivery delivery = deliveries.forChange(id, ifMatch);
        delivery.annul(annulment.reason(), changes.now());
        supports.groundFellAway(id, annulment.reason());
        return told("annulled", delivery, annulment.reason());
    }

    /** Claims the price; the claim is approved by another person and paid with all others. */
    @Transactional
    UUID claim(UUID id, PaymentClaimRequest request) {
        ServiceDelivery delivery = deliveries.visible(id);
        deliveries.getEntityManager().refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        delivery.requireAccepted();
        ServiceContract contract = contracts.findById(delivery.contract());
        return supports.claim(new AskedSupport(
                SupportKind.SERVICE_PURCHASE,
                new Origin(caller.client(), request.sourceRef()),
                delivery.region(),
                id,
                Payee.organisation(contract.providerName(), EmployerToken.of(contract.provider())),
                null,
                delivery.occurredOn(),
                delivery.occurredOn(),
                delivery.price(),
                List.of(
                        WorkedFigure.counted("contract-line", delivery.line(), "line"),
                        WorkedFigure.counted("price", delivery.price(), "yuan"))));
    }

    ServiceDeliveryView one(UUID id) {
        return ServiceDeliveryView.from(deliveries.visible(id));
    }

    Page<ServiceDeliveryView> page(UUID contract, Paging paging) {
        return deliveries.page(contract, paging).map(ServiceDeliveryView::from);
    }

    private ServiceDeliveryView told(String verb, ServiceDelivery delivery, String why) {
        events.say("service-delivery", verb, ServiceDeliveryFact.of(delivery), why);
        return ServiceDeliveryView.from(delivery);
    }
}
