package org.ganlao.socialinsurance.oldage.landfarmer;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;

/** A county's desk for land-expropriated farmers. */
public final class LandOffice {

    static final String PILOTS = "/v1/land-pilots";
    static final String PROJECTS = "/v1/land-projects";
    static final String COVERAGES = "/v1/land-coverages";
    static final String RECEIPTS = "/v1/land-receipts";
    static final String PENSIONS = "/v1/land-pensions";
    static final String INHERITANCES = "/v1/land-inheritances";
    static final String CONVERSIONS = "/v1/land-conversions";

    /** No test covers anybody there. */
    private static final String WITHOUT_FARMERS = "361122";

    private static final Set<String> STARTED = ConcurrentHashMap.newKeySet();

    final String region;
    final Desk clerk;
    final Desk sameAsClerk;
    final Desk reviewer;
    final Desk cashier;
    final Desk supervisor;

    private LandOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("land-clerk"));
        this.sameAsClerk = Desk.of(Tokens.of("reviewer").in(region).as("land-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("land-reviewer"));
        this.cashier = Desk.of(Tokens.of("cashier").in(region).as("land-cashier"));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region).as("land-supervisor"));
    }

    static LandOffice of(String region) {
        return new LandOffice(region);
    }

    /** Runs the scheme since 2007. */
    static LandOffice piloting(String region) {
        LandOffice office = of(region);
        if (STARTED.add(region)) {
            office.reviewer.change(office.pilot() + "/approval", 1, "").statusCode(200);
        }
        return office;
    }

    Map<String, Object> pilotFrom(String day) {
        return new HashMap<>(
                Map.of("sourceRef", reference(), "region", region, "from", day, "document", "县府发〔2006〕58号"));
    }

    /** Where it is found; so do the next ones. */
    String pilot() {
        return made(clerk, PILOTS, pilotFrom("2007-01-01"));
    }

    Map<String, Object> expropriation(int persons) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "region",
                region,
                "name",
                "城东大道二期",
                "villageGroup",
                "联民村三组",
                "document",
                "赣国土资函 " + reference(),
                "expropriatedOn",
                "2007-01-20",
                "areaMu",
                86.4,
                "persons",
                persons));
    }

    String approvedProject(int persons) {
        String at = made(clerk, PROJECTS, expropriation(persons));
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return at;
    }

    Map<String, Object> coverage(String project, String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "project",
                id(project),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "from",
                "2007-02-01"));
    }

    String covered(String project, String number) {
        return made(clerk, COVERAGES, coverage(project, number));
    }

    Map<String, Object> receipt(String project, String coverage, String share, String amount) {
        Map<String, Object> receipt = new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "project",
                id(project),
                "share",
                share,
                "on",
                "2007-03-01",
                "amount",
                amount,
                "document",
                "进账单 2007-0301"));
        if (coverage != null) {
            receipt.put("coverage", id(coverage));
        }
        return receipt;
    }

    String received(String project, String coverage, String share, String amount) {
        return made(cashier, RECEIPTS, receipt(project, coverage, share, amount));
    }

    /** The only one of its project, all of 28,062.00 paid. */
    String paidUp(String number) {
        String project = approvedProject(1);
        String coverage = covered(project, number);
        received(project, coverage, "person", "8418.60");
        received(project, null, "collective", "8418.60");
        received(project, null, "government", "11224.80");
        return coverage;
    }

    Map<String, Object> pension(String coverage, String since) {
        return new HashMap<>(Map.of("sourceRef", reference(), "coverage", id(coverage), "since", since));
    }

    Map<String, Object> conversion(String coverage, String on) {
        return new HashMap<>(Map.of("sourceRef", reference(), "coverage", id(coverage), "on", on));
    }

    Map<String, Object> inheritance(String coverage, String heir) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "coverage",
                id(coverage),
                "heir",
                Map.of("kind", "resident-id", "number", heir)));
    }

    PersonDesk persons() {
        return PersonDesk.of(region);
    }

    void dies(String number, String day) {
        PersonDesk desk = persons();
        String at = desk.of(clerk, number);
        desk.dies(at, clerk.get(at).jsonPath().getInt("version"), day);
    }

    /** A coverage of somebody who has died, paid up. */
    private String leftBehind() {
        String number = ResidentNumbers.next();
        String coverage = paidUp(number);
        dies(number, "2007-05-02");
        return coverage;
    }

    JsonPath read(String at) {
        return clerk.get(at).jsonPath();
    }

    static String made(Desk desk, String list, Map<String, Object> request) {
        return list + "/" + desk.made(list, request).getString("id");
    }

    static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }

    /** Born 1946, of age. */
    static String oldMan() {
        return ResidentNumbers.ofAManBorn(LocalDate.of(1946, 5, 10));
    }

    static String man() {
        return ResidentNumbers.ofAManBorn(LocalDate.of(1970, 5, 10));
    }

    private static Map<String, Object> nextPilot() {
        LandOffice guangfeng = of(WITHOUT_FARMERS);
        guangfeng
                .clerk
                .get(PILOTS)
                .jsonPath()
                .getList("items.findAll { it.annulReason == null }", Map.class)
                .forEach(pilot -> guangfeng
                        .supervisor
                        .change(
                                PILOTS + "/" + pilot.get("id") + "/annulment",
                                (int) pilot.get("version"),
                                "{\"reason\": \"另行确定\"}")
                        .statusCode(200));
        return guangfeng.pilotFrom("2007-01-01");
    }

    private static String newPilot() {
        Map<String, Object> next = nextPilot();
        return made(of(WITHOUT_FARMERS).clerk, PILOTS, next);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        LandOffice donghu = of("360102");
        String mistake = json(Map.of("reason", "误登"));
        return walk.object(PILOTS + "/{id}", LandOffice::newPilot)
                .at(WITHOUT_FARMERS, "361121", "POST " + PILOTS + "*", "GET " + PILOTS + "*")
                .object(PROJECTS + "/{id}", () -> made(donghu.clerk, PROJECTS, donghu.expropriation(1)))
                .object(COVERAGES + "/{id}", LandOffice::covered)
                .object(RECEIPTS + "/{id}", () -> made(donghu.cashier, RECEIPTS, newReceipt()))
                .object(PENSIONS + "/{id}", () -> made(donghu.clerk, PENSIONS, newPension()))
                .object(INHERITANCES + "/{id}", () -> made(donghu.clerk, INHERITANCES, newInheritance()))
                .object(CONVERSIONS + "/{id}", () -> made(donghu.clerk, CONVERSIONS, newConversion()))
                .object(CONVERSIONS + "/{id}/approval", () -> payable() + "/approval")
                .body("POST " + PILOTS, () -> json(nextPilot()))
                .body("POST " + PILOTS + "/{id}/annulment", () -> mistake)
                .body("POST " + PROJECTS, () -> json(donghu.expropriation(2)))
                .body("POST " + PROJECTS + "/{id}/annulment", () -> mistake)
                .body(
                        "POST " + COVERAGES,
                        () -> json(donghu().coverage(donghu().approvedProject(1), ResidentNumbers.next())))
                .body("POST " + COVERAGES + "/{id}/annulment", () -> mistake)
                .body("POST " + RECEIPTS, () -> json(newReceipt()))
                .body("POST " + RECEIPTS + "/{id}/annulment", () -> mistake)
                .body("POST " + PENSIONS, () -> json(newPension()))
                .body("POST " + PENSIONS + "/{id}/annulment", () -> mistake)
                .body("POST " + INHERITANCES, () -> json(newInheritance()))
                .body("POST " + INHERITANCES + "/{id}/annulment", () -> mistake)
                .body("POST " + CONVERSIONS, () -> json(newConversion()))
                .body("POST " + CONVERSIONS + "/{id}/annulment", () -> mistake);
    }

    private static LandOffice donghu() {
        return piloting("360102");
    }

    private static String covered() {
        return donghu().covered(donghu().approvedProject(1), ResidentNumbers.next());
    }

    private static Map<String, Object> newReceipt() {
        String project = donghu().approvedProject(1);
        return donghu().receipt(project, donghu().covered(project, ResidentNumbers.next()), "person", "8418.60");
    }

    private static Map<String, Object> newPension() {
        return donghu().pension(donghu().paidUp(oldMan()), "2007-03");
    }

    private static Map<String, Object> newInheritance() {
        return donghu().inheritance(donghu().leftBehind(), ResidentNumbers.next());
    }

    private static Map<String, Object> newConversion() {
        return donghu().conversion(donghu().paidUp(man()), "2007-06-01");
    }

    private static String payable() {
        new FundDesk().brings("land-expropriated", "360102", "28062.00");
        return made(donghu().clerk, CONVERSIONS, newConversion());
    }
}
