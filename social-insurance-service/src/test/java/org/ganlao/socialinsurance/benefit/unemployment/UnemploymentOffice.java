package org.ganlao.socialinsurance.benefit.unemployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A county's unemployment office, the persons who come to it, and what it hears from others. */
public final class UnemploymentOffice {

    public static final String CLAIMS = "/v1/unemployment-claims";
    public static final String AIDS = "/v1/unemployment-aids";
    public static final String FINDINGS = "/v1/overpaid-benefits";
    static final String ALERTS = "/v1/unemployment-alerts";
    static final String SITUATIONS = "/v1/unemployment-situations";

    private static final String PAID = """
            insert into benefit_payment (id, version, client, source_ref, recorded_at, insurance, benefit, region, ground, person,
                month, due_on, amount, state, proposed_by, proposed_at, approved_by, approved_at, paid_on, entry)
            select gen_random_uuid(), 1, 'test', gen_random_uuid()::text, now(), 'UNEMPLOYMENT', 'unemployment-benefit', region, id,
                   person, cast(? as date), cast(? as date), amount, 'PAID', 'one', now(), 'another', now(), cast(? as date),
                   gen_random_uuid()
              from unemployment_claim where id = ?""";

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private final String region;

    private UnemploymentOffice(String region) {
        this.region = region;
    }

    public static UnemploymentOffice of(String region) {
        return new UnemploymentOffice(region);
    }

    Desk clerk() {
        return Desk.of(Tokens.of("clerk").in(region).as("clerk-of-the-unemployed"));
    }

    Desk reviewer() {
        return Desk.of(Tokens.of("reviewer").in(region).as("reviewer-of-the-unemployed"));
    }

    /** Somebody with these months paid up to March 2007, registered as unemployed since 2 April. */
    public String paid(int months) {
        String number = ResidentNumbers.next();
        pay(number, months, YearMonth.of(2007, 3));
        hear("employment", "job-seeker.registered", number, fact -> fact.put("occurredOn", "2007-04-02"));
        return number;
    }

    void pay(String number, int months, YearMonth last) {
        List<ContributionMonth> paid = IntStream.range(0, months)
                .mapToObj(back -> month(token(number), last.minusMonths(back)))
                .toList();
        ContributionHistory history =
                Arc.container().instance(ContributionHistory.class).get();
        QuarkusTransaction.requiringNew().run(() -> history.take(paid));
    }

    private ContributionMonth month(String person, YearMonth month) {
        return new ContributionMonth(
                person,
                Insurance.UNEMPLOYMENT,
                month,
                UUID.randomUUID(),
                ContributionMonth.Kind.BILL,
                region,
                "71526726X",
                Money.of("1000.00"),
                Money.of("20.00"),
                Money.of("10.00"),
                Money.ZERO,
                month.atEndOfMonth());
    }

    static String token(String number) {
        PersonalIdVault vault = Arc.container().instance(PersonalIdVault.class).get();
        return vault.personToken(PersonalId.of(PersonalId.Kind.RESIDENT_ID, number, LocalDate.of(2007, 6, 30)));
    }

    /** The contract's sample of the event, of this person, with another identity, said otherwise. */
    UUID hear(String domain, String event, String number, Consumer<ObjectNode> otherwise) {
        ObjectNode fact = sample(domain, event, number);
        otherwise.accept(fact);
        hear(domain, event, fact);
        return UUID.fromString(fact.get("factId").asText());
    }

    static ObjectNode sample(String domain, String event, String number) {
        ObjectNode fact = ContractSamples.of("org.ganlao." + domain + "." + event + ".v1")
                .sample()
                .deepCopy();
        fact.put("factId", UUID.randomUUID().toString()).put("person", token(number));
        return fact;
    }

    static void hear(String domain, String event, JsonNode fact) {
        HearWorkingLives hearing =
                Arc.container().instance(HearWorkingLives.class).get();
        IncomingEvent incoming = new IncomingEvent(
                UUID.randomUUID(),
                "org.ganlao." + domain + "." + event + ".v1",
                "/ganlao/" + domain,
                Instant.EPOCH,
                new ConsumerRecord<>(
                        "ganlao." + domain + ".facts", 0, 0, "", fact.toString().getBytes(StandardCharsets.UTF_8)));
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(incoming));
    }

    public Map<String, Object> claim(String number) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "person", person(number), "loss", loss());
    }

    static Map<String, Object> person(String number) {
        return Map.of("kind", "resident-id", "number", number);
    }

    Map<String, Object> loss() {
        return Map.of(
                "region", region,
                "employer", "71526726X",
                "separatedOn", "2007-03-20",
                "cause", "term-expired",
                "claimedOn", "2007-04-10");
    }

    JsonPath claimed(String number) {
        return clerk().made(CLAIMS, claim(number));
    }

    ValidatableResponse decide(String id) {
        return reviewer().change(CLAIMS + "/" + id + "/approval", 1, Map.of());
    }

    /** Answers the id of the claim of somebody with two years paid. */
    String granted(String number) {
        String id = claimed(number).getString("id");
        decide(id).statusCode(200);
        return id;
    }

    /** As a payment run would, without one. */
    static void pay(String claim, String... months) {
        Sql sql = Arc.container().instance(Sql.class).get();
        for (String month : months) {
            sql.update(PAID, month + "-01", month + "-15", month + "-10", UUID.fromString(claim));
        }
    }

    /** Answers the id of a finding. */
    String overpaid() {
        String number = paid(24);
        String claim = granted(number);
        pay(claim, "2007-05", "2007-06");
        hear("employment", "placement.recorded", number, fact -> fact.put("occurredOn", "2007-04-20"));
        return clerk().asking().queryParam("claim", claim).get(FINDINGS).path("items[0].id");
    }

    /** Answers the id of an alert of May 2007. */
    String alert() {
        return alert(YearMonth.of(2007, 5));
    }

    /** Answers the id of one that nobody has acknowledged. */
    String alertOfAnotherMonth() {
        return alert(YearMonth.of(2007, 3).minusMonths(MONTHS.incrementAndGet()));
    }

    private String alert(YearMonth month) {
        ObjectNode layoff = ContractSamples.of("org.ganlao.employment.layoff-report.reported.v1")
                .sample()
                .deepCopy();
        layoff.put("factId", UUID.randomUUID().toString())
                .put("region", region)
                .put("beginsOn", month.atDay(20).toString());
        hear("employment", "layoff-report.reported", layoff.put("leaving", 300));
        return reviewer()
                .post(
                        ALERTS + "/checks",
                        Map.of("region", region, "month", month.atDay(1).toString()))
                .extract()
                .path("find { it.measure == 'layoffs' }.id");
    }

    Map<String, Object> aid(String claim, String kind, String spent) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "claim",
                claim,
                "kind",
                kind,
                "on",
                "2007-05-10",
                "spent",
                spent);
    }
}
