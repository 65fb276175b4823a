package org.ganlao.employment.startup.entrepreneurship;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.employment.startup.guaranteefund.GuaranteeOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's start-up service: who submits a project and who reviews it are two persons. */
public final class EntrepreneurshipOffice {

    static final String STARTUPS = "/v1/startups";
    static final String INCUBATORS = "/v1/incubators";
    static final String TENANCIES = "/v1/incubator-tenancies";
    static final String FAIRS = "/v1/startup-fairs";
    static final String PROJECTS = "/v1/startup-projects";
    static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    final String region;
    final Desk clerk;
    final Desk reviewer;

    private EntrepreneurshipOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
    }

    static EntrepreneurshipOffice of(String region) {
        return new EntrepreneurshipOffice(region);
    }

    Map<String, Object> project() {
        return new HashMap<>(Map.of(
                "region", region,
                "name", "社区早餐连锁",
                "trade", "I67",
                "provider", "东湖区餐饮协会",
                "summary", "统一配送，单店经营",
                "investment", "20000.00",
                "jobs", 4,
                "submittedOn", "2007-02-12"));
    }

    static Map<String, Object> projectRequest(Map<String, Object> project) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "project", project);
    }

    static Map<String, Object> acceptance(String until) {
        return new HashMap<>(Map.of("on", "2007-03-01", "opinion", "投资少、见效快", "offeredUntil", until));
    }

    String submits() {
        return clerk.made(PROJECTS, projectRequest(project())).getString("id");
    }

    /** Version 2, offered from 1 March to the end of the year. */
    String offers() {
        return offersUntil("2007-12-31");
    }

    String offersUntil(String day) {
        String id = submits();
        reviewer.change(PROJECTS + "/" + id + "/acceptance", 1, acceptance(day)).statusCode(200);
        return id;
    }

    static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1972, 5, 4));
    }

    static Map<String, Object> guidance(String day) {
        return Map.of("guidedOn", day, "adviser", "周琳", "advice", "选址、办照流程");
    }

    static Map<String, Object> subsidyRequest() {
        return Map.of("sourceRef", UUID.randomUUID().toString());
    }

    /** First guided on 4 December 2006. */
    String openedLastYear(Map<String, Object> opening) {
        Map<String, Object> request = startupRequest(someone());
        request.put("guidance", guidance("2006-12-04"));
        String id = clerk.made(STARTUPS, request).getString("id");
        clerk.change(STARTUPS + "/" + id + "/opening", 1, opening).statusCode(200);
        return id;
    }

    Map<String, Object> startupRequest(PersonalId person) {
        return new HashMap<>(
                with(new HashMap<>(request(person, "guidance", guidance("2007-03-05"))), "region", region));
    }

    /** By another employer at every call. */
    static Map<String, Object> opening(String day) {
        return new HashMap<>(Map.of("openedOn", day, "name", "梅梅早餐店", "employer", OrganisationCodes.next()));
    }

    static Map<String, Object> visit(String day) {
        return Map.of("visitedOn", day, "visitor", "周琳", "trading", true, "staff", 3, "findings", "客流稳定");
    }

    static Map<String, Object> end(String day, String outcome) {
        return Map.of("endedOn", day, "outcome", outcome, "note", "客源不足");
    }

    /** First guided on 5 March. */
    String guides(PersonalId person) {
        return clerk.made(STARTUPS, startupRequest(person)).getString("id");
    }

    /** Version 2. */
    String opens(PersonalId person, Map<String, Object> opening) {
        String id = guides(person);
        clerk.change(STARTUPS + "/" + id + "/opening", 1, opening).statusCode(200);
        return id;
    }

    /** Applies for the person. */
    String lends(PersonalId person) {
        Map<String, Object> application = Map.of(
                "region", region,
                "product", "individual",
                "partners", 1,
                "principal", "20000.00",
                "months", 12,
                "method", "equal-principal",
                "purpose", "开办早餐店",
                "appliedOn", "2007-03-06",
                "fund", GuaranteeOffice.of(region).fundOf("10000.00"));
        return clerk.made("/v1/microloans", request(person, "application", application))
                .getString("id");
    }

    String opens(String day) {
        return opens(someone(), opening(day));
    }

    Map<String, Object> incubator(int places) {
        return Map.of(
                "entry", Map.of("region", region, "name", "东湖创业孵化基地", "openedOn", "2006-05-01"), "places", places);
    }

    Map<String, Object> incubatorRequest(int places) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "incubator", incubator(places));
    }

    String incubates(int places) {
        return clerk.made(INCUBATORS, incubatorRequest(places)).getString("id");
    }

    static Map<String, Object> tenancyRequest(String incubator, String startup, String day) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "incubator",
                incubator,
                "startup",
                startup,
                "tenancy",
                Map.of("movedInOn", day));
    }

    /** On 1 April. */
    String movesIn(String incubator, String startup) {
        return clerk.made(TENANCIES, tenancyRequest(incubator, startup, "2007-04-01"))
                .getString("id");
    }

    Map<String, Object> fair() {
        return new HashMap<>(Map.of(
                "region", region,
                "name", "第三届创业博览会",
                "venue", "江西省展览中心",
                "heldOn", "2007-05-18",
                "lastDay", "2007-05-20"));
    }

    static Map<String, Object> fairRequest(Map<String, Object> fair) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "fair", fair);
    }

    static Map<String, Object> results(int agreements) {
        return new HashMap<>(Map.of(
                "projects",
                120,
                "visitors",
                8600,
                "intents",
                340,
                "agreements",
                agreements,
                "investment",
                "3260000.00"));
    }

    private static void showIncubators(EndpointWalk walk, EntrepreneurshipOffice office) {
        String incubator = INCUBATORS + "/{id}";
        String tenancy = TENANCIES + "/{id}";
        String fair = FAIRS + "/{id}";
        walk.object(incubator, () -> INCUBATORS + "/" + office.incubates(2))
                .body("POST " + INCUBATORS, () -> json(office.incubatorRequest(2)))
                .body(
                        "POST " + incubator + "/corrections",
                        () -> json(Map.of("reason", "席位变更", "incubator", office.incubator(3))))
                .body("POST " + incubator + "/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + incubator + "/annulment", () -> json(MISTAKE));
        walk.object(tenancy, () -> TENANCIES + "/" + office.movesIn(office.incubates(1), office.opens("2007-03-20")))
                .body(
                        "POST " + TENANCIES,
                        () -> json(tenancyRequest(office.incubates(1), office.opens("2007-03-20"), "2007-04-01")))
                .body("POST " + tenancy + "/move-out", () -> json(Map.of("movedOutOn", "2007-06-01")))
                .body(
                        "POST " + tenancy + "/corrections",
                        () -> json(Map.of("reason", "日期有误", "tenancy", Map.of("movedInOn", "2007-04-02"))))
                .body("POST " + tenancy + "/annulment", () -> json(MISTAKE));
        walk.object(
                        fair,
                        () -> FAIRS + "/"
                                + office.clerk
                                        .made(FAIRS, fairRequest(office.fair()))
                                        .getString("id"))
                .body("POST " + FAIRS, () -> json(fairRequest(office.fair())))
                .body("POST " + fair + "/results", () -> json(results(75)))
                .body(
                        "POST " + fair + "/corrections",
                        () -> json(Map.of("reason", "日期有误", "fair", with(office.fair(), "lastDay", "2007-05-19"))))
                .body("POST " + fair + "/annulment", () -> json(MISTAKE));
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        EntrepreneurshipOffice office = of("360102");
        String one = PROJECTS + "/{id}";
        showIncubators(walk, office);
        String startup = STARTUPS + "/{id}";
        walk.object(startup, () -> STARTUPS + "/" + office.opens("2007-03-20"))
                .object(startup + "/guidance", () -> STARTUPS + "/" + office.guides(someone()) + "/guidance")
                .object(startup + "/opening", () -> STARTUPS + "/" + office.guides(someone()) + "/opening")
                .object(
                        startup + "/subsidy-claims",
                        () -> STARTUPS + "/" + office.openedLastYear(opening("2006-12-20")) + "/subsidy-claims")
                .body("POST " + startup + "/subsidy-claims", () -> json(subsidyRequest()))
                .body("POST " + STARTUPS, () -> json(office.startupRequest(someone())))
                .body("POST " + startup + "/guidance", () -> json(guidance("2007-03-12")))
                .body("POST " + startup + "/opening", () -> json(opening("2007-03-20")))
                .body("POST " + startup + "/visits", () -> json(visit("2007-04-20")))
                .body("POST " + startup + "/end", () -> json(end("2007-06-20", "failed")))
                .body(
                        "POST " + startup + "/corrections",
                        () -> json(Map.of("reason", "日期有误", "opening", opening("2007-03-21"))))
                .body("POST " + startup + "/annulment", () -> json(MISTAKE));
        return walk.object(one, () -> PROJECTS + "/" + office.submits())
                .object(one + "/withdrawal", () -> PROJECTS + "/" + office.offers() + "/withdrawal")
                .body("POST " + PROJECTS, () -> json(projectRequest(office.project())))
                .body("POST " + one + "/acceptance", () -> json(acceptance("2007-12-31")))
                .body("POST " + one + "/refusal", () -> json(Map.of("on", "2007-03-01", "opinion", "市场已饱和")))
                .body("POST " + one + "/withdrawal", () -> json(Map.of("on", "2007-05-08", "reason", "提供方撤回")))
                .body(
                        "POST " + one + "/corrections",
                        () -> json(Map.of("reason", "人数有误", "project", with(office.project(), "jobs", 5))))
                .body("POST " + one + "/annulment", () -> json(MISTAKE));
    }
}
