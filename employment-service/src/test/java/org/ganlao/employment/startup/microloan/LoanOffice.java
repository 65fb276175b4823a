package org.ganlao.employment.startup.microloan;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.employment.startup.guaranteefund.GuaranteeOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A guarantee centre's loan desk: each step by the person whose step it is. */
public final class LoanOffice {

    static final String LOANS = "/v1/microloans";
    static final String SUBSIDIES = "/v1/interest-subsidies";
    static final String INCENTIVES = "/v1/recovery-incentives";
    static final String COMMUNITIES = "/v1/credit-communities";

    static final Map<String, Object> VOUCHER = Map.of("note", "付款凭证第1号");

    final String region;
    final String fund;
    final Desk clerk;
    final Desk investigator;
    final Desk reviewer;
    final Desk cashier;
    final Desk supervisor;

    private LoanOffice(String region, String capital) {
        this.region = region;
        this.fund = GuaranteeOffice.of(region).fundOf(capital);
        this.clerk = Desk.of(Tokens.of("clerk").in(region));
        this.investigator = Desk.of(Tokens.of("clerk").as("investigator").in(region));
        this.reviewer = Desk.of(Tokens.of("reviewer").in(region));
        this.cashier = Desk.of(Tokens.of("cashier").in(region));
        this.supervisor = Desk.of(Tokens.of("supervisor").in(region));
    }

    /** With a fund of its own. */
    static LoanOffice of(String region, String capital) {
        return new LoanOffice(region, capital);
    }

    Map<String, Object> application(String principal) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "product",
                "individual",
                "partners",
                1,
                "principal",
                principal,
                "months",
                12,
                "method",
                "equal-principal",
                "purpose",
                "开办早餐店",
                "appliedOn",
                "2007-01-05",
                "fund",
                fund));
    }

    static Map<String, Object> request(Map<String, Object> application) {
        return request(someone(), application);
    }

    static Map<String, Object> request(PersonalId borrower, Map<String, Object> application) {
        return EmploymentOffice.request(borrower, "application", application);
    }

    static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1968, 4, 1));
    }

    String applies(Map<String, Object> application) {
        return clerk.made(LOANS, request(application)).getString("id");
    }

    Map<String, Object> inBatch(String principal) {
        return EmploymentOffice.with(application(principal), "method", "batch");
    }

    Map<String, Object> communityRequest() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "entry",
                Map.of("region", region, "name", "公园街道信用社区", "openedOn", "2006-03-01"),
                "agency",
                "公园街道劳动保障所",
                "members",
                120);
    }

    Map<String, Object> communityStated(int members) {
        return new HashMap<>(Map.of(
                "entry",
                new HashMap<>(Map.of("region", region, "name", "公园街道信用社区", "openedOn", "2006-03-01")),
                "agency",
                "公园街道劳动保障所",
                "members",
                members));
    }

    String community() {
        return clerk.made(COMMUNITIES, communityRequest()).getString("id");
    }

    /** The address of a community's batches, of which there is one. */
    private String batches() {
        String at = COMMUNITIES + "/" + community() + "/batches";
        cashier.post(at, batch(List.of(contracted(inBatch("1000.00"))))).statusCode(200);
        return at;
    }

    static Map<String, Object> batch(List<String> loans) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "on", "2007-01-20", "loans", loans);
    }

    Map<String, Object> claim() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "fund", fund, "year", 2007, "quarter", 1);
    }

    String claims() {
        return clerk.made(SUBSIDIES, claim()).getString("id");
    }

    /** Of 6.32 yuan. */
    String claimsInterest() {
        String loan = disbursed(application("1200.00"));
        does(cashier, loan, "repayments", 6, paid("2007-02-15", "106.32")).statusCode(200);
        return claims();
    }

    /** Version 2. */
    String approvedClaim() {
        String id = claimsInterest();
        reviewer.change(SUBSIDIES + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    /** The same in a region whose employment fund can pay it. */
    private String payableClaim() {
        new FundOffice().brings(region, "100.00");
        return approvedClaim();
    }

    /** An interest subsidy of the region, paid today. */
    public static String paysInterest(String region) {
        LoanOffice office = of(region, "10000.00");
        String id = office.payableClaim();
        office.cashier.change(SUBSIDIES + "/" + id + "/payment", 2, VOUCHER).statusCode(200);
        return id;
    }

    static Map<String, Object> on(String day) {
        return Map.of("on", day);
    }

    static Map<String, Object> paid(String day, String amount) {
        return Map.of("on", day, "amount", amount);
    }

    static Map<String, Object> favourable() {
        return Map.of("on", "2007-01-08", "favourable", true, "report", "项目可行");
    }

    String investigated(Map<String, Object> application) {
        String id = applies(application);
        investigator
                .change(LOANS + "/" + id + "/investigation", 1, favourable())
                .statusCode(200);
        return id;
    }

    String guaranteed(Map<String, Object> application) {
        String id = investigated(application);
        reviewer.change(LOANS + "/" + id + "/guarantee", 2, on("2007-01-10")).statusCode(200);
        return id;
    }

    String approved(Map<String, Object> application) {
        String id = guaranteed(application);
        clerk.change(LOANS + "/" + id + "/bank-approval", 3, on("2007-01-12")).statusCode(200);
        return id;
    }

    String contracted(Map<String, Object> application) {
        String id = approved(application);
        clerk.change(LOANS + "/" + id + "/contract", 4, on("2007-01-15")).statusCode(200);
        return id;
    }

    /** Version 6, disbursed on 2007-01-15. */
    String disbursed(Map<String, Object> application) {
        String id = contracted(application);
        cashier.change(LOANS + "/" + id + "/disbursement", 5, on("2007-01-15")).statusCode(200);
        return id;
    }

    /** Takes an application from its version 1 to 6, disbursed on 2007-01-15. */
    void disburses(String id) {
        disbursesFrom(id, 1);
    }

    /** The same from a later version. */
    void disbursesFrom(String id, int version) {
        does(investigator, id, "investigation", version, favourable()).statusCode(200);
        does(reviewer, id, "guarantee", version + 1, on("2007-01-10")).statusCode(200);
        does(clerk, id, "bank-approval", version + 2, on("2007-01-12")).statusCode(200);
        does(clerk, id, "contract", version + 3, on("2007-01-15")).statusCode(200);
        does(cashier, id, "disbursement", version + 4, on("2007-01-15")).statusCode(200);
    }

    /** One guarantor. */
    static Map<String, Object> named(String amount, PersonalId guarantor) {
        return new HashMap<>(Map.of(
                "on",
                "2007-01-07",
                "guarantors",
                List.of(Map.of("person", EmploymentOffice.stated(guarantor), "amount", amount))));
    }

    static Map<String, Object> waived(String community) {
        return new HashMap<>(Map.of(
                "on",
                "2007-01-08",
                "guarantors",
                List.of(),
                "waiver",
                Map.of("community", community, "ground", "信用社区推荐")));
    }

    static Map<String, Object> recovered(String day, String amount, String guarantor) {
        return Map.of("on", day, "amount", amount, "guarantor", guarantor);
    }

    /** Version 6, or 5 of a loan in a batch: all on 15 September 2006, twelve months of 100 yuan and the first due on 15 October. */
    String lentIn2006(Map<String, Object> application) {
        String day = "2006-09-15";
        application.put("appliedOn", day);
        String id = applies(application);
        does(investigator, id, "investigation", 1, Map.of("on", day, "favourable", true, "report", "项目可行"));
        does(reviewer, id, "guarantee", 2, on(day));
        does(clerk, id, "bank-approval", 3, on(day));
        does(clerk, id, "contract", 4, on(day)).statusCode(200);
        if (!"batch".equals(application.get("method"))) {
            does(cashier, id, "disbursement", 5, on(day)).statusCode(200);
        }
        return id;
    }

    Map<String, Object> incentive() {
        return new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "fund", fund, "year", 2006));
    }

    /** With all that fell due in 2006 repaid. */
    String earns() {
        String loan = lentIn2006(application("1200.00"));
        does(cashier, loan, "repayments", 6, paid("2006-10-15", "106.12")).statusCode(200);
        does(cashier, loan, "repayments", 7, paid("2006-11-15", "105.80")).statusCode(200);
        does(cashier, loan, "repayments", 8, paid("2006-12-15", "105.10")).statusCode(200);
        return clerk.made(INCENTIVES, incentive()).getString("id");
    }

    private String approvedIncentive() {
        String id = earns();
        reviewer.change(INCENTIVES + "/" + id + "/approval", 1, Map.of()).statusCode(200);
        return id;
    }

    /** Version 7. */
    String repaying(Map<String, Object> application) {
        String id = disbursed(application);
        does(cashier, id, "repayments", 6, paid("2007-02-15", "100.00")).statusCode(200);
        return id;
    }

    /** Version 7: the fund paid all. */
    String compensated(Map<String, Object> application) {
        String id = disbursed(application);
        does(cashier, id, "compensation", 6, Map.of("on", "2007-06-20", "whole", true))
                .statusCode(200);
        return id;
    }

    ValidatableResponse does(Desk who, String id, String what, int version, Map<String, Object> body) {
        return who.change(LOANS + "/" + id + "/" + what, version, body);
    }

    String movement(String id, String kind) {
        return supervisor
                .get(LOANS + "/" + id + "/account")
                .jsonPath()
                .getString("movements.findAll { it.kind == '" + kind + "' }.last().id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        LoanOffice office = of("360102", "10000000.00");
        String one = LOANS + "/{id}";
        Map<String, Object> any = office.application("1000.00");
        MistakenRepayment mistaken = new MistakenRepayment();
        walk.object(COMMUNITIES + "/{id}", () -> COMMUNITIES + "/" + office.community())
                .object(COMMUNITIES + "/{id}/batches", office::batches)
                .body(
                        "POST " + COMMUNITIES + "/{id}/corrections",
                        () -> json(Map.of("reason", "人数有误", "community", office.communityStated(130))))
                .body("POST " + COMMUNITIES + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + COMMUNITIES, () -> json(office.communityRequest()))
                .body(
                        "POST " + COMMUNITIES + "/{id}/batches",
                        () -> json(batch(List.of(office.contracted(office.inBatch("1000.00"))))));
        walk.object(
                        SUBSIDIES + "/{id}",
                        () -> SUBSIDIES + "/" + withAnotherFund().claims())
                .object(
                        SUBSIDIES + "/{id}/approval",
                        () -> SUBSIDIES + "/" + withAnotherFund().claimsInterest() + "/approval")
                .object(
                        SUBSIDIES + "/{id}/payment",
                        () -> SUBSIDIES + "/" + withAnotherFund().payableClaim() + "/payment")
                .body("POST " + SUBSIDIES, () -> json(withAnotherFund().claim()))
                .body("POST " + SUBSIDIES + "/{id}/payment", () -> json(VOUCHER))
                .body("POST " + SUBSIDIES + "/{id}/annulment", () -> json(Map.of("reason", "重复申报")));
        walk.object(
                        INCENTIVES + "/{id}",
                        () -> INCENTIVES + "/" + withAnotherFund().earns())
                .object(
                        INCENTIVES + "/{id}/payment",
                        () -> INCENTIVES + "/" + withAnotherFund().approvedIncentive() + "/payment")
                .body("POST " + INCENTIVES, () -> json(withAnotherFund().incentive()))
                .body("POST " + INCENTIVES + "/{id}/payment", () -> json(VOUCHER))
                .body("POST " + INCENTIVES + "/{id}/annulment", () -> json(Map.of("reason", "重复测算")));
        return walk.object(one, () -> LOANS + "/" + office.applies(any))
                .object(one + "/account", () -> LOANS + "/" + office.disbursed(any) + "/account")
                .object(one + "/guarantee", () -> LOANS + "/" + office.investigated(any) + "/guarantee")
                .object(one + "/bank-approval", () -> LOANS + "/" + office.guaranteed(any) + "/bank-approval")
                .object(one + "/contract", () -> LOANS + "/" + office.approved(any) + "/contract")
                .object(one + "/disbursement", () -> LOANS + "/" + office.contracted(any) + "/disbursement")
                .object(one + "/annulment", () -> LOANS + "/" + office.disbursed(any) + "/annulment")
                .object(one + "/repayments", () -> LOANS + "/" + office.disbursed(any) + "/repayments")
                .object(one + "/extension", () -> LOANS + "/" + office.disbursed(any) + "/extension")
                .object(
                        one + "/compensation",
                        () -> LOANS + "/" + withAnotherFund().disbursed() + "/compensation")
                .object(
                        one + "/recoveries",
                        () -> LOANS + "/" + withAnotherFund().compensated() + "/recoveries")
                .object(
                        one + "/write-off",
                        () -> LOANS + "/" + withAnotherFund().compensated() + "/write-off")
                .object(one + "/reversals", () -> LOANS + "/" + mistaken.of(office, any) + "/reversals")
                .object(LOANS + "/arrears", () -> LOANS + "/arrears?region=360102")
                .regionless("POST " + LOANS + "/schedule-preview")
                .keyless("POST " + LOANS + "/schedule-preview")
                .body(
                        "POST " + LOANS + "/schedule-preview",
                        () -> json(Map.of(
                                "principal", "1200.00",
                                "months", 12,
                                "method", "equal-principal",
                                "disbursedOn", "2007-01-15")))
                .body("POST " + LOANS, () -> json(request(any)))
                .body("POST " + one + "/investigation", () -> json(favourable()))
                .body("POST " + one + "/counter-guarantee", () -> json(named("500.00", someone())))
                .body("POST " + one + "/guarantee", () -> json(Map.of("on", "2007-01-10", "note", "同意担保")))
                .body("POST " + one + "/bank-approval", () -> json(on("2007-01-12")))
                .body("POST " + one + "/contract", () -> json(on("2007-01-15")))
                .body("POST " + one + "/disbursement", () -> json(on("2007-01-15")))
                .body("POST " + one + "/refusal", () -> json(on("2007-01-15")))
                .body("POST " + one + "/withdrawal", () -> json(on("2007-01-15")))
                .body("POST " + one + "/annulment", () -> json(Map.of("reason", "未实际发放")))
                .body("POST " + one + "/repayments", () -> json(paid("2007-02-15", "100.00")))
                .body("POST " + one + "/extension", () -> json(Map.of("on", "2007-02-01", "months", 6)))
                .body("POST " + one + "/compensation", () -> json(Map.of("on", "2007-06-20", "whole", true)))
                .body("POST " + one + "/recoveries", () -> json(paid("2007-06-25", "10.00")))
                .body("POST " + one + "/write-off", () -> json(on("2007-06-25")))
                .body("POST " + one + "/reversals", () -> json(mistaken.body()));
    }

    /** Compensation counts against its fund, which must not be that of the other loans. */
    private static LoanOffice withAnotherFund() {
        return of("360102", "10000.00");
    }

    private String disbursed() {
        return disbursed(application("1000.00"));
    }

    private String compensated() {
        return compensated(application("1000.00"));
    }

    /** A repayment whose reversal is asked for next. */
    private static final class MistakenRepayment {

        private String movement = UUID.randomUUID().toString();

        String of(LoanOffice office, Map<String, Object> application) {
            String id = office.repaying(application);
            movement = office.movement(id, "repayment");
            return id;
        }

        Map<String, Object> body() {
            return Map.of("movement", movement, "reason", "金额有误");
        }
    }
}
