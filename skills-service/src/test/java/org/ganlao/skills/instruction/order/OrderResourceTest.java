package org.ganlao.skills.instruction.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;
import static org.ganlao.skills.instruction.order.OrderDesk.OFFERS;
import static org.ganlao.skills.instruction.order.OrderDesk.ORDERS;
import static org.ganlao.skills.instruction.order.OrderDesk.SHORTAGES;
import static org.ganlao.skills.instruction.placement.EmploymentOffice.tells;
import static org.ganlao.skills.instruction.placement.EmploymentOffice.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.School;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class OrderResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String TYPE = "org.ganlao.skills.";

    private final OrderDesk office = new OrderDesk();
    private final Desk clerk = office.school.desk;
    private final String park = "园区" + UUID.randomUUID();

    @Test
    void an_orders_gap_closes_as_trainees_graduate_are_taken_and_go_to_work() {
        // Given
        int counted = placed();
        String order = office.taken(park, 5);
        String course = office.course(order);
        office.school.enrols(course, ResidentNumbers.next(), "urban");
        assertThat(sought(park.substring(2))).containsExactly(order);
        assertThat(sought("维修电工")).containsExactly(order);
        assertThat(sought("焊工")).isEmpty();
        JsonPath first = office.graduate(course);
        JsonPath second = office.graduate(course);
        assertThat(balance()).isEqualTo("ordered 5, placed 0, taken 0, offered 0, available 2, under way 1, gap 2");

        // When
        String offer = offered(order, first);
        String declined = offered(order, second);
        clerk.change(OFFERS + "/" + offer + "/answer", 1, Map.of("taken", true, "on", "2007-04-09"))
                .statusCode(200);
        clerk.change(
                        OFFERS + "/" + declined + "/answer",
                        1,
                        Map.of("taken", false, "on", "2007-04-09", "reason", "体检不合格"))
                .statusCode(200);
        assertThat(balance()).isEqualTo("ordered 5, placed 0, taken 1, offered 0, available 0, under way 1, gap 3");
        UUID work = UUID.randomUUID();
        ObjectNode placement = told("recorded", work, first.getString("person.token"));
        tells("recorded", placement.put("occurredOn", "2007-04-16").put("employer", OrderDesk.EMPLOYER));
        awaits(offer, "placed");

        // Then
        assertThat(balance()).isEqualTo("ordered 5, placed 1, taken 0, offered 0, available 0, under way 1, gap 3");
        assertThat(placed()).isEqualTo(counted + 1);

        // When
        tells(
                "annulled",
                told("annulled", work, first.getString("person.token")).put("version", 9));
        awaits(offer, "taken");

        // Then
        assertThat(placed()).isEqualTo(counted);
        List<TopicRecord> told = FACTS.of(offer, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "order-offer.made.v1",
                        TYPE + "order-offer.taken.v1",
                        TYPE + "order-offer.placed.v1",
                        TYPE + "order-offer.unplaced.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(declined, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void an_orders_life_is_told() {
        // Given
        String closed = office.newOrder();
        String struckOut = office.newOrder();

        // When
        clerk.change(
                        ORDERS + "/" + closed + "/corrections",
                        1,
                        Map.of("terms", OrderDesk.terms(60, 5), "reason", "增加人数"))
                .statusCode(200);
        clerk.change(ORDERS + "/" + closed + "/closing", 2, Map.of("on", "2007-06-20", "reason", "已招满"))
                .statusCode(200);
        clerk.change(ORDERS + "/" + struckOut + "/annulment", 1, Map.of("reason", "重复登记"))
                .statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(closed, 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "training-order.recorded.v1",
                        TYPE + "training-order.corrected.v1",
                        TYPE + "training-order.closed.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(struckOut, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_graduate_is_offered_to_one_order_that_has_a_place_and_asks_for_the_trade() {
        // Given
        String order = office.taken(park, 1);
        String course = office.course(order);
        JsonPath first = office.graduate(course);
        JsonPath second = office.graduate(course);
        String offer = offered(order, first);

        // When
        refused(order, second, 409, "order-filled");
        String other = office.newOrder();
        refused(other, first, 409, "offered-already");
        refused(
                other,
                office.graduate(
                        office.school.course(plan("urban-vocational", 40)).getString("id")),
                422,
                "graduate-of-another-trade");
        refused(other, office.school.enrols(course, ResidentNumbers.next(), "urban"), 422, "no-graduate");
        clerk.change(OFFERS + "/" + offer + "/annulment", 1, Map.of("reason", "推荐错人"))
                .statusCode(200);

        // Then
        offered(other, first);
        FACTS.of(offer, 2);
    }

    @TestFactory
    Stream<DynamicTest> of_an_order() {
        return BadInput.to(
                        "POST " + ORDERS,
                        () -> json(OrderDesk.order(park, 50)),
                        Tokens.of("clerk").in(School.REGION))
                .refuses(
                        "tomorrow",
                        body -> body.withObject("/terms").put("orderedOn", "2007-07-01"),
                        422,
                        "date-in-future")
                .refuses(
                        "needed before it is made",
                        body -> body.withObject("/terms").put("neededBy", "2007-02-04"),
                        422,
                        "needed-before-ordered")
                .refuses("another region", body -> body.put("region", School.SIBLING), 403, "region-outside-scope")
                .refuses(
                        "an unknown occupation",
                        body -> body.withObject("/terms").put("occupation", "9-99-99-99"),
                        422,
                        "occupation-unknown")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_course_for_an_order() {
        String institution = office.school.institution();
        return BadInput.to(
                        "POST /v1/courses",
                        () -> json(School.courseBody(institution, plan("urban-vocational", 40))),
                        Tokens.of("clerk").in(School.REGION))
                .refuses("none named", body -> body.withObject("/plan").put("kind", "order-based"), 422, "order-needed")
                .refuses(
                        "one that is not there",
                        body -> body.put("order", UUID.randomUUID().toString()),
                        422,
                        "order-unknown")
                .rules();
    }

    private static int placed() {
        return InternalCounts.now().of("graduates-placed-by-order", School.REGION, "2007-04");
    }

    private String balance() {
        JsonPath found = clerk.asking()
                .queryParam("park", park)
                .get(SHORTAGES)
                .then()
                .statusCode(200)
                .body("items.park", contains(park))
                .extract()
                .jsonPath();
        return "ordered %d, placed %d, taken %d, offered %d, available %d, under way %d, gap %d"
                .formatted(Stream.of("ordered", "placed", "taken", "offered", "available", "underWay", "gap")
                        .map(figure -> found.getInt("items[0].balance." + figure))
                        .toArray());
    }

    private List<String> sought(String text) {
        return clerk.asking()
                .queryParam("park", park)
                .queryParam("text", text)
                .get(OrderDesk.ORDERS)
                .jsonPath()
                .getList("items.id");
    }

    private String offered(String order, JsonPath graduate) {
        return clerk.made(OFFERS, OrderDesk.offer(order, graduate.getString("id")))
                .getString("id");
    }

    private void refused(String order, JsonPath trainee, int status, String code) {
        clerk.post(OFFERS, OrderDesk.offer(order, trainee.getString("id")))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private void awaits(String offer, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> state.equals(clerk.get(OFFERS + "/" + offer).path("state")));
    }
}
