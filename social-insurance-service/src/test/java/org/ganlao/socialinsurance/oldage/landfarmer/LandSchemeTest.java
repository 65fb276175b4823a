package org.ganlao.socialinsurance.oldage.landfarmer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.CONVERSIONS;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.COVERAGES;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.INHERITANCES;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.PENSIONS;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.PILOTS;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.PROJECTS;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.RECEIPTS;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.id;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.made;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.man;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.oldMan;
import static org.ganlao.socialinsurance.oldage.landfarmer.LandOffice.reference;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class LandSchemeTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "误登");

    @Inject
    ContributionHistory history;

    @Inject
    Sql sql;

    @Inject
    Accounts accounts;

    @Inject
    LandCoverageRepository coverages;

    @Inject
    InsuredPersons insured;

    @Inject
    MoveEnrolments enrolments;

    @Inject
    Persons persons;

    private final LandOffice shangyou = LandOffice.of("360724");
    private final LandOffice anyuan = LandOffice.of("360726");
    private final FundDesk funds = new FundDesk();

    @BeforeEach
    void runs_the_scheme() {
        LandOffice.piloting(shangyou.region);
    }

    @Test
    void a_county_covers_nobody_before_another_person_has_approved_its_pilot_and_project() {
        // Given
        String pilot = anyuan.pilot();
        refused(anyuan.clerk.post(PILOTS, anyuan.pilotFrom("2007-02-01")), 409, "pilot-stated");
        Map<String, Object> expropriation = anyuan.expropriation(1);
        String project = made(anyuan.clerk, PROJECTS, expropriation);
        refused(anyuan.clerk.post(PROJECTS, with(expropriation, "sourceRef", reference())), 409, "project-stated");
        String number = ResidentNumbers.next();

        // Then
        refused(anyuan.clerk.post(COVERAGES, anyuan.coverage(project, number)), 422, "no-pilot");
        refused(anyuan.sameAsClerk.change(pilot + "/approval", 1, ""), 409, "proposed-by-you");
        shangyou.reviewer.change(pilot + "/approval", 1, "").statusCode(404);
        anyuan.reviewer.change(pilot + "/approval", 1, "").statusCode(200);
        refused(anyuan.clerk.post(COVERAGES, anyuan.coverage(project, number)), 409, "project-not-approved");
        refused(anyuan.sameAsClerk.change(project + "/approval", 1, ""), 409, "proposed-by-you");
        anyuan.reviewer.change(project + "/approval", 1, "").statusCode(200);
        Map<String, Object> early = with(anyuan.coverage(project, number), "from", "2007-01-19");
        refused(anyuan.clerk.post(COVERAGES, early), 422, "covered-before-expropriation");
        String child = ResidentNumbers.ofAManBorn(LocalDate.of(1991, 2, 2));
        refused(anyuan.clerk.post(COVERAGES, anyuan.coverage(project, child)), 422, "too-young-to-cover");

        // When
        String coverage = anyuan.covered(project, number);

        // Then
        String enrolment = anyuan.read(coverage).getString("enrolment");
        JsonPath enrolled = anyuan.read(Agency.ENROLMENTS + "/" + enrolment);
        assertThat(enrolled.getString("insured.kind")).isEqualTo("land-expropriated");
        assertThat(enrolled.getString("insured.insurance")).isEqualTo("pension");
        refused(anyuan.clerk.post(COVERAGES, anyuan.coverage(project, ResidentNumbers.next())), 422, "project-full");
        refused(
                anyuan.clerk.post(COVERAGES, anyuan.coverage(anyuan.approvedProject(1), number)),
                409,
                "covered-already");
        refused(anyuan.supervisor.change(pilot + "/annulment", 2, MISTAKE), 409, "pilot-in-use");
        refused(anyuan.supervisor.change(project + "/annulment", 2, MISTAKE), 409, "project-in-use");
        anyuan.supervisor.change(coverage + "/annulment", 1, MISTAKE).statusCode(200);
        anyuan.clerk.get(Agency.ENROLMENTS + "/" + enrolment).then().body("annulReason", equalTo("误登"));
    }

    @Test
    void who_is_enrolled_as_land_expropriated_before_is_enrolled_once() {
        String number = ResidentNumbers.next();
        Agency agency = Agency.of(shangyou.region);
        String before = agency.enrolled(
                        Agency.enrolment(number, agency.insured("pension", "land-expropriated", null), "2007-01-25"))
                .getString("id");

        String coverage = shangyou.covered(shangyou.approvedProject(1), number);

        assertThat(shangyou.read(coverage).getString("enrolment")).isEqualTo(before);
        shangyou.supervisor.change(coverage + "/annulment", 1, MISTAKE).statusCode(200);
        shangyou.clerk.get(Agency.ENROLMENTS + "/" + before).then().body("annulReason", nullValue());
    }

    @Test
    void shares_come_in_whole_and_once_into_a_fund_of_their_own() {
        // Given
        String project = shangyou.approvedProject(2);
        String first = shangyou.covered(project, ResidentNumbers.next());
        shangyou.covered(project, ResidentNumbers.next());
        Money contributions = balance("income-account");
        Money fiscal = balance("fiscal-account");
        refused(
                shangyou.cashier.post(RECEIPTS, shangyou.receipt(project, first, "person", "8418.59")),
                422,
                "share-paid-whole");
        anyuan.cashier
                .post(RECEIPTS, shangyou.receipt(project, first, "person", "8418.60"))
                .statusCode(404);

        // When
        String receipt = shangyou.received(project, first, "person", "8418.60");
        shangyou.received(project, null, "collective", "16837.20");
        shangyou.received(project, null, "government", "22449.60");

        // Then
        assertThat(balance("income-account").minus(contributions)).isEqualTo(Money.of("25255.80"));
        assertThat(balance("fiscal-account").minus(fiscal)).isEqualTo(Money.of("22449.60"));
        shangyou.clerk
                .get(first)
                .then()
                .body("state", equalTo("paid-up"))
                .body("due", equalTo("28062.00"))
                .body("shares[0].receipt", equalTo(id(receipt)));
        refused(
                shangyou.cashier.post(RECEIPTS, shangyou.receipt(project, first, "person", "8418.60")),
                409,
                "share-paid");
        refused(shangyou.supervisor.change(first + "/annulment", 4, MISTAKE), 409, "shares-came-in");
        refused(shangyou.cashier.change(receipt + "/annulment", 1, MISTAKE), 409, "proposed-by-you");
        shangyou.supervisor.change(receipt + "/annulment", 1, MISTAKE).statusCode(200);
        assertThat(balance("income-account").minus(contributions)).isEqualTo(Money.of("16837.20"));
        refused(shangyou.clerk.post(PENSIONS, shangyou.pension(first, "2007-03")), 422, "not-paid-up");
    }

    @Test
    void a_farmer_of_age_gets_a_pension_by_two_persons_and_what_is_left_goes_to_the_heir() {
        // Given
        LandOffice chongyi = LandOffice.piloting("360725");
        String number = ResidentNumbers.ofAManBorn(LocalDate.of(1947, 4, 10));
        String coverage = chongyi.paidUp(number);
        refused(chongyi.clerk.post(PENSIONS, chongyi.pension(coverage, "2007-04")), 422, "not-of-age");
        String pension = made(chongyi.clerk, PENSIONS, chongyi.pension(coverage, "2007-05"));
        refused(chongyi.clerk.post(PENSIONS, chongyi.pension(coverage, "2007-05")), 409, "land-pension-stands");
        refused(chongyi.sameAsClerk.change(pension + "/approval", 1, ""), 409, "proposed-by-you");
        shangyou.reviewer.change(pension + "/approval", 1, "").statusCode(404);
        chongyi.reviewer
                .change(pension + "/approval", 1, "")
                .statusCode(200)
                .body("accountPart", equalTo("121.13"))
                .body("monthly", equalTo("181.13"));
        String receipt = RECEIPTS + "/" + chongyi.read(coverage).getString("shares[0].receipt");
        refused(chongyi.supervisor.change(receipt + "/annulment", 1, MISTAKE), 409, "share-in-use");
        assertThat(run(chongyi, "2007-05").getString("paid.amount")).isEqualTo("0.00");
        funds.brings("land-expropriated", chongyi.region, "500.00");

        // When
        JsonPath paid = run(chongyi, "2007-06");

        // Then
        assertThat(paid.getString("paid.amount")).isEqualTo("181.13");
        chongyi.clerk
                .get("/v1/individual-accounts/" + chongyi.read(coverage).getString("person") + "/land-expropriated")
                .then()
                .body("balance", equalTo("16716.07"));
        refused(inherit(chongyi, coverage), 422, "nobody-died");
        chongyi.dies(number, "2007-06-20");
        chongyi.clerk.get(pension).then().body("endedOn", equalTo("2007-07-01"));
        inherit(chongyi, coverage)
                .statusCode(201)
                .body("balance", equalTo("16716.07"))
                .body("drawn", equalTo("121.13"))
                .body("outstanding", equalTo("121.13"))
                .body("inherited", equalTo("16594.94"));
        refused(inherit(chongyi, coverage), 409, "inherited-before");
        refused(chongyi.clerk.post(PENSIONS, chongyi.pension(coverage, "2007-05")), 409, "land-pension-stands");
        String person = chongyi.persons().of(chongyi.clerk, number);
        chongyi.clerk
                .change(person + "/death-withdrawal", chongyi.read(person).getInt("version"), MISTAKE)
                .statusCode(200);
        chongyi.clerk.get(pension).then().body("endedOn", nullValue());
        chongyi.clerk
                .asking()
                .queryParam("person", chongyi.read(coverage).getString("person"))
                .get(INHERITANCES)
                .then()
                .body("items[0].annulReason", equalTo("death taken back"));
    }

    @Test
    void a_share_of_nothing_is_never_open() {
        // Given
        LandOffice dingnan = LandOffice.piloting("360728");
        shares("360728", Map.of("person", "60", "collective", "0", "government", "40"));
        String project = dingnan.approvedProject(1);
        String coverage =
                made(dingnan.clerk, COVERAGES, with(dingnan.coverage(project, oldMan()), "from", "2007-06-30"));

        // When
        for (String share : List.of("person", "government")) {
            Map<String, Object> receipt = dingnan.receipt(
                    project,
                    share.equals("person") ? coverage : null,
                    share,
                    share.equals("person") ? "16837.20" : "11224.80");
            made(dingnan.cashier, RECEIPTS, with(receipt, "on", "2007-06-30"));
        }

        // Then
        dingnan.clerk.get(coverage).then().body("state", equalTo("paid-up"));
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(sql.update(
                                "update land_coverage set converted_on = date '2007-07-01' where id = cast(? as uuid)",
                                id(coverage)))
                        .isEqualTo(1));
    }

    private static void shares(String region, Map<String, String> shares) {
        shares.forEach((share, percent) -> {
            String proposal = Desk.of(Tokens.of("supervisor").in("360000").as("figures-1"))
                    .made(
                            "/v1/parameters",
                            Map.of(
                                    "key",
                                    "social-insurance.landfarmer.share." + share,
                                    "region",
                                    region,
                                    "from",
                                    "2007-06-30",
                                    "value",
                                    percent,
                                    "source",
                                    "县府办发〔2007〕9号"))
                    .getString("id");
            Desk.of(Tokens.of("supervisor").in("360000").as("figures-2"))
                    .change("/v1/parameters/" + proposal + "/approval", 0, "")
                    .statusCode(200);
        });
    }

    private static ValidatableResponse inherit(LandOffice office, String coverage) {
        return office.clerk.post(INHERITANCES, office.inheritance(coverage, ResidentNumbers.next()));
    }

    private static JsonPath run(LandOffice office, String month) {
        String runs = "/v1/payment-runs";
        Map<String, Object> order = Map.of(
                "sourceRef",
                reference(),
                "insurance",
                "land-expropriated",
                "benefit",
                "land-pension",
                "region",
                office.region,
                "month",
                month);
        String at = made(office.cashier, runs, order);
        awaits(office.cashier, at, "assembled");
        office.reviewer.change(at + "/approval", 2, Map.of()).statusCode(200);
        awaits(office.cashier, at, "finished");
        return office.cashier.get(at).jsonPath();
    }

    private static void awaits(Desk cashier, String run, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> state.equals(cashier.get(run).jsonPath().getString("state")));
    }

    /** The lowest base of its year: 6,749 × 60 % ÷ 12 in 2000, 4,211 × 60 % ÷ 12 in 1996 and before. */
    @Test
    void a_farmer_goes_over_into_the_urban_scheme_with_all_the_money_and_the_months_that_it_buys() {
        // Given
        LandOffice xinfeng = LandOffice.piloting("360722");
        String coverage = xinfeng.paidUp(man());
        refused(
                xinfeng.clerk.post(CONVERSIONS, xinfeng.conversion(coverage, "2007-02-01")),
                422,
                "converted-too-early");
        String conversion = made(xinfeng.clerk, CONVERSIONS, xinfeng.conversion(coverage, "2007-06-01"));
        refused(
                xinfeng.clerk.post(CONVERSIONS, xinfeng.conversion(coverage, "2007-06-01")),
                409,
                "land-conversion-stands");
        refused(xinfeng.sameAsClerk.change(conversion + "/approval", 1, ""), 409, "proposed-by-you");
        refused(xinfeng.reviewer.change(conversion + "/approval", 1, ""), 422, "balance-too-low");
        funds.brings("land-expropriated", xinfeng.region, "28062.00");
        Money urban = funds.balance("pension", xinfeng.region, "income-account");

        // When
        xinfeng.reviewer.change(conversion + "/approval", 1, "").statusCode(200).body("months", equalTo(180));

        // Then
        JsonPath converted = xinfeng.read(coverage);
        assertThat(converted.getString("state")).isEqualTo("converted");
        List<ContributionMonth> months = history.of(List.of(converted.getString("person")), Insurance.PENSION);
        assertThat(months).hasSize(180);
        assertThat(months.get(0).month()).isEqualTo(YearMonth.of(1992, 6));
        assertThat(months.get(179).month()).isEqualTo(YearMonth.of(2007, 5));
        assertThat(months.get(179).base()).isEqualTo(Money.of("779.50"));
        assertThat(months.get(96).month()).isEqualTo(YearMonth.of(2000, 6));
        assertThat(months.get(96).base()).isEqualTo(Money.of("337.45"));
        assertThat(months.get(0).base()).isEqualTo(Money.of("210.55"));
        assertThat(Money.sum(months.stream().map(ContributionMonth::accountPart).toList()))
                .isEqualTo(Money.of("16837.20"));
        assertThat(funds.balance("pension", xinfeng.region, "income-account").minus(urban))
                .isEqualTo(Money.of("28062.00"));
        xinfeng.clerk
                .get(Agency.ENROLMENTS + "/" + converted.getString("enrolment"))
                .then()
                .body("periods[0].until", equalTo("2007-06-01"));
        refused(xinfeng.supervisor.change(conversion + "/annulment", 2, MISTAKE), 409, "land-conversion-done");
        refused(xinfeng.clerk.post(PENSIONS, xinfeng.pension(coverage, "2007-06")), 422, "not-paid-up");
    }

    @Test
    void what_the_account_has_under_an_older_token_is_inherited_too() {
        // Given
        String number = ResidentNumbers.next();
        String coverage = shangyou.paidUp(number);
        String older = "p1_" + reference().replace("-", "");
        QuarkusMock.installMockForType(
                new CoveredFarmers(coverages, insured, enrolments, persons) {
                    @Override
                    List<String> tokens(LandCoverage covered) {
                        return Stream.concat(super.tokens(covered).stream(), Stream.of(older))
                                .toList();
                    }
                },
                CoveredFarmers.class);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.credit(
                        older,
                        Insurance.LAND_EXPROPRIATED,
                        AccountSource.OTHER,
                        UUID.randomUUID(),
                        LocalDate.of(2007, 4, 1),
                        Money.of(100)));
        shangyou.dies(number, "2007-05-02");

        // Then
        inherit(shangyou, coverage).statusCode(201).body("inherited", equalTo("16937.20"));
    }

    @Test
    void the_dead_go_over_nowhere() {
        String number = oldMan();
        String coverage = shangyou.paidUp(number);
        shangyou.dies(number, "2007-05-02");

        refused(shangyou.clerk.post(CONVERSIONS, shangyou.conversion(coverage, "2007-06-01")), 422, "farmer-died");
        refused(shangyou.clerk.post(PENSIONS, shangyou.pension(coverage, "2007-05")), 422, "farmer-died");
    }

    /** 13,688 × 1.8 = 24,638.40; 60 % of it in the account from June on: 14,783.04 × 2.25 % × 6 ÷ 12. */
    @Test
    void the_account_bears_interest_and_goes_over_with_it() {
        // Given
        LandOffice longnan = LandOffice.of("360727");
        longnan.reviewer
                .change(made(longnan.clerk, PILOTS, longnan.pilotFrom("2006-05-01")) + "/approval", 1, "")
                .statusCode(200);
        String project = made(longnan.clerk, PROJECTS, with(longnan.expropriation(1), "expropriatedOn", "2006-05-10"));
        longnan.reviewer.change(project + "/approval", 1, "").statusCode(200);
        String coverage = made(longnan.clerk, COVERAGES, with(longnan.coverage(project, man()), "from", "2006-06-01"));
        for (String share : List.of("person", "collective", "government")) {
            Map<String, Object> receipt = longnan.receipt(
                    project,
                    share.equals("person") ? coverage : null,
                    share,
                    share.equals("government") ? "9855.36" : "7391.52");
            made(longnan.cashier, RECEIPTS, with(receipt, "on", "2006-06-15"));
        }
        String runs = "/v1/account-interest-runs";
        String run = made(longnan.clerk, runs, interest(longnan, 2006));

        // When
        longnan.reviewer.change(run + "/approval", 1, "").statusCode(200);

        // Then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "166.31".equals(longnan.read(run).getString("interest")));
        String person = longnan.read(coverage).getString("person");
        longnan.clerk
                .get("/v1/individual-accounts/" + person + "/land-expropriated")
                .then()
                .body("balance", equalTo("14949.35"));
        longnan.clerk
                .post(CONVERSIONS, longnan.conversion(coverage, "2007-06-01"))
                .statusCode(201)
                .body("account", equalTo("14949.35"))
                .body("total", equalTo("24804.71"))
                .body("months", equalTo(159));
    }

    private static Map<String, Object> interest(LandOffice office, int year) {
        return Map.of(
                "sourceRef", reference(), "region", office.region, "insurance", "land-expropriated", "year", year);
    }

    @Test
    void a_village_group_comes_in_a_file_and_who_is_too_young_comes_back() {
        String project = shangyou.approvedProject(3);
        String rows = Stream.of(man(), ResidentNumbers.ofAManBorn(LocalDate.of(1995, 1, 1)), man())
                .map(number -> "%s,%s,resident-id,%s,2007-02-01%n".formatted(reference(), id(project), number))
                .collect(Collectors.joining());

        JsonPath done = sent("sourceRef,project,person.kind,person.number,from\n" + rows);

        assertThat(done.getInt("processed")).isEqualTo(3);
        assertThat(done.getInt("rejected")).isEqualTo(1);
        shangyou.clerk.get(project).then().body("covered", equalTo(2));
    }

    private JsonPath sent(String csv) {
        String location = shangyou.clerk
                .asking()
                .header("Idempotency-Key", reference())
                .queryParam("mode", "partial")
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/land-coverages")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String job = "/v1/jobs/" + id(location);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> shangyou.clerk.get(job).path("finishedAt") != null);
        return shangyou.read(job);
    }

    private Money balance(String account) {
        return funds.balance("land-expropriated", shangyou.region, account);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}
