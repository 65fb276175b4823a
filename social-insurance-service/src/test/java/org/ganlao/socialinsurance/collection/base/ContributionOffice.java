package org.ganlao.socialinsurance.collection.base;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;

/** The office of an agency that takes declarations, bills and looks after arrears. */
public final class ContributionOffice {

    public static final String DECLARATIONS = "/v1/base-declarations";
    public static final String RUNS = "/v1/billing-runs";
    public static final String BILLS = "/v1/bills";
    private static final String RECEIVABLES = "/v1/receivables";
    private static final String RANKING = "/v1/collection-ranking";
    public static final String TO_BILL = "/v1/months-to-bill";
    public static final String ORDERS = "/v1/payment-orders";
    public static final String PLANS = "/v1/clearing-plans";
    public static final String PREVIEW = DECLARATIONS + "/contribution-preview";

    public final Agency agency;
    private final String region;

    private ContributionOffice(String region) {
        this.region = region;
        this.agency = Agency.of(region);
    }

    public static ContributionOffice of(String region) {
        return new ContributionOffice(region);
    }

    public Desk inspector() {
        return Desk.of(Tokens.of("inspector").in(region));
    }

    /** Enrols one more worker and answers the token. */
    public String worker(String employer, String from, String... insurances) {
        Map<String, Object> first = agency.enrolment(agency.employee(insurances[0], employer), from);
        String token = agency.enrolled(first).getString("person.token");
        Arrays.stream(insurances).skip(1).forEach(insurance -> {
            Map<String, Object> another = new HashMap<>(first);
            another.put("sourceRef", UUID.randomUUID().toString());
            another.put("insured", agency.employee(insurance, employer));
            agency.enrolled(another);
        });
        return token;
    }

    public Map<String, Object> declaration(String employer, int year, Map<String, String> wages) {
        List<Map<String, String>> lines = new ArrayList<>();
        wages.forEach((person, wage) -> lines.add(Map.of("person", person, "wage", wage)));
        Map<String, Object> declaration = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "year",
                year,
                "kind",
                "declared",
                "wages",
                lines));
        if (employer != null) {
            declaration.put("employer", employer);
        }
        return declaration;
    }

    /** States wages of 2007, pairs of a person and a wage. */
    public String declares(String employer, String... wages) {
        Map<String, String> stated = new HashMap<>();
        for (int i = 0; i < wages.length; i += 2) {
            stated.put(wages[i], wages[i + 1]);
        }
        return agency.clerk()
                .made(DECLARATIONS, declaration(employer, 2007, stated))
                .getString("id");
    }

    public Map<String, Object> run(String month) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "month", month);
    }

    /** Bills the county's month and answers the run when it has ended. */
    public JsonPath billed(String month) {
        String id = agency.clerk().made(RUNS, run(month)).getString("id");
        awaitsRuns();
        return new JsonPath(agency.clerk().get(RUNS + "/" + id).asString());
    }

    /** Of 2007, in the order in which they were issued. */
    public List<Map<String, Object>> bills(String payer) {
        return agency.clerk()
                .get(BILLS + "?region=" + region + "&year=2007&payer=" + payer)
                .jsonPath()
                .getList("$");
    }

    /** How the payer stands. */
    public JsonPath owed(String payer) {
        return new JsonPath(agency.cashier()
                .get(RECEIVABLES + "?region=" + region + "&payer=" + payer)
                .asString());
    }

    public Map<String, Object> order(String employer) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "employer",
                employer,
                "issuedOn",
                "2007-06-30",
                "payUntil",
                "2007-07-15"));
    }

    /** Of pairs of a day and an amount. */
    public Map<String, Object> plan(String employer, String... instalments) {
        Map<String, Object> plan = order(employer);
        plan.remove("issuedOn");
        plan.remove("payUntil");
        plan.put("agreedOn", "2007-06-30");
        List<Map<String, String>> parts = new ArrayList<>();
        for (int i = 0; i < instalments.length; i += 2) {
            parts.add(Map.of("dueOn", instalments[i], "amount", instalments[i + 1]));
        }
        plan.put("instalments", parts);
        return plan;
    }

    /** Owes 218.26 for January, on the floor. */
    private String newDebtor() {
        String employer = agency.employer();
        worker(employer, "2007-01-01", "pension");
        billed("2007-01");
        return employer;
    }

    /** Asks for a run of what changed in the county. */
    public Map<String, Object> changed() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region);
    }

    /** The same, with a change. */
    private Map<String, Object> changes() {
        worker(newDebtor(), "2007-01-01", "pension");
        return changed();
    }

    public void awaitsRuns() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> agency.clerk()
                        .get(RUNS + "?region=" + region)
                        .jsonPath()
                        .getList("items.findAll { it.finishedOn == null }")
                        .isEmpty());
    }

    /** An order whose time limit had passed. */
    private String passed() {
        Map<String, Object> order = order(newDebtor());
        order.put("issuedOn", "2007-05-01");
        order.put("payUntil", "2007-05-31");
        return inspector().made(ORDERS, order).getString("id");
    }

    /** Whose January was billed before somebody was enrolled for it; answers the payer. */
    private String newMonthToBill() {
        String employer = newDebtor();
        worker(employer, "2007-01-01", "pension");
        return employer;
    }

    private String newBill() {
        String employer = agency.employer();
        worker(employer, "2007-01-01", "pension");
        billed("2007-01");
        return BILLS + "/" + bills(employer).get(0).get("id");
    }

    private Map<String, Object> newDeclaration() {
        String employer = agency.employer();
        return declaration(employer, 2007, Map.of(worker(employer, "2007-01-01", "pension"), "1850.00"));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        ContributionOffice donghu = of("360102");
        return walk.object(
                        DECLARATIONS + "/{id}",
                        () -> DECLARATIONS + "/"
                                + donghu.agency
                                        .clerk()
                                        .made(DECLARATIONS, donghu.newDeclaration())
                                        .getString("id"))
                .body("POST " + DECLARATIONS, () -> json(donghu.newDeclaration()))
                .body(
                        "POST " + PREVIEW,
                        () -> json(Map.of(
                                "region",
                                "360102",
                                "kind",
                                "employee",
                                "on",
                                "2007-03-01",
                                "wage",
                                "2000.00",
                                "industryClass",
                                2)))
                .object(
                        RUNS + "/{id}",
                        () -> RUNS + "/" + donghu.billed("2006-01").getString("id"))
                .body("POST " + RUNS, () -> json(donghu.run("2006-01")))
                .settling("POST " + RUNS, donghu::awaitsRuns)
                .body("POST " + TO_BILL + "/runs", () -> json(donghu.changes()))
                .settling("POST " + TO_BILL + "/runs", donghu::awaitsRuns)
                .object(BILLS + "/{id}", donghu::newBill)
                .object(BILLS, () -> BILLS + "?region=360102&year=2007&payer=" + donghu.newDebtor())
                .object(RECEIVABLES, () -> RECEIVABLES + "?region=360102&payer=" + donghu.newDebtor())
                .list("GET " + RANKING, RANKING + "?from=2007-01&until=2007-03", () -> {
                    donghu.newDebtor();
                    return "\"360102\"";
                })
                .list("GET " + TO_BILL, TO_BILL, donghu::newMonthToBill)
                .regionless("POST " + PREVIEW)
                .object(
                        ORDERS + "/{id}",
                        () -> ORDERS + "/"
                                + donghu.inspector()
                                        .made(ORDERS, donghu.order(donghu.newDebtor()))
                                        .getString("id"))
                .body("POST " + ORDERS, () -> json(donghu.order(donghu.newDebtor())))
                .object(ORDERS + "/{id}/confirmation", () -> ORDERS + "/" + donghu.passed() + "/confirmation")
                .body("POST " + ORDERS + "/{id}/annulment", () -> json(Map.of("reason", "误发")))
                .object(
                        PLANS + "/{id}",
                        () -> PLANS + "/"
                                + donghu.inspector()
                                        .made(PLANS, donghu.plan(donghu.newDebtor(), "2007-07-31", "218.26"))
                                        .getString("id"))
                .body("POST " + PLANS, () -> json(donghu.plan(donghu.newDebtor(), "2007-07-31", "218.26")))
                .body("POST " + PLANS + "/{id}/annulment", () -> json(Map.of("reason", "另行签订")))
                .object(
                        RECEIVABLES + "/settlements-of/{receipt}",
                        () -> donghu.agency.newReceipt().replace(Agency.RECEIPTS, RECEIVABLES + "/settlements-of"))
                .keyless("POST " + PREVIEW);
    }
}
