package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.enforcement.finding.FindingOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** An inspectorate: who looks into cases, who decides, and two inspectors with credentials. */
public final class InspectionOffice {

    public static final String CASES = "/v1/inspection-cases";
    public static final String BODIES = "/v1/inspection-bodies";
    public static final String INSPECTORS = "/v1/inspectors";
    public static final String BUILDER = "71526726X";
    public static final String SUPPLIER = "739172011";

    public final Desk clerk;
    public final Desk inspector;
    public final Desk head;
    private final String region;
    private final String builder;
    private final String supplier;
    private List<String> inspectors;
    private String violation = reference();

    public InspectionOffice(String region) {
        this(region, BUILDER, SUPPLIER);
    }

    /** One whose cases are all of these two employers. */
    public InspectionOffice(String region, String builder, String supplier) {
        this.region = region;
        this.builder = builder;
        this.supplier = supplier;
        clerk = Desk.of(Tokens.of("clerk").in(region).as("clerk-of-" + region));
        inspector = Desk.of(Tokens.of("inspector").in(region).as("inspector-of-" + region));
        head = Desk.of(Tokens.of("reviewer", "supervisor").in(region).as("head-of-" + region));
    }

    public String body() {
        return clerk.made(BODIES, bodyRequest()).getString("id");
    }

    public Map<String, Object> bodyRequest() {
        return Map.of("sourceRef", reference(), "region", region, "stated", statedBody(8));
    }

    public static Map<String, Object> statedBody(int posts) {
        return Map.of("name", "劳动保障监察大队", "setUpOn", "2005-03-01", "posts", posts, "yearlyFunds", true);
    }

    public Map<String, Object> inspectorRequest(String body, String from, String until) {
        return Map.of(
                "sourceRef",
                reference(),
                "body",
                body,
                "name",
                "李明",
                "credential",
                "赣" + reference().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                "fullTime",
                true,
                "validity",
                Map.of("from", from, "until", until));
    }

    public String inspector(String from, String until) {
        return head.made(INSPECTORS, inspectorRequest(body(), from, until)).getString("id");
    }

    /** Two, with credentials for 2006 to 2008. */
    public List<String> inspectors() {
        if (inspectors == null) {
            inspectors = List.of(inspector("2006-01-01", "2008-12-31"), inspector("2006-01-01", "2008-12-31"));
        }
        return inspectors;
    }

    public Map<String, Object> request(String kind, String openedOn) {
        return Map.of("sourceRef", reference(), "stated", stated(kind, openedOn));
    }

    public Map<String, Object> stated(String kind, String openedOn) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "kind",
                kind,
                "subject",
                "wages",
                "openedOn",
                openedOn,
                "employers",
                List.of(
                        Map.of("employer", builder, "name", "总包单位", "percent", 60),
                        Map.of("employer", supplier, "name", "劳务单位", "percent", 40))));
    }

    /** The address of a case of a routine check. */
    public String opens(String openedOn) {
        return CASES + "/" + inspector.made(CASES, request("routine", openedOn)).getString("id");
    }

    public Map<String, Object> together(String on) {
        return Map.of("on", on, "inspectors", inspectors(), "note", "现场检查工资表、考勤记录");
    }

    public static Map<String, Object> step(String on) {
        return Map.of("on", on, "note", "见文书");
    }

    public static Map<String, Object> refund(String on, String amount) {
        return Map.of("on", on, "note", "财政退库凭证", "amount", amount);
    }

    public Map<String, Object> conclusion(String on, String amount) {
        return Map.of(
                "on",
                on,
                "note",
                "查明拖欠工资",
                "violations",
                List.of(Map.of("kind", "wages-owed", "employer", builder, "persons", 12, "amount", amount)));
    }

    private String filed() {
        String at = opens("2007-03-05");
        takes(inspector, at, "filing", together("2007-03-06"));
        return at;
    }

    public String investigated() {
        String at = filed();
        takes(inspector, at, "investigations", together("2007-03-06"));
        return at;
    }

    public String concluded() {
        String at = investigated();
        takes(inspector, at, "conclusion", conclusion("2007-03-07", "36000.00"));
        violation = inspector.get(at).path("violations[0].id");
        return at;
    }

    private String nothingFound() {
        String at = investigated();
        takes(inspector, at, "conclusion", Map.of("on", "2007-03-07", "note", "未发现违法", "violations", List.of()));
        return at;
    }

    private String ordered() {
        String at = concluded();
        takes(inspector, at, "order", Map.of("on", "2007-03-07", "number", "L-1", "obeyBy", "2007-03-20"));
        return at;
    }

    private String notified() {
        String at = concluded();
        takes(inspector, at, "penalty-notice", Map.of("on", "2007-03-21", "fine", "8000.00", "note", "拟处罚款"));
        return at;
    }

    private String hearing() {
        String at = notified();
        takes(inspector, at, "hearing-request", step("2007-03-22"));
        return at;
    }

    private String heard() {
        String at = hearing();
        takes(head, at, "hearing", step("2007-03-23"));
        return at;
    }

    /** With a fine of 8 000 yuan for the builder; the violation stands. */
    public String decided() {
        String at = heard();
        takes(head, at, "penalty", Map.of("on", "2007-03-26", "number", "P-1", "fine", "8000.00"));
        return at;
    }

    /** As {@link #decided}, and the decision is served on 27 March. */
    public String served() {
        String at = decided();
        takes(inspector, at, "service", step("2007-03-27"));
        return at;
    }

    /** As {@link #served}, and 2 000 yuan more are paid than the fine is by now. */
    private String overpaid() {
        String at = served();
        takes(inspector, at, "fine-payment", step("2007-04-02"));
        ServiceDatabase.run("update inspection_case set fine = fine - 2000 where id = '%s'"
                .formatted(at.substring(at.lastIndexOf('/') + 1)));
        return at;
    }

    /** All that is owed in the case that was concluded last is paid. */
    public void paid(String at, String on) {
        takes(inspector, at, "rectifications", Map.of("on", on, "violation", violation, "paid", "36000.00"));
    }

    /** The case of a complaint that was accepted on 6 March. */
    public String complainedOf() {
        Map<String, Object> matter = Map.of(
                "region", region, "employer", builder, "employerName", "某建筑公司", "subject", "wages", "account", "拖欠工资");
        String at = "/v1/complaints/"
                + inspector
                        .made(
                                "/v1/complaints",
                                Map.of(
                                        "sourceRef",
                                        reference(),
                                        "channel",
                                        "visit",
                                        "receivedOn",
                                        "2007-03-05",
                                        "matter",
                                        matter))
                        .getString("id");
        takes(inspector, at, "acceptance", Map.of("on", "2007-03-06"));
        return CASES + "/" + inspector.get(at).path("inspectionCase");
    }

    /** Each from the version that the case has. */
    public void takes(Desk who, String at, String step, Map<String, ?> body) {
        int version = inspector.get(at).path("version");
        who.change(at + "/" + step, version, body).statusCode(200);
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }

    public static EndpointWalk add(EndpointWalk walk) {
        InspectionOffice office = new InspectionOffice(Bureau.REGION);
        walk.object(CASES + "/{id}", () -> office.opens("2007-03-05"))
                .body("POST " + CASES, () -> json(office.request("routine", "2007-03-05")))
                .body("POST " + CASES + "/{id}/filing", () -> json(office.together("2007-03-06")))
                .body(
                        "POST " + CASES + "/{id}/reassignment",
                        () -> json(Map.of(
                                "on",
                                "2007-03-06",
                                "inspector",
                                office.inspectors().get(0),
                                "note",
                                "原责任监察员须回避")))
                .body("POST " + CASES + "/{id}/transfer", () -> json(step("2007-03-27")))
                .body(
                        "POST " + CASES + "/{id}/corrections",
                        () -> json(Map.of("stated", office.stated("routine", "2007-03-04"), "reason", "日期录错")))
                .body("POST " + CASES + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")));
        step(walk, "investigations", office::filed, () -> office.together("2007-03-07"));
        step(walk, "extension-request", office::filed, () -> step("2007-03-07"));
        step(
                walk,
                "extension",
                () -> {
                    String at = office.filed();
                    office.takes(office.inspector, at, "extension-request", step("2007-03-07"));
                    return at;
                },
                () -> step("2007-03-07"));
        step(walk, "conclusion", office::investigated, () -> office.conclusion("2007-03-07", "36000.00"));
        step(
                walk,
                "order",
                office::concluded,
                () -> Map.of("on", "2007-03-07", "number", "L-1", "obeyBy", "2007-03-20"));
        step(walk, "surcharge", office::ordered, () -> Map.of("on", "2007-03-21", "percent", 50));
        step(
                walk,
                "rectifications",
                office::ordered,
                () -> Map.of("on", "2007-03-21", "violation", office.violation, "paid", "100.00"));
        step(
                walk,
                "penalty-notice",
                office::concluded,
                () -> Map.of("on", "2007-03-21", "fine", "5000.00", "note", "拟处罚款"));
        step(walk, "hearing-request", office::notified, () -> step("2007-03-22"));
        step(walk, "hearing", office::hearing, () -> step("2007-03-23"));
        step(walk, "hearing-withdrawal", office::hearing, () -> step("2007-03-23"));
        step(walk, "exemption", office::heard, () -> step("2007-03-26"));
        step(walk, "fine-payment", office::served, () -> step("2007-04-02"));
        step(walk, "fine-refund", office::overpaid, () -> refund("2007-06-25", "2000.00"));
        step(walk, "penalty", office::heard, () -> Map.of("on", "2007-03-26", "number", "P-1", "fine", "5000.00"));
        step(walk, "service", office::decided, () -> step("2007-03-27"));
        step(walk, "enforcement", office::served, () -> step("2007-04-27"));
        step(walk, "closure", office::nothingFound, () -> step("2007-04-27"));
        step(walk, "continuation", FindingOffice::caseWithoutCause, () -> step("2007-06-30"));
        step(walk, "withdrawal", office::complainedOf, () -> step("2007-03-27"));
        return walk;
    }

    private static void step(EndpointWalk walk, String step, Supplier<String> at, Supplier<Map<String, Object>> body) {
        String template = CASES + "/{id}/" + step;
        walk.object(template, () -> at.get() + "/" + step).body("POST " + template, () -> json(body.get()));
    }
}
