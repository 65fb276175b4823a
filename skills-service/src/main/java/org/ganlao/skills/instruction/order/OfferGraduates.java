package org.ganlao.skills.instruction.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.CoursePlan;
import org.ganlao.skills.instruction.order.domain.OrderOffer;
import org.ganlao.skills.instruction.order.domain.OrderRefusal;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;
import org.ganlao.skills.instruction.placement.HeardPlacement;
import org.ganlao.skills.instruction.placement.PlacementFollower;
import org.ganlao.skills.instruction.placement.Placements;
import org.ganlao.skills.instruction.training.Graduate;
import org.ganlao.skills.instruction.training.Graduates;

/**
 * Offers graduates to orders, notes what the employers say, and follows them to work. Locks: the person, the order, then the
 * offer.
 */
@ApplicationScoped
class OfferGraduates implements PlacementFollower {

    private static final String KIND = "order-offer";

    private final OrderOfferRepository offers;
    private final TrainingOrderRepository orders;
    private final Graduates graduates;
    private final CourseRepository courses;
    private final Placements placements;
    private final Persons persons;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    OfferGraduates(
            OrderOfferRepository offers,
            TrainingOrderRepository orders,
            Graduates graduates,
            CourseRepository courses,
            Placements placements,
            Persons persons,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.offers = offers;
        this.orders = orders;
        this.graduates = graduates;
        this.courses = courses;
        this.placements = placements;
        this.persons = persons;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    OrderOfferView offer(OrderOfferRequest request) {
        checks.requirePast(request.offeredOn(), "/offeredOn");
        scope.requireWrite(orders.visible(request.order()).region());
        Graduate graduate = graduates
                .find(request.trainee())
                .orElseThrow(() -> new Rejection(OrderRefusal.NO_GRADUATE).at("/trainee"));
        persons.lockTokens(Set.of(graduate.person()));
        TrainingOrder order = held(request.order());
        requireWanted(order, graduate);
        OrderOffer offer = new OrderOffer(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                order,
                graduate.trainee(),
                graduate.person(),
                request.offeredOn(),
                later(graduate.completedOn(), order.occurredOn()),
                changes.now());
        offers.add(offer);
        events.say(KIND, "made", OrderOfferFact.of(offer), "");
        follow(offer, order);
        return OrderOfferView.from(offer);
    }

    @Transactional
    OrderOfferView answer(UUID id, String ifMatch, OfferAnswer answer) {
        checks.requirePast(answer.on(), "/on");
        OrderOffer offer = offers.forChange(id, ifMatch, this::lock);
        offer.answer(answer.taken(), answer.on(), answer.reason(), changes.now());
        events.say(
                KIND,
                answer.taken() ? "taken" : "declined",
                OrderOfferFact.of(offer),
                answer.reason() == null ? "" : answer.reason());
        return OrderOfferView.from(offer);
    }

    @Transactional
    OrderOfferView annul(UUID id, String ifMatch, Annulment annulment) {
        OrderOffer offer = offers.forChange(id, ifMatch, this::lock);
        offer.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", OrderOfferFact.of(offer), annulment.reason());
        return OrderOfferView.from(offer);
    }

    /** A placement that came, went or moved. */
    @Override
    public void told(UUID placement, Set<String> tokens) {
        for (OrderOffer known : offers.ofPersons(tokens)) {
            TrainingOrder order = held(known.order());
            offers.locked(known.id()).ifPresent(offer -> follow(offer, order));
        }
    }

    OrderOfferView one(UUID id) {
        return OrderOfferView.from(offers.visible(id));
    }

    Page<OrderOfferView> page(OrderOfferFilter filter, Paging paging) {
        return offers.page(filter, paging).map(OrderOfferView::from);
    }

    private void requireWanted(TrainingOrder order, Graduate graduate) {
        order.requireOpen();
        CoursePlan learned = courses.findById(graduate.course()).plan();
        if (!order.terms().isMetBy(learned.occupation(), learned.level())) {
            throw new Rejection(
                            OrderRefusal.GRADUATE_OF_ANOTHER_TRADE,
                            order.terms().occupation(),
                            order.terms().level())
                    .at("/trainee");
        }
        offers.pending(graduate.trainee()).ifPresent(earlier -> {
            throw new Rejection(OrderRefusal.OFFERED_ALREADY, earlier.id());
        });
        int workers = order.terms().workers();
        if (offers.holding(order.id()) >= workers) {
            throw new Rejection(OrderRefusal.ORDER_FILLED, workers);
        }
    }

    /** The first work with the employer of the order that began once the graduate was offered. */
    private void follow(OrderOffer offer, TrainingOrder order) {
        HeardPlacement work = placements.of(List.of(offer.person())).stream()
                .filter(heard -> order.employer().equals(heard.employer())
                        && !heard.begunOn().isBefore(offer.occurredOn()))
                .findFirst()
                .orElse(null);
        boolean news = offer.placed(
                work == null ? null : work.placement(), work == null ? null : work.begunOn(), changes.now());
        if (news) {
            events.say(KIND, work == null ? "unplaced" : "placed", OrderOfferFact.of(offer), "");
        }
    }

    private void lock(OrderOffer offer) {
        persons.lockTokens(Set.of(offer.person()));
        held(offer.order());
        offers.locked(offer.id());
    }

    private TrainingOrder held(UUID order) {
        return orders.locked(order).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
