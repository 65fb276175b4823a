package org.ganlao.skills.instruction.order;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;

/** Orders of an employer in a park of the school's county, and the graduates who are offered to them. */
public final class OrderDesk {

    static final String ORDERS = "/v1/training-orders";
    static final String OFFERS = "/v1/order-offers";
    static final String SHORTAGES = "/v1/skill-shortages";
    static final String EMPLOYER = "71526726X";

    final School school = new School();

    static Map<String, Object> order(String park, int workers) {
        return School.orderBody(park, workers);
    }

    static Map<String, Object> terms(int workers, int level) {
        return School.orderTerms(workers, level);
    }

    String taken(String park, int workers) {
        return school.desk.made(ORDERS, order(park, workers)).getString("id");
    }

    String newOrder() {
        return taken("园区" + UUID.randomUUID(), 50);
    }

    /** A course of electricians for an order. */
    String course(String order) {
        Map<String, Object> plan = plan("order-based", 40);
        plan.put("occupation", "6-07-06-05");
        plan.put("level", 5);
        Map<String, Object> body = new HashMap<>(School.courseBody(school.institution(), plan));
        body.put("order", order);
        return school.desk.made("/v1/courses", body).getString("id");
    }

    JsonPath graduate(String course) {
        return school.completes(school.enrols(course, ResidentNumbers.next(), "urban"), "2007-03-23");
    }

    static Map<String, Object> offer(String order, String trainee) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "order",
                order,
                "trainee",
                trainee,
                "offeredOn",
                "2007-04-02"));
    }

    private Map<String, Object> newOffer() {
        String order = newOrder();
        return offer(order, graduate(course(order)).getString("id"));
    }

    public static EndpointWalk add(EndpointWalk walk) {
        OrderDesk desk = new OrderDesk();
        return walk.object(ORDERS + "/{id}", () -> ORDERS + "/" + desk.newOrder())
                .object(SHORTAGES + "/{id}", () -> SHORTAGES + "/" + desk.newOrder())
                .object(
                        OFFERS + "/{id}",
                        () -> OFFERS + "/"
                                + desk.school.desk.made(OFFERS, desk.newOffer()).getString("id"))
                .body("POST " + ORDERS, () -> json(order("青云谱工业园", 50)))
                .body(
                        "POST " + ORDERS + "/{id}/corrections",
                        () -> json(Map.of("terms", terms(60, 5), "reason", "增加人数")))
                .body("POST " + ORDERS + "/{id}/closing", () -> json(Map.of("on", "2007-06-20", "reason", "已招满")))
                .body("POST " + ORDERS + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body("POST " + OFFERS, () -> json(desk.newOffer()))
                .body("POST " + OFFERS + "/{id}/answer", () -> json(Map.of("taken", true, "on", "2007-04-09")))
                .body("POST " + OFFERS + "/{id}/annulment", () -> json(Map.of("reason", "推荐错人")));
    }
}
