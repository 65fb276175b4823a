package org.ganlao.laborrights.wage.arrears;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The bureau of Donghu district, where wage arrears are declared, verified and cleared. */
public final class ArrearsOffice {

    static final String ARREARS = "/v1/wage-arrears";
    static final String PERSONS = "/v1/owed-wages";
    static final String REPAYMENTS = "/v1/wage-repayments";
    static final Map<String, String> MISTAKE = Map.of("reason", "重复登记");
    static final Map<String, Object> AS_DECLARED = Map.of("on", "2007-02-05", "changes", List.of());

    final Desk clerk = Desk.of(Tokens.of("clerk").in(Bureau.REGION).as("clerk-of-arrears"));
    final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-arrears"));

    static Map<String, Object> arrears() {
        return new HashMap<>(Map.of(
                "region",
                Bureau.REGION,
                "employer",
                "71526726X",
                "employerName",
                "南昌东湖机械厂",
                "kind",
                "soe",
                "declaredOn",
                "2007-01-20"));
    }

    static Map<String, Object> owed(String number, String amount) {
        return new HashMap<>(Map.of(
                "person",
                Map.of("kind", "resident-id", "number", number),
                "from",
                "2004-03",
                "until",
                "2005-02",
                "amount",
                amount));
    }

    static Map<String, Object> request(List<Map<String, Object>> persons) {
        return Map.of("sourceRef", reference(), "arrears", arrears(), "persons", persons);
    }

    public static Map<String, Object> late(String number, String amount) {
        return Map.of("sourceRef", reference(), "persons", List.of(owed(number, amount)));
    }

    static Map<String, Object> clearing(Object... dayAndAmount) {
        List<Map<String, Object>> instalments = new ArrayList<>();
        for (int i = 0; i < dayAndAmount.length; i += 2) {
            instalments.add(Map.of("dueOn", dayAndAmount[i], "amount", dayAndAmount[i + 1]));
        }
        return Map.of("agreedOn", "2007-02-10", "document", "清欠〔2007〕3号", "instalments", instalments);
    }

    static Map<String, Object> repaid(String source, Map<String, String> amounts) {
        return new HashMap<>(Map.of(
                "source",
                source,
                "paidOn",
                "2007-03-20",
                "document",
                "(2007)东劳调字第8号",
                "persons",
                amounts.entrySet().stream()
                        .map(one -> Map.of("owed", one.getKey(), "amount", one.getValue()))
                        .toList()));
    }

    static Map<String, Object> repayment(String arrears, String source, Map<String, String> amounts) {
        return Map.of("sourceRef", reference(), "arrears", arrears, "repayment", repaid(source, amounts));
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }

    /** Arrears to these persons, of a thousand yuan each; their id. */
    String declares(String... numbers) {
        List<Map<String, Object>> persons =
                Arrays.stream(numbers).map(number -> owed(number, "1000.00")).toList();
        return clerk.made(ARREARS, request(persons)).getString("id");
    }

    /** The same, verified as declared. */
    public String verified(String... numbers) {
        String id = declares(numbers);
        reviewer.change(ARREARS + "/" + id + "/verification", 1, AS_DECLARED).statusCode(200);
        return id;
    }

    /** Verified arrears of an employer to one person, for one month of 2007; their id. */
    public String owes(String employer, String number, String month, String amount) {
        return owes(employer, owed(number, amount), month);
    }

    /** The same, beside what is owed for the month already. */
    public String owesBeside(String employer, String number, String month, String amount) {
        Map<String, Object> person = owed(number, amount);
        person.put("beside", true);
        return owes(employer, person, month);
    }

    private String owes(String employer, Map<String, Object> person, String month) {
        Map<String, Object> arrears = arrears();
        arrears.put("employer", employer);
        arrears.put("declaredOn", "2007-04-05");
        person.put("from", month);
        person.put("until", month);
        String id = clerk.made(
                        ARREARS, Map.of("sourceRef", reference(), "arrears", arrears, "persons", List.of(person)))
                .getString("id");
        reviewer.change(ARREARS + "/" + id + "/verification", 1, Map.of("on", "2007-04-10", "changes", List.of()))
                .statusCode(200);
        return id;
    }

    /** Ids of what these arrears owe to each, in the order in which they are listed. */
    public List<String> owedBy(String arrears) {
        return persons(arrears).getList("items.id");
    }

    JsonPath persons(String arrears) {
        return clerk.asking().queryParam("arrears", arrears).get(PERSONS).jsonPath();
    }

    String pays(String arrears, String source, Map<String, String> amounts) {
        return clerk.made(REPAYMENTS, repayment(arrears, source, amounts)).getString("id");
    }

    private String paid() {
        String arrears = verified(ResidentNumbers.next());
        return REPAYMENTS + "/"
                + pays(arrears, "employer", Map.of(owedBy(arrears).get(0), "400.00"));
    }

    private Map<String, Object> somethingRepaid(String amount) {
        String arrears = verified(ResidentNumbers.next());
        return repayment(arrears, "employer", Map.of(owedBy(arrears).get(0), amount));
    }

    public static void add(EndpointWalk walk) {
        ArrearsOffice office = new ArrearsOffice();
        Map<String, String> repaying = new HashMap<>();
        walk.object(ARREARS + "/{id}", () -> ARREARS + "/" + office.declares(ResidentNumbers.next()))
                .object(ARREARS + "/totals/{region}", () -> ARREARS + "/totals/" + Bureau.REGION)
                .object(
                        ARREARS + "/{id}/ledger",
                        () -> ARREARS + "/" + office.verified(ResidentNumbers.next()) + "/ledger")
                .object(
                        ARREARS + "/{id}/clearing-plan",
                        () -> ARREARS + "/" + office.verified(ResidentNumbers.next()) + "/clearing-plan")
                .object(
                        PERSONS + "/{id}",
                        () -> PERSONS + "/"
                                + office.owedBy(office.declares(ResidentNumbers.next()))
                                        .get(0))
                .object(REPAYMENTS + "/{id}", office::paid)
                .object(REPAYMENTS + "/{id}/corrections", () -> {
                    String arrears = office.verified(ResidentNumbers.next());
                    repaying.put("owed", office.owedBy(arrears).get(0));
                    return REPAYMENTS + "/"
                            + office.pays(arrears, "employer", Map.of(repaying.get("owed"), "400.00"))
                            + "/corrections";
                })
                .body("POST " + ARREARS, () -> json(request(List.of(owed(ResidentNumbers.next(), "1000.00")))))
                .body("POST " + ARREARS + "/{id}/persons", () -> json(late(ResidentNumbers.next(), "500.00")))
                .body("POST " + ARREARS + "/{id}/corrections", () -> {
                    Map<String, Object> other = arrears();
                    other.put("kind", "other");
                    return json(Map.of("arrears", other, "reason", "企业性质录错"));
                })
                .body("POST " + ARREARS + "/{id}/verification", () -> json(AS_DECLARED))
                .body("POST " + ARREARS + "/{id}/clearing-plan", () -> json(clearing("2007-06-30", "1000.00")))
                .body("POST " + ARREARS + "/{id}/annulment", () -> json(MISTAKE))
                .body(
                        "POST " + PERSONS + "/{id}/corrections",
                        () -> json(Map.of("amount", "900.00", "reason", "工资表录错")))
                .body("POST " + PERSONS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + REPAYMENTS, () -> json(office.somethingRepaid("300.00")))
                .body(
                        "POST " + REPAYMENTS + "/{id}/corrections",
                        () -> json(Map.of(
                                "repayment",
                                repaid("employer", Map.of(repaying.getOrDefault("owed", reference()), "300.00")),
                                "reason",
                                "金额录错")))
                .body("POST " + REPAYMENTS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
