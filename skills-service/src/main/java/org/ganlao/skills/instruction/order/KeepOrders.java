package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.occupation.Occupations;
import org.ganlao.skills.instruction.course.CourseOrders;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.order.domain.OrderRefusal;
import org.ganlao.skills.instruction.order.domain.OrderTerms;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;

/** Takes orders for workers, and closes them. Locks: the order. */
@ApplicationScoped
class KeepOrders implements CourseOrders {

    private static final String KIND = "training-order";

    private final TrainingOrderRepository orders;
    private final Occupations occupations;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepOrders(
            TrainingOrderRepository orders,
            Occupations occupations,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.orders = orders;
        this.occupations = occupations;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    TrainingOrderView take(TrainingOrderRequest request) {
        OrderTerms terms = checked(request.terms());
        checks.requireOwnRegion(request.region(), terms.orderedOn(), "/region");
        TrainingOrder order = new TrainingOrder(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.employer().value(),
                request.region(),
                request.park(),
                terms,
                changes.now());
        orders.add(order);
        return told("recorded", order, "");
    }

    @Transactional
    TrainingOrderView correct(UUID id, String ifMatch, OrderCorrection correction) {
        OrderTerms terms = checked(correction.terms());
        TrainingOrder order = orders.forChange(id, ifMatch);
        order.correct(terms, orders.served(id), changes.now());
        return told("corrected", order, correction.reason());
    }

    @Transactional
    TrainingOrderView close(UUID id, String ifMatch, OrderClosing closing) {
        checks.requirePast(closing.on(), "/on");
        TrainingOrder order = orders.forChange(id, ifMatch);
        order.close(closing.on(), changes.now());
        return told("closed", order, closing.reason());
    }

    @Transactional
    TrainingOrderView annul(UUID id, String ifMatch, Annulment annulment) {
        TrainingOrder order = orders.forChange(id, ifMatch);
        order.annul(annulment.reason(), orders.served(id), changes.now());
        return told("annulled", order, annulment.reason());
    }

    /** Of whichever region: a school trains for a park elsewhere, too. */
    @Override
    public void requireMetBy(UUID id, CoursePlan plan, String pointer) {
        TrainingOrder order =
                orders.locked(id).orElseThrow(() -> new Rejection(OrderRefusal.ORDER_UNKNOWN).at(pointer));
        try {
            order.requireMetBy(plan.occupation(), plan.level(), plan.endsOn());
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }

    TrainingOrderView one(UUID id) {
        return TrainingOrderView.from(orders.visible(id));
    }

    Page<TrainingOrderView> page(TrainingOrderFilter filter, Paging paging) {
        return orders.page(filter, sought(filter.text), paging).map(TrainingOrderView::from);
    }

    private Map<String, Object> sought(String text) {
        return text == null ? Map.of() : Map.of("place", "%" + text + "%", "named", occupations.named(text));
    }

    private OrderTerms checked(StatedTerms stated) {
        checks.requirePast(stated.orderedOn(), "/terms/orderedOn");
        occupations.require(stated.occupation(), stated.level(), "/terms");
        return stated.terms();
    }

    private TrainingOrderView told(String verb, TrainingOrder order, String why) {
        events.say(KIND, verb, TrainingOrderFact.of(order), why);
        return TrainingOrderView.from(order);
    }
}
