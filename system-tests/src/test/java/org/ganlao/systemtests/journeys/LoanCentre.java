package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;

/** A county's guarantee centre: its fund, its credit community, and the people who see a loan through, a step each. */
final class LoanCentre {

    private static final String SERVICE = "/api/employment/v1";
    private static final String LOANS = SERVICE + "/microloans";
    private static final String FUNDS = SERVICE + "/guarantee-funds";
    private static final String CAPITAL = SERVICE + "/guarantee-capital";
    private static final String COMMUNITIES = SERVICE + "/credit-communities";
    private static final String SUBSIDIES = SERVICE + "/interest-subsidies";

    private static final String CLERK = "clerk.nanchang";
    private static final String INVESTIGATOR = "clerk.province";
    private static final String REVIEWER = "reviewer.nanchang";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";

    private final Client client;
    private final String county;
    private final ReemploymentBureau bureau;
    private UUID fund;
    private UUID community;
    private int borrowers;

    LoanCentre(Client client, String county) {
        this.client = client;
        this.county = county;
        this.bureau = new ReemploymentBureau(client, county);
    }

    /** Opens the fund with this capital, and registers the community. */
    void open(String capital) {
        fund = made(SUPERVISOR, FUNDS, """
                {"sourceRef": "journey-fund-%s", "region": "%s", "name": "小额贷款担保基金",
                 "agency": "小额贷款担保中心", "openedOn": "2006-06-01"}""".formatted(county, county));
        UUID proposed = made(CASHIER, CAPITAL, """
                {"sourceRef": "journey-capital-%s", "fund": "%s", "amount": "%s", "paidOn": "2006-12-15",
                 "payer": "县财政局"}""".formatted(county, fund, capital));
        changed(REVIEWER, CAPITAL + "/" + proposed, "approval", "{}").expect(200);
        community = made(CLERK, COMMUNITIES, """
                {"sourceRef": "journey-community-%s", "entry": {"region": "%s", "name": "民和镇信用社区",
                 "openedOn": "2006-09-01"}, "agency": "民和镇劳动保障所", "members": 30}""".formatted(county, county));
    }

    /** Another borrower's loan, as far as its investigation. */
    UUID investigated(String product, String principal, int months, String method) {
        int nth = borrowers++;
        UUID loan = made(CLERK, LOANS, """
                {"sourceRef": "journey-loan-%s-%d", "person": {"kind": "resident-id", "number": "%s"},
                 "application": {"region": "%s", "product": "%s", "partners": 1, "principal": "%s", "months": %d,
                  "method": "%s", "purpose": "开办早餐店", "appliedOn": "2007-01-04", "fund": "%s"}}""".formatted(
                county, nth, ResidentNumbers.of(county, nth), county, product, principal, months, method, fund));
        step(INVESTIGATOR, loan, "investigation", """
                {"on": "2007-01-05", "favourable": true, "report": "项目可行"}""");
        return loan;
    }

    /** What the fund answers when it is asked for the guarantee. */
    Answer guaranteed(UUID loan) {
        return changed(REVIEWER, LOANS + "/" + loan, "guarantee", "{\"on\": \"2007-01-08\"}");
    }

    UUID contracted(String product, String principal, int months, String method) {
        UUID loan = investigated(product, principal, months, method);
        guaranteed(loan).expect(200);
        contract(loan);
        return loan;
    }

    /** The bank approves a guaranteed loan and signs it. */
    void contract(UUID loan) {
        step(CLERK, loan, "bank-approval", "{\"on\": \"2007-01-09\"}");
        step(CLERK, loan, "contract", "{\"on\": \"2007-01-09\"}");
    }

    /** The borrower wants it no more. */
    void withdraw(UUID loan) {
        step(CLERK, loan, "withdrawal", "{\"on\": \"2007-01-09\", \"note\": \"另有打算\"}");
    }

    void disburse(UUID loan, String on) {
        step(CASHIER, loan, "disbursement", "{\"on\": \"%s\"}".formatted(on));
    }

    /** What is answered when all of them are to be disbursed at once. */
    Answer disbursedTogether(String reference, List<UUID> loans, String on) {
        String ids = loans.stream().map(loan -> "\"" + loan + "\"").collect(Collectors.joining(", "));
        return client.post(CASHIER, COMMUNITIES + "/" + community + "/batches", """
                {"sourceRef": "%s", "on": "%s", "loans": [%s]}""".formatted(reference, on, ids));
    }

    void repay(UUID loan, String on, String amount) {
        step(CASHIER, loan, "repayments", paid(on, amount));
    }

    /** The fund pays all that the borrower owes the bank. */
    void compensate(UUID loan, String on) {
        step(CASHIER, loan, "compensation", "{\"on\": \"%s\", \"whole\": true}".formatted(on));
    }

    void recover(UUID loan, String on, String amount) {
        step(CASHIER, loan, "recoveries", paid(on, amount));
    }

    private static String paid(String on, String amount) {
        return "{\"on\": \"%s\", \"amount\": \"%s\"}".formatted(on, amount);
    }

    /** Claims the first quarter's subsidy, has it approved and paid out of the county's employment fund. */
    JsonNode subsidised() {
        bureau.grant("10000.00");
        UUID claim = made(CLERK, SUBSIDIES, """
                {"sourceRef": "journey-subsidy", "fund": "%s", "year": 2007, "quarter": 1}""".formatted(fund));
        changed(REVIEWER, SUBSIDIES + "/" + claim, "approval", "{}").expect(200);
        return changed(CASHIER, SUBSIDIES + "/" + claim, "payment", "{\"note\": \"付款凭证第1号\"}")
                .expect(200)
                .json();
    }

    String state(UUID loan) {
        return client.get(CLERK, LOANS + "/" + loan)
                .expect(200)
                .json()
                .required("state")
                .asText();
    }

    /** How the fund stands. */
    JsonNode standing() {
        return client.get(SUPERVISOR, FUNDS + "/" + fund).expect(200).json();
    }

    /** Of the county's employment fund, which pays the subsidy. */
    Book employmentFund() {
        return bureau.book();
    }

    Book book() {
        return new Book(client, FUNDS + "/" + fund);
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, collection, body).expect(201).id();
    }

    private void step(String who, UUID loan, String what, String body) {
        changed(who, LOANS + "/" + loan, what, body).expect(200);
    }

    private Answer changed(String who, String record, String what, String body) {
        String version = client.get(who, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/" + what, body).ifMatch(version));
    }
}
