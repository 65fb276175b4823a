package org.ganlao.skills.instruction.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.ANSWERED_BEFORE_OFFER;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.COURSE_ENDS_TOO_LATE;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.COURSE_OF_ANOTHER_TRADE;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.NEEDED_BEFORE_ORDERED;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.OFFERED_BEFORE_COMPLETION;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.OFFER_ANSWERED;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.ORDER_CLOSED;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.ORDER_CLOSED_TOO_EARLY;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.ORDER_SERVED;
import static org.ganlao.skills.instruction.order.domain.OrderRefusal.REASON_OF_DECLINING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.instruction.order.domain.OfferState;
import org.ganlao.skills.instruction.order.domain.OrderOffer;
import org.ganlao.skills.instruction.order.domain.OrderRefusal;
import org.ganlao.skills.instruction.order.domain.OrderTerms;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final Origin ORIGIN = new Origin("county", "1");

    private final TrainingOrder order = new TrainingOrder(
            UUID.randomUUID(), ORIGIN, "71526726X", "360104", "青云谱工业园", terms(4, 50, "2007-06-30"), NOW);
    private final OrderOffer offer = new OrderOffer(
            UUID.randomUUID(), ORIGIN, order, UUID.randomUUID(), "p1_a", day("2007-04-02"), day("2007-03-23"), NOW);

    @Test
    void a_course_meets_an_order_with_its_occupation_at_its_level_or_higher_by_the_day() {
        assertThatNoException().isThrownBy(() -> order.requireMetBy("6-07-06-05", 4, day("2007-06-30")));
        assertThatNoException().isThrownBy(() -> order.requireMetBy("6-07-06-05", 3, day("2007-06-30")));
        assertRefused(() -> order.requireMetBy("6-07-06-05", 5, day("2007-06-30")), COURSE_OF_ANOTHER_TRADE);
        assertRefused(() -> order.requireMetBy("6-07-06-05", null, day("2007-06-30")), COURSE_OF_ANOTHER_TRADE);
        assertRefused(() -> order.requireMetBy("6-04-02-05", 4, day("2007-06-30")), COURSE_OF_ANOTHER_TRADE);
        assertRefused(() -> order.requireMetBy("6-07-06-05", 4, day("2007-07-01")), COURSE_ENDS_TOO_LATE);
    }

    @Test
    void a_closed_order_takes_nothing_more() {
        // When
        assertRefused(() -> order.close(day("2007-02-04"), NOW), ORDER_CLOSED_TOO_EARLY);
        order.close(day("2007-02-05"), NOW);

        // Then
        assertRefused(() -> order.requireMetBy("6-07-06-05", 4, day("2007-06-30")), ORDER_CLOSED);
        assertRefused(() -> order.close(day("2007-02-06"), NOW), ORDER_CLOSED);
        assertRefused(() -> order.correct(terms(4, 60, "2007-06-30"), 0, NOW), ORDER_CLOSED);
    }

    @Test
    void an_order_that_something_serves_changes_its_number_and_day_but_not_its_trade() {
        assertThatNoException().isThrownBy(() -> order.correct(terms(4, 60, "2007-07-31"), 1, NOW));
        assertRefused(() -> order.correct(terms(3, 60, "2007-07-31"), 1, NOW), ORDER_SERVED);
        assertThatNoException().isThrownBy(() -> order.correct(terms(3, 60, "2007-07-31"), 0, NOW));
        assertRefused(() -> order.annul("x", 1, NOW), ORDER_SERVED);
    }

    @Test
    void workers_are_not_needed_before_they_are_ordered() {
        assertThatNoException().isThrownBy(() -> terms(4, 1, "2007-02-05"));
        assertRefused(() -> terms(4, 1, "2007-02-04"), NEEDED_BEFORE_ORDERED);
    }

    @Test
    void a_graduate_is_offered_from_the_day_of_completion_on() {
        assertRefused(
                () -> new OrderOffer(
                        UUID.randomUUID(),
                        ORIGIN,
                        order,
                        UUID.randomUUID(),
                        "p1_a",
                        day("2007-03-22"),
                        day("2007-03-23"),
                        NOW),
                OFFERED_BEFORE_COMPLETION);
    }

    @Test
    void an_offer_is_answered_once_and_declined_with_a_reason_alone() {
        assertRefused(() -> offer.answer(false, day("2007-04-09"), null, NOW), REASON_OF_DECLINING);
        assertRefused(() -> offer.answer(true, day("2007-04-09"), "x", NOW), REASON_OF_DECLINING);
        assertRefused(() -> offer.answer(true, day("2007-04-01"), null, NOW), ANSWERED_BEFORE_OFFER);

        offer.answer(false, day("2007-04-09"), "体检不合格", NOW);

        assertThat(offer.state()).isEqualTo(OfferState.DECLINED);
        assertRefused(() -> offer.answer(true, day("2007-04-09"), null, NOW), OFFER_ANSWERED);
    }

    @Test
    void a_placement_that_goes_takes_its_outcome_with_it() {
        // Given
        offer.answer(true, day("2007-04-09"), null, NOW);
        UUID work = UUID.randomUUID();

        // When
        assertThat(offer.placed(work, day("2007-04-16"), NOW)).isTrue();
        assertThat(offer.placed(work, day("2007-04-16"), NOW)).isFalse();

        // Then
        assertThat(offer.state()).isEqualTo(OfferState.PLACED);
        assertThat(offer.placed(null, null, NOW)).isTrue();
        assertThat(offer.state()).isEqualTo(OfferState.TAKEN);
    }

    private static OrderTerms terms(int level, int workers, String neededBy) {
        return new OrderTerms("6-07-06-05", level, workers, day("2007-02-05"), day(neededBy));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static void assertRefused(ThrowingCallable what, OrderRefusal why) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
