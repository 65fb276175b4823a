package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Waiting;

/** A county's office for the unemployed and the injured, and the funds that it pays from. */
final class InsuranceOffice {

    private static final String SERVICE = "/api/insurance/v1";
    private static final String EMPLOYERS = SERVICE + "/employers";
    private static final String TRANSFERS = SERVICE + "/enrolment-transfers";
    private static final String ENROLMENTS = SERVICE + "/enrolments";
    private static final String CLAIMS = SERVICE + "/unemployment-claims";
    private static final String FINDINGS = SERVICE + "/overpaid-benefits";
    private static final String CASES = SERVICE + "/injury-cases";
    private static final String APPRAISALS = SERVICE + "/injury-appraisals";
    private static final String AWARDS = SERVICE + "/injury-awards";
    private static final String PAYMENTS = SERVICE + "/benefit-payments";
    private static final String RUNS = SERVICE + "/payment-runs";

    private static final String CLERK = "clerk.province";
    private static final String REVIEWER = "reviewer.province";
    private static final String CASHIER = "cashier.province";
    private static final String SUPERVISOR = "supervisor.province";

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Client client;
    private final String county;
    private final String employer;
    private int references;

    /** @param employer code of the one that its persons work for */
    InsuranceOffice(Client client, String county, String employer) {
        this.client = client;
        this.county = county;
        this.employer = employer;
    }

    /** Money comes into the fund, and from there into the account that pays. */
    void funded(String insurance, String amount) {
        new InsuranceFund(client, insurance, county).brings(amount, "2007-01-05");
    }

    void registerEmployer() {
        made(CLERK, EMPLOYERS, """
                {"sourceRef": "%s", "employer": "%s", "profile": {"name": "机械厂", "ownership": "state", "industryClass": 2,
                 "inPark": false, "region": "%s", "registeredOn": "2005-01-01"}}""".formatted(reference(), employer, county));
    }

    /** Comes from another province with so many months paid, the last in this month. */
    void arrived(String person, String insurance, String on, int months, YearMonth last) {
        String paid = IntStream.range(0, months)
                .mapToObj(back -> """
                        {"month": "%s", "base": "1200.00", "employerPart": "24.00", "personPart": "12.00",
                         "accountPart": "0.00"}""".formatted(last.minusMonths(back)))
                .collect(Collectors.joining(","));
        UUID transfer = client.post(CLERK, TRANSFERS + "/from-outside", """
                        {"sourceRef": "%s", "person": %s, "insurance": "%s", "as": {"kind": "employee", "employer": "%s"},
                         "region": "%s", "fromPlace": "浙江省温州市", "on": "%s", "account": "0.00", "months": [%s]}""".formatted(
                                reference(), person, insurance, employer, county, on, paid))
                .expect(201)
                .id();
        changed(REVIEWER, TRANSFERS + "/" + transfer, "approval", "{}").expect(200);
    }

    void enrolled(String person, String insurance, String from) {
        made(CLERK, ENROLMENTS, """
                {"sourceRef": "%s", "person": %s, "insured": {"insurance": "%s", "kind": "employee", "employer": "%s",
                 "region": "%s"}, "from": "%s"}""".formatted(reference(), person, insurance, employer, county, from));
    }

    /** Whether a claim would be granted, once all that others told has come. */
    boolean isEntitled(String person) {
        JsonNode assessment = client.post(CLERK, CLAIMS + "/preview", """
                        {"person": %s, "loss": %s}""".formatted(person, loss()))
                .expect(200)
                .json();
        return assessment.required("entitled").asBoolean();
    }

    UUID claimed(String person) {
        return made(CLERK, CLAIMS, """
                {"sourceRef": "%s", "person": %s, "loss": %s}""".formatted(reference(), person, loss()));
    }

    private String loss() {
        return """
                {"region": "%s", "employer": "%s", "separatedOn": "2006-12-31", "cause": "term-expired",
                 "claimedOn": "2007-01-10"}""".formatted(county, employer);
    }

    void grant(UUID claim) {
        changed(REVIEWER, CLAIMS + "/" + claim, "approval", "{}").expect(200);
    }

    JsonNode claim(UUID claim) {
        return read(CLERK, CLAIMS + "/" + claim);
    }

    JsonNode findings(UUID claim) {
        return read(CLERK, FINDINGS + "?claim=" + claim).required("items");
    }

    UUID reported(String person) {
        return made(CLERK, CASES, """
                {"sourceRef": "%s", "person": %s, "accident": {"region": "%s", "employer": "%s", "happenedOn": "2007-01-08",
                 "reportedOn": "2007-01-15", "reporter": "employer", "account": "冲床事故"}}""".formatted(reference(), person, county, employer));
    }

    void recognise(UUID injury) {
        changed(CLERK, CASES + "/" + injury, "acceptance", "{\"on\": \"2007-01-16\"}")
                .expect(200);
        changed(REVIEWER, CASES + "/" + injury, "recognition", """
                {"on": "2007-02-05", "ground": "at-work", "because": "第十四条第（一）项"}""").expect(200);
    }

    void appraise(UUID injury, int grade) {
        UUID appraisal = made(CLERK, APPRAISALS, """
                {"sourceRef": "%s", "injury": "%s", "kind": "first", "askedOn": "2007-02-20"}""".formatted(reference(), injury));
        changed(REVIEWER, APPRAISALS + "/" + appraisal, "conclusion", """
                {"on": "2007-03-15", "grade": %d, "nursing": "none"}""".formatted(grade))
                .expect(200);
    }

    UUID awarded(UUID injury) {
        return made(CLERK, AWARDS, """
                {"sourceRef": "%s", "injury": "%s", "kind": "disability"}""".formatted(reference(), injury));
    }

    void approveAward(UUID award) {
        changed(REVIEWER, AWARDS + "/" + award, "approval", "{}").expect(200);
    }

    JsonNode award(UUID award) {
        return read(CLERK, AWARDS + "/" + award);
    }

    /** Of this ground. */
    JsonNode payments(String ground) {
        return read(CASHIER, PAYMENTS + "?ground=" + ground).required("items");
    }

    /** The person pays the whole of it back. */
    void recover(JsonNode payment) {
        changed(CASHIER, PAYMENTS + "/" + payment.required("id").asText(), "recoveries", """
                {"on": "2007-03-31", "amount": "%s", "receipt": "收 %s"}""".formatted(
                                payment.required("amount").asText(), reference()))
                .expect(200);
    }

    /** Whoever proposed a payment does not approve it. */
    Answer approvePayment(String who, String payment) {
        return changed(who, PAYMENTS + "/" + payment, "approval", "{}");
    }

    /** Pays a benefit; returns when the run has ended. */
    JsonNode paid(String insurance, String benefit, YearMonth month) {
        UUID run = made(CASHIER, RUNS, """
                {"sourceRef": "%s", "insurance": "%s", "benefit": "%s", "region": "%s"%s}""".formatted(
                reference(), insurance, benefit, county, month == null ? "" : ", \"month\": \"" + month + "\""));
        awaits(run, "assembled");
        changed(REVIEWER, RUNS + "/" + run, "approval", "{}").expect(200);
        awaits(run, "finished");
        return read(CASHIER, RUNS + "/" + run);
    }

    private void awaits(UUID run, String state) {
        Waiting.upTo(LIMIT, "payment run " + run + " is " + state)
                .until(() -> read(CASHIER, RUNS + "/" + run)
                        .required("state")
                        .asText()
                        .equals(state));
    }

    /** Another one each time. */
    private String reference() {
        return "journey-%s-%d".formatted(county, references++);
    }

    private JsonNode read(String who, String path) {
        return client.get(who, path).expect(200).json();
    }

    private UUID made(String who, String collection, String body) {
        return client.post(who, collection, body).expect(201).id();
    }

    private Answer changed(String who, String record, String what, String body) {
        String version = client.get(who, record).expect(200).etag();
        return client.sent(Post.of(who, record + "/" + what, body).ifMatch(version));
    }
}
