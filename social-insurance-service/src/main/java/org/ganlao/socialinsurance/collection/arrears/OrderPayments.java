package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.arrears.domain.OverdueMonth;
import org.ganlao.socialinsurance.collection.arrears.domain.PaymentOrder;
import org.ganlao.socialinsurance.collection.billing.Account;
import org.ganlao.socialinsurance.collection.billing.Settlements;
import org.ganlao.socialinsurance.collection.contribution.PostReceipts;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Orders employers to pay what is overdue, and takes an order back with the late fees that it made due. Locks: the account,
 * then the books of the funds in the order of the insurances.
 */
@ApplicationScoped
class OrderPayments {

    static final String KIND = "payment-order";

    private final PaymentOrderRepository orders;
    private final Overdue overdue;
    private final EmployerRepository employers;
    private final Settlements settlements;
    private final PostReceipts postings;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    OrderPayments(
            PaymentOrderRepository orders,
            Overdue overdue,
            EmployerRepository employers,
            Settlements settlements,
            PostReceipts postings,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.orders = orders;
        this.overdue = overdue;
        this.employers = employers;
        this.settlements = settlements;
        this.postings = postings;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PaymentOrderView issue(PaymentOrderRequest request) {
        checks.requirePast(request.issuedOn(), "/issuedOn");
        checks.requireOwnRegion(request.region(), request.issuedOn(), "/region");
        String employer = request.employer().value();
        employers.registered(employer, "/employer");
        settlements.hold(new Account(request.region(), employer));
        PaymentOrder order = new PaymentOrder(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                employer,
                request.issuedOn(),
                request.payUntil(),
                overdue.of(request.region(), employer, request.issuedOn()),
                caller.subject(),
                clock.today(),
                changes.now());
        orders.add(order);
        orders.flush();
        if (order.inForce()) {
            return told("issued", order, "");
        }
        events.note(KIND, "proposed", order, "");
        return view(order);
    }

    /** From now on late fees follow from it: it counts among the payer's entries as of this moment. */
    @Transactional
    PaymentOrderView confirm(UUID id, String ifMatch) {
        PaymentOrder order = held(id, ifMatch);
        order.confirm(caller.subject(), changes.now());
        orders.flush();
        overdue.enterNow(id);
        settleAnew(order);
        return told("issued", order, "");
    }

    @Transactional
    PaymentOrderView annul(UUID id, String ifMatch, Annulment annulment) {
        PaymentOrder order = held(id, ifMatch);
        boolean counted = order.inForce();
        order.annul(annulment.reason(), caller.subject(), changes.now());
        orders.flush();
        if (!counted) {
            events.note(KIND, "annulled", order, annulment.reason());
            return view(order);
        }
        settleAnew(order);
        return told("annulled", order, annulment.reason());
    }

    private PaymentOrder held(UUID id, String ifMatch) {
        return orders.forChange(id, ifMatch, found -> settlements.hold(new Account(found.region(), found.employer())));
    }

    private void settleAnew(PaymentOrder order) {
        Set<Insurance> insurances =
                order.months().stream().map(OverdueMonth::insurance).collect(Collectors.toSet());
        Account account = new Account(order.region(), order.employer());
        postings.restate(account, clock.today(), () -> settlements.settle(account, insurances));
    }

    PaymentOrderView one(UUID id) {
        return view(orders.visible(id));
    }

    Page<PaymentOrderView> page(PaymentOrderFilter filter, Paging paging) {
        return orders.page(filter, filter.passed ? clock.today() : null, paging).map(this::view);
    }

    private PaymentOrderView told(String verb, PaymentOrder order, String why) {
        events.say(KIND, verb, PaymentOrderFact.of(order, overdue.open(order.id())), why);
        return view(order);
    }

    private PaymentOrderView view(PaymentOrder order) {
        return PaymentOrderView.from(order, overdue.open(order.id()), clock.today(), overdue.remindedOn(order.id()));
    }
}
