package org.ganlao.socialinsurance.treasury.fund;

import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The finance desk of the province's agency, which keeps the books of all funds, and puts money into them. */
public final class FundDesk {

    static final String OPERATIONS = "/v1/fund-operations";
    static final String POOLING = "/v1/pooling-levels";
    static final String FUNDS = "/v1/insurance-funds/";
    static final String BUDGETS = "/v1/fund-budgets";
    private static final AtomicInteger YEARS = new AtomicInteger(2009);
    private static final String PROVINCE = "360000";

    final Desk cashier = Desk.of(Tokens.of("cashier").in(PROVINCE));
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(PROVINCE));

    /**
     * Puts money where benefits are paid from.
     *
     * @param insurance as requests name it
     * @param pool region that has a fund of its own
     */
    public void brings(String insurance, String pool, String amount) {
        does(operation(insurance, pool, "fiscal-subsidy", amount));
        does(operation(insurance, pool, "appropriation", amount));
    }

    static Map<String, Object> operation(String insurance, String pool, String kind, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef", reference(),
                "insurance", insurance,
                "region", pool,
                "kind", kind,
                "amount", amount,
                "on", "2007-03-05",
                "document", "赣财社〔2007〕15号"));
    }

    String proposes(Map<String, ?> operation) {
        return cashier.made(OPERATIONS, operation).getString("id");
    }

    /** Answers the entry. */
    public String subsidises(String insurance, String pool, String amount) {
        String id = does(operation(insurance, pool, "fiscal-subsidy", amount));
        return supervisor.get(OPERATIONS + "/" + id).jsonPath().getString("entry");
    }

    public String proposesSubsidy(String insurance, String pool, String amount) {
        return proposes(operation(insurance, pool, "fiscal-subsidy", amount));
    }

    public void refusesToPost(String id, int status, String why) {
        supervisor
                .change(OPERATIONS + "/" + id + "/approval", 1, Map.of())
                .statusCode(status)
                .body("code", equalTo(why));
    }

    /** Moves a bearer's part of a settlement into a fund, out of a budget. */
    public Map<String, Object> settling(String region, String settlement, String bearer, String amount) {
        Map<String, Object> operation = operation("pension", region, "fiscal-subsidy", amount);
        String id = settlement.substring(settlement.lastIndexOf('/') + 1);
        operation.put("settles", Map.of("settlement", id, "bearer", bearer));
        return operation;
    }

    /** Answers the operation. */
    public String moves(Map<String, ?> operation) {
        return does(operation);
    }

    public void refuses(Map<String, ?> operation, int status, String code) {
        cashier.post(OPERATIONS, operation).statusCode(status).body("code", equalTo(code));
    }

    static Map<String, Object> budget(String insurance, String pool, int year) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "insurance",
                insurance,
                "region",
                pool,
                "year",
                year,
                "document",
                "洪财社〔2007〕2号",
                "lines",
                List.of(
                        Map.of("item", "income/fiscal-subsidy", "amount", "4000.00"),
                        Map.of("item", "expense/benefit", "amount", "3000.00"))));
    }

    /** Version 2. */
    String does(Map<String, ?> operation) {
        String id = proposes(operation);
        supervisor.change(OPERATIONS + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    static Map<String, Object> pooling(String city, String insurance, String level, String from) {
        return new HashMap<>(Map.of(
                "sourceRef", reference(),
                "region", city,
                "insurance", insurance,
                "level", level,
                "from", from,
                "document", "府发〔2006〕31号",
                "moveBalance", false));
    }

    String states(Map<String, ?> pooling) {
        return supervisor.made(POOLING, pooling).getString("id");
    }

    /** What an account of a fund's book has at the end of the tests' day. */
    public Money balance(String insurance, String pool, String account) {
        String balance = supervisor
                .get(FUNDS + insurance + "/" + pool + "/trial-balance")
                .jsonPath()
                .getString("find { it.account == '" + account + "' }?.amount");
        return balance == null ? Money.ZERO : Money.of(balance);
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        FundDesk desk = new FundDesk();
        String mistake = json(Map.of("reason", "文号有误"));
        return walk.object(
                        OPERATIONS + "/{id}",
                        () -> OPERATIONS + "/" + desk.proposes(operation("injury", "360102", "fiscal-subsidy", "1.00")))
                .object(POOLING + "/{id}", () -> POOLING + "/" + desk.states(desk.nextPooling()))
                .object(FUNDS + "{insurance}/{region}", () -> FUNDS + "pension/360102")
                .object(BUDGETS + "/{id}", () -> BUDGETS + "/" + desk.plans(nextBudget()))
                .body("POST " + BUDGETS, () -> json(nextBudget()))
                .body("POST " + BUDGETS + "/{id}/annulment", () -> mistake)
                .body("POST " + OPERATIONS, () -> json(operation("injury", "360102", "fiscal-subsidy", "1.00")))
                .body("POST " + OPERATIONS + "/{id}/annulment", () -> mistake)
                .body("POST " + POOLING, () -> json(desk.nextPooling()))
                .body("POST " + POOLING + "/{id}/annulment", () -> mistake)
                .at("361100", "361000", "POST " + POOLING + "*", "GET " + POOLING + "*");
    }

    String plans(Map<String, ?> budget) {
        return cashier.made(BUDGETS, budget).getString("id");
    }

    private static Map<String, Object> nextBudget() {
        return budget("maternity", "360102", YEARS.incrementAndGet());
    }

    /** Of the day after the last one, in a city and insurance of which no test knows more. */
    private Map<String, Object> nextPooling() {
        supervisor
                .get(POOLING + "?region=361100&insurance=resident-medical&limit=500")
                .jsonPath()
                .getList("items.findAll { it.annulReason == null }.id", String.class)
                .forEach(id -> supervisor
                        .change(POOLING + "/" + id + "/annulment", 1, Map.of("reason", "另行确定"))
                        .statusCode(200));
        return pooling("361100", "resident-medical", "municipal", "2007-04-01");
    }
}
