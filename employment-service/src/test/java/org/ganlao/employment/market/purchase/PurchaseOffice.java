package org.ganlao.employment.market.purchase;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau buys employment services: a clerk notes contracts and deliveries, a reviewer accepts. */
public final class PurchaseOffice {

    static final String CONTRACTS = "/v1/service-contracts";
    static final String DELIVERIES = "/v1/service-deliveries";

    final Desk desk;
    final Desk reviewer;
    private final String region;

    private PurchaseOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region).as("buyer"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("acceptor"));
    }

    static PurchaseOffice of(String region) {
        return new PurchaseOffice(region);
    }

    static Map<String, Object> line(int number, String price) {
        return new HashMap<>(Map.of("line", number, "result", "介绍50名失业人员就业", "dueOn", "2007-05-31", "price", price));
    }

    /** In force since March 2007; two lines of 5000 and 2500.50 yuan. */
    Map<String, Object> contract() {
        return contract(List.of(line(1, "5000.00"), line(2, "2500.50")));
    }

    Map<String, Object> contract(List<Map<String, Object>> lines) {
        return new HashMap<>(Map.of(
                "entry",
                new HashMap<>(Map.of("region", region, "name", "就业服务成果购买", "openedOn", "2007-03-01")),
                "provider",
                "71526726X",
                "providerName",
                "东湖职业介绍所",
                "lines",
                lines));
    }

    static Map<String, Object> contractRequest(Map<String, Object> contract) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "contract", contract);
    }

    String concludes() {
        return desk.made(CONTRACTS, contractRequest(contract())).getString("id");
    }

    static Map<String, Object> deliveryRequest(String contract, int line, String day) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "contract",
                contract,
                "line",
                line,
                "deliveredOn",
                day,
                "evidence",
                "就业人员名册50人"));
    }

    String delivers(String contract, int line) {
        return desk.made(DELIVERIES, deliveryRequest(contract, line, "2007-05-31"))
                .getString("id");
    }

    ValidatableResponse accepts(String delivery) {
        return reviewer.change(DELIVERIES + "/" + delivery + "/acceptance", 1, Map.of());
    }

    String accepted() {
        String delivery = delivers(concludes(), 1);
        accepts(delivery).statusCode(200);
        return delivery;
    }

    /** Answers the claim for the price. */
    String claims(String delivery) {
        return desk.made(DELIVERIES + "/" + delivery + "/payment-claims", claimRequest())
                .getString("claim");
    }

    static Map<String, Object> claimRequest() {
        return Map.of("sourceRef", UUID.randomUUID().toString());
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        PurchaseOffice office = of("360102");
        return walk.object(CONTRACTS + "/{id}", () -> CONTRACTS + "/" + office.concludes())
                .body("POST " + CONTRACTS, () -> json(contractRequest(office.contract())))
                .body(
                        "POST " + CONTRACTS + "/{id}/corrections",
                        () -> json(Map.of(
                                "reason", "补充协议", "contract", with(office.contract(), "providerName", "东湖人才服务所"))))
                .body("POST " + CONTRACTS + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + CONTRACTS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")))
                .object(DELIVERIES + "/{id}", () -> DELIVERIES + "/" + office.delivers(office.concludes(), 1))
                .object(
                        DELIVERIES + "/{id}/payment-claims",
                        () -> DELIVERIES + "/" + office.accepted() + "/payment-claims")
                .body("POST " + DELIVERIES, () -> json(deliveryRequest(office.concludes(), 1, "2007-05-31")))
                .body("POST " + DELIVERIES + "/{id}/rejection", () -> json(Map.of("reason", "名册不全")))
                .body("POST " + DELIVERIES + "/{id}/payment-claims", () -> json(claimRequest()))
                .body("POST " + DELIVERIES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
