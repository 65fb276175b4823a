package org.ganlao.socialinsurance.benefit.payment;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's agency that pays allowances. */
public final class PaymentDesk {

    static final String RUNS = "/v1/payment-runs";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Desk cashier;
    final Desk reviewer;
    final Desk supervisor;
    private final String region;

    private PaymentDesk(String region) {
        this.region = region;
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    static PaymentDesk of(String region) {
        Sql sql = Arc.container().instance(Sql.class).get();
        sql.update(Allowance.TABLE);
        return new PaymentDesk(region);
    }

    /** Somebody has a right to an allowance in a month. */
    UUID due(String month, String amount) {
        UUID ground = UUID.randomUUID();
        Arc.container()
                .instance(Sql.class)
                .get()
                .update(
                        "insert into allowance_due values (?, ?, ?, ?, cast(? as numeric))",
                        LocalDate.parse(month + "-01"),
                        ground,
                        "p1_" + ground.toString().replace("-", "").substring(0, 22),
                        region,
                        amount);
        return ground;
    }

    Map<String, Object> run(String month) {
        Map<String, Object> run = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "insurance",
                "maternity",
                "benefit",
                Allowance.CODE,
                "region",
                region));
        if (month != null) {
            run.put("month", month);
        }
        return run;
    }

    /** Answers where it is found, when it waits for its approval. */
    String assembled(Map<String, Object> run) {
        String at = RUNS + "/" + cashier.made(RUNS, run).getString("id");
        awaits(at, "assembled");
        return at;
    }

    JsonPath paid(Map<String, Object> run) {
        String at = assembled(run);
        reviewer.change(at + "/approval", 2, Map.of()).statusCode(200);
        return awaits(at, "finished");
    }

    JsonPath awaits(String run, String state) {
        await().atMost(PATIENCE)
                .until(() -> state.equals(cashier.get(run).jsonPath().getString("state")));
        return cashier.get(run).jsonPath();
    }

    /** The only payment of a ground. */
    JsonPath payment(UUID ground) {
        return cashier.get(BenefitClaims.PAYMENTS + "?ground=" + ground).jsonPath();
    }

    /** Approved, and its job gone. */
    private String stuck() {
        String at = assembled(run(null));
        Arc.container()
                .instance(Sql.class)
                .get()
                .update(
                        "update payment_run set approved_by = 'gone', approved_at = now() where id = cast(? as uuid)",
                        at.substring(at.lastIndexOf('/') + 1));
        return at;
    }

    private String newCounty() {
        due("2007-06", "1.00");
        List<String> counties = paid(run("2007-06")).getList("counties.factId");
        return RUNS + "/counties/" + counties.get(0);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        PaymentDesk donghu = of("360102");
        return walk.object(RUNS + "/{id}", () -> donghu.assembled(donghu.run(null)))
                .object(RUNS + "/{id}/resumption", () -> donghu.stuck() + "/resumption")
                .object(RUNS + "/counties/{factId}", donghu::newCounty)
                .body("POST " + RUNS, () -> json(donghu.run(null)))
                .body("POST " + RUNS + "/{id}/resumption", () -> json(Map.of("payOn", "2007-06-30")))
                .body("POST " + RUNS + "/{id}/annulment", () -> json(Map.of("reason", "重复")));
    }
}
