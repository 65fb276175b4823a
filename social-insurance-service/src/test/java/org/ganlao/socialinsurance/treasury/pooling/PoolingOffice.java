package org.ganlao.socialinsurance.treasury.pooling;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's desk for its budget in the provincial pool. */
public final class PoolingOffice {

    static final String BUDGETS = "/v1/pooling-budgets";

    private static final AtomicInteger YEARS = new AtomicInteger();

    private final String region;
    final Desk clerk;
    final Desk sameAsClerk;
    final Desk reviewer;

    private PoolingOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("pooling-clerk"));
        this.sameAsClerk = Desk.of(Tokens.of("supervisor").in(region).as("pooling-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("pooling-reviewer"));
    }

    static PoolingOffice of(String region) {
        return new PoolingOffice(region);
    }

    Map<String, Object> budget(int year) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                year,
                "contributions",
                "9000.00",
                "benefits",
                "12000.00"));
    }

    /** Of a year that no other was made of; where it has to be over, struck out by whoever takes it next. */
    private Map<String, Object> anotherBudget() {
        return budget(2008 + YEARS.getAndIncrement());
    }

    /** Where it is found; so do the next ones. */
    String proposed(int year) {
        return BUDGETS + "/" + clerk.made(BUDGETS, budget(year)).getString("id");
    }

    private String newBudget() {
        return BUDGETS + "/" + clerk.made(BUDGETS, anotherBudget()).getString("id");
    }

    /** There is one of 2006 at a time. */
    private String approved() {
        clerk.asking().queryParam("year", 2006).get(BUDGETS).jsonPath().getList("items", Map.class).stream()
                .filter(found -> !found.get("state").equals("annulled"))
                .forEach(found -> sameAsClerk
                        .change(
                                BUDGETS + "/" + found.get("id") + "/annulment",
                                (int) found.get("version"),
                                Map.of("reason", "重编"))
                        .statusCode(200));
        String at = proposed(2006);
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return at;
    }

    private String claimed() {
        String at = approved();
        clerk.change(at + "/settlement-claim", 2, "").statusCode(200);
        return at;
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        PoolingOffice donghu = of("360102");
        return walk.object(BUDGETS + "/{id}", donghu::newBudget)
                .object(BUDGETS + "/{id}/settlement-claim", () -> donghu.approved() + "/settlement-claim")
                .object(BUDGETS + "/{id}/settlement", () -> donghu.claimed() + "/settlement")
                .body("POST " + BUDGETS, () -> json(donghu.anotherBudget()))
                .body("POST " + BUDGETS + "/{id}/annulment", () -> json(Map.of("reason", "重编")));
    }
}
