package org.ganlao.socialinsurance.oldage.pension;

import static org.awaitility.Awaitility.await;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.with;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.oldage.account.AccountOffice;
import org.ganlao.socialinsurance.register.person.PersonDesk;

/** A county's desk for pensions, and the requests that it sends. */
public final class PensionOffice {

    static final String PREVIEWS = "/v1/pension-previews";
    static final String DEEMED = "/v1/deemed-service";
    static final String PENSIONS = "/v1/pensions";
    static final String ADJUSTMENTS = "/v1/pension-adjustments";
    static final String INHERITANCES = "/v1/account-inheritances";

    private static final AtomicInteger MONTHS = new AtomicInteger();

    final String region;
    final Agency agency;
    final PersonDesk persons;
    final Desk clerk;
    final Desk sameAsClerk;
    final Desk reviewer;
    final Desk supervisor;

    private PensionOffice(String region) {
        this.region = region;
        this.agency = Agency.of(region);
        this.persons = PersonDesk.of(region);
        this.clerk = Desk.of(Tokens.of("clerk").in(region).as("pension-clerk"));
        this.sameAsClerk = Desk.of(Tokens.of("reviewer").in(region).as("pension-clerk"));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region).as("pension-reviewer"));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region).as("pension-supervisor"));
    }

    static PensionOffice of(String region) {
        return new PensionOffice(region);
    }

    /** Registers the person and enrols it for a pension; answers its token. */
    String insured(String number) {
        persons.registered(number);
        return enrolled(number);
    }

    String enrolled(String number) {
        return enrolled(document(number));
    }

    String enrolled(Map<String, Object> document) {
        Map<String, Object> enrolment =
                with(agency.enrolment(agency.flexible("pension"), "1997-01-01"), "person", document);
        return agency.enrolled(enrolment).getString("person.token");
    }

    Map<String, Object> deemed(String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                document(number),
                "region",
                region,
                "from",
                "1985-09-01",
                "until",
                "1996-01-01",
                "evidence",
                "招工审批表，档案第12页"));
    }

    Map<String, Object> previewOf(String number, String on) {
        return new HashMap<>(Map.of("person", document(number), "ground", "age", "on", on));
    }

    /** Insured, with sixteen years of work before 1996 deemed to be paid; answers the token. */
    String deemed(String number, String why) {
        String token = insured(number);
        Map<String, Object> stated = with(with(deemed(number), "from", "1980-01-01"), "evidence", why);
        String at = DEEMED + "/" + clerk.made(DEEMED, stated).getString("id");
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return token;
    }

    Map<String, Object> application(String number, String on) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                document(number),
                "region",
                region,
                "ground",
                "age",
                "on",
                on,
                "seniorTitle",
                false));
    }

    /** Where it is found; so do the next ones. */
    String asked(String number) {
        return asked(application(number, "2007-05-31"));
    }

    String asked(Map<String, Object> application) {
        return PENSIONS + "/" + clerk.made(PENSIONS, application).getString("id");
    }

    String approved(String number, String on) {
        String at = asked(application(number, on));
        reviewer.change(at + "/approval", 1, "").statusCode(200);
        return at;
    }

    private String newAsked() {
        return asked(retiring());
    }

    private String newApproved() {
        return approved(retiring(), "2007-05-31");
    }

    private String newSuspended() {
        String at = newApproved();
        reviewer.change(at + "/suspension", 2, suspendedFrom("2007-07-01")).statusCode(200);
        return at;
    }

    private String retiring() {
        String number = ResidentNumbers.ofAWomanBorn(LocalDate.of(1955, 3, 1));
        deemed(number, "招工审批表");
        return number;
    }

    static Map<String, Object> seen(String on) {
        return Map.of("on", on, "how", "at-home");
    }

    static Map<String, Object> suspendedFrom(String day) {
        return Map.of("from", day, "reason", "服刑");
    }

    static Map<String, Object> because(String reason) {
        return Map.of("reason", reason);
    }

    static Map<String, Object> terms(String fromMonth) {
        return new HashMap<>(Map.of(
                "fromMonth", fromMonth,
                "retiredUntil", "2006-12-31",
                "general", "60.00",
                "perYear", "1.50",
                "seniorTitle", "80.00",
                "tiers",
                        List.of(
                                Map.of("retiredBefore", "2006-07-01", "amount", "10.00"),
                                Map.of("retiredBefore", "2006-02-01", "amount", "20.00"))));
    }

    Map<String, Object> adjustment(Map<String, Object> terms) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "document",
                "赣劳社养〔2007〕15号",
                "terms",
                terms));
    }

    Map<String, Object> inheritance(String number, String heir) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "person", document(number),
                "heir", document(heir),
                "insurance", "pension",
                "region", region));
    }

    /** Who died with something in the account, which a subsidy brought. */
    private Map<String, Object> anotherInheritance() {
        String number = ResidentNumbers.next();
        String token = insured(number);
        AccountOffice.credit(token, Money.of(100));
        persons.dies(persons.of(clerk, number), 1, "2007-05-02");
        return inheritance(number, ResidentNumbers.next());
    }

    private String newInheritance() {
        return INHERITANCES + "/"
                + clerk.made(INHERITANCES, anotherInheritance()).getString("id");
    }

    /** Of a month that no other was made of. */
    private Map<String, Object> anotherAdjustment() {
        return adjustment(terms(
                LocalDate.of(2008, 1, 1).plusMonths(MONTHS.getAndIncrement()).toString()));
    }

    private String newAdjustment() {
        return ADJUSTMENTS + "/" + clerk.made(ADJUSTMENTS, anotherAdjustment()).getString("id");
    }

    void awaits(String adjustment) {
        String job = adjustment.replace(ADJUSTMENTS, "/v1/jobs");
        await().atMost(Duration.ofSeconds(30)).until(() -> reviewer.get(job).path("finishedAt") != null);
    }

    private String newDeemed() {
        String number = ResidentNumbers.next();
        persons.registered(number);
        return DEEMED + "/" + clerk.made(DEEMED, deemed(number)).getString("id");
    }

    private String registered() {
        String number = ResidentNumbers.next();
        insured(number);
        return number;
    }

    private static Map<String, Object> document(String number) {
        return Map.of("kind", "resident-id", "number", number);
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        PensionOffice donghu = of("360102");
        return walk.regionless("POST " + PREVIEWS)
                .keyless("POST " + PREVIEWS + "*")
                .object(DEEMED + "/{id}", donghu::newDeemed)
                .body("POST " + PREVIEWS, () -> json(preview()))
                .body(
                        "POST " + PREVIEWS + "/of-person",
                        () -> json(donghu.previewOf(donghu.registered(), "2007-05-31")))
                .body("POST " + DEEMED, () -> json(donghu.deemed(donghu.registered())))
                .keyless("POST " + ADJUSTMENTS + "/simulation")
                .object(PENSIONS + "/{id}", donghu::newAsked)
                .object(PENSIONS + "/{id}/life-certification", () -> donghu.newApproved() + "/life-certification")
                .object(PENSIONS + "/{id}/suspension", () -> donghu.newApproved() + "/suspension")
                .object(PENSIONS + "/{id}/resumption", () -> donghu.newSuspended() + "/resumption")
                .object(ADJUSTMENTS + "/{id}", donghu::newAdjustment)
                .body("POST " + PENSIONS, () -> json(donghu.application(donghu.retiring(), "2007-05-31")))
                .body("POST " + PENSIONS + "/{id}/refusal", () -> json(because("材料不齐")))
                .body("POST " + PENSIONS + "/{id}/life-certification", () -> json(seen("2007-06-20")))
                .body("POST " + PENSIONS + "/{id}/suspension", () -> json(suspendedFrom("2007-07-01")))
                .body("POST " + PENSIONS + "/{id}/resumption", () -> json(because("刑满释放")))
                .body("POST " + PENSIONS + "/{id}/annulment", () -> json(because("重复核定")))
                .body("POST " + ADJUSTMENTS, () -> json(donghu.anotherAdjustment()))
                .body(
                        "POST " + ADJUSTMENTS + "/simulation",
                        () -> json(Map.of("region", "360102", "terms", terms("2007-07-01"))))
                .object(INHERITANCES + "/{id}", donghu::newInheritance)
                .body("POST " + INHERITANCES, () -> json(donghu.anotherInheritance()))
                .body("POST " + INHERITANCES + "/{id}/annulment", () -> json(because("继承人有误")))
                .body("POST " + DEEMED + "/{id}/annulment", () -> json(Map.of("reason", "档案有误")));
    }

    /** Thirty years at the average wage, retired at 60: the check of the rules. */
    static Map<String, Object> preview() {
        List<String> wages = List.of(
                "350.92", "404.33", "424.08", "444.33", "562.42", "584.50", "668.83", "771.83", "876.75", "988.33",
                "1140.67");
        List<Map<String, Object>> years = IntStream.range(1977, 2007)
                .mapToObj(year -> Map.<String, Object>of(
                        "year",
                        year,
                        "months",
                        12,
                        "base",
                        year < 1996
                                ? "600.00"
                                : Money.of(wages.get(year - 1996)).times(12).toString()))
                .toList();
        return new HashMap<>(Map.of(
                "region", "360102",
                "sex", "male",
                "post", "worker",
                "bornOn", "1947-05-20",
                "ground", "age",
                "on", "2007-05-31",
                "paid", years,
                "deemedMonths", 0,
                "balance", "27800.00"));
    }
}
