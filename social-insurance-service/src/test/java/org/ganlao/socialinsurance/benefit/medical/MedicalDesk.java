package org.ganlao.socialinsurance.benefit.medical;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.benefit.residentmedical.ResidentDesk;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;

/** The medical desk of a county's agency, and the bills that come in. */
public final class MedicalDesk {

    public static final String PROVIDERS = "/v1/medical-providers";
    static final String SETTLEMENTS = "/v1/medical-settlements";
    public static final String CLAIMS = "/v1/medical-claims";

    final Desk clerk;
    final Desk reviewer;
    final Desk cashier;
    final Agency agency;
    private final String region;
    private String hospital;

    private MedicalDesk(String region) {
        this.region = region;
        this.agency = Agency.of(region);
        this.clerk = agency.clerk();
        this.reviewer = agency.reviewer();
        this.cashier = agency.cashier();
    }

    public static MedicalDesk of(String region) {
        return new MedicalDesk(region);
    }

    Map<String, Object> providerRequest(String tier) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "code",
                OrganisationCodes.next(),
                "name",
                "南昌市第一医院",
                "region",
                region,
                "agreement",
                agreement("2007-01-01", "2007-12-31")));
        if (tier != null) {
            request.put("tier", tier);
        }
        return request;
    }

    static Map<String, Object> agreement(String from, String to) {
        return Map.of("number", "洪医协〔2007〕11号", "from", from, "to", to);
    }

    String provider(String tier) {
        return clerk.made(PROVIDERS, providerRequest(tier)).getString("id");
    }

    /** Of the third tier. */
    String hospital() {
        if (hospital == null) {
            hospital = provider("third");
        }
        return hospital;
    }

    /** Insured since 2006, without contributions of his own. */
    String retiree() {
        return enrolled("medical", "retiree", "2006-01-01");
    }

    String enrolled(String insurance, String kind, String from) {
        return agency.enrolled(agency.enrolment(agency.insured(insurance, kind, null), from))
                .getString("id");
    }

    /** An employee whose months are paid from January to May 2007, each bringing so much to the account. */
    public String paidEmployee(String accountPart) {
        JsonPath enrolled =
                agency.enrolled(agency.enrolment(agency.employee("medical", agency.employer()), "2006-01-01"));
        String person = enrolled.getString("person.token");
        List<ContributionMonth> months = List.of(1, 2, 3, 4, 5).stream()
                .map(month -> paid(person, YearMonth.of(2007, month), accountPart))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(ContributionHistory.class)
                        .get()
                        .take(months));
        return enrolled.getString("id");
    }

    private ContributionMonth paid(String person, YearMonth month, String accountPart) {
        return new ContributionMonth(
                person,
                Insurance.MEDICAL,
                month,
                UUID.randomUUID(),
                ContributionMonth.Kind.STATED,
                region,
                null,
                Money.of("1300.00"),
                Money.of("78.00"),
                Money.of("26.00"),
                Money.of(accountPart),
                LocalDate.of(2007, 6, 5));
    }

    /** A resident whose year is funded, covered from 9 February on. */
    public String resident() {
        ResidentDesk residents = ResidentDesk.of(region);
        String enrolment = residents.adult();
        residents.funded(enrolment);
        return enrolment;
    }

    /** A stay in April. */
    Map<String, Object> stay(String enrolment, String classA) {
        return bill(enrolment, hospital(), "inpatient", "2007-04-10", "2007-04-20", classA);
    }

    Map<String, Object> bill(
            String enrolment, String provider, String care, String admitted, String discharged, String classA) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "enrolment",
                enrolment,
                "provider",
                provider,
                "billNumber",
                reference(),
                "care",
                care,
                "admittedOn",
                admitted,
                "dischargedOn",
                discharged,
                "costs",
                costs(classA),
                "payee",
                "person"));
    }

    static Map<String, String> costs(String classA) {
        return Map.of("classA", classA, "classB", "0.00", "classC", "0.00");
    }

    String claimed(Map<String, Object> bill) {
        return CLAIMS + "/" + clerk.made(CLAIMS, bill).getString("id");
    }

    /** Answers where it is found. */
    String approved(Map<String, Object> bill) {
        String at = claimed(bill);
        reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        return at;
    }

    /** Settled with the hospital. */
    Map<String, Object> onAccount(Map<String, Object> bill) {
        return Agency.with(bill, "payee", "hospital");
    }

    /** What another hospital is owed for one stay of a retiree, up to the end of the tests' month. */
    Map<String, Object> owedSettlement(String pool) {
        String provider = provider("third");
        String patient = pool.equals("cadres") ? enrolled("medical", "retired-cadre", "2006-01-01") : retiree();
        approved(onAccount(bill(patient, provider, "inpatient", "2007-04-10", "2007-04-20", "5000.00")));
        enteredInMay(provider);
        return settlement(provider, pool);
    }

    /** The business clock stands in June, which is not over: as if it had been approved in May. */
    static void enteredInMay(String provider) {
        Arc.container().instance(Sql.class).get().update("""
                update medical_entry set entered_on = date '2007-05-20'
                 where claim in (select id from medical_claim where provider = cast(? as uuid))""", provider);
    }

    Map<String, Object> settlement(String provider, String pool) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "provider",
                provider,
                "region",
                region,
                "pool",
                pool,
                "month",
                "2007-05",
                "deduction",
                "0.00"));
    }

    /** Answers where it is found. */
    String proposed(Map<String, Object> settlement) {
        return SETTLEMENTS + "/" + clerk.made(SETTLEMENTS, settlement).getString("id");
    }

    Map<String, Object> cadreReceipt(String payer, String amount) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "region",
                region,
                "payer",
                payer,
                "amount",
                amount,
                "receivedOn",
                "2007-05-18",
                "document",
                "洪财社〔2007〕8号"));
    }

    /** Answers where it is found. */
    String cadresReceive(String amount) {
        return "/v1/cadre-receipts/"
                + cashier.made("/v1/cadre-receipts", cadreReceipt("county", amount))
                        .getString("id");
    }

    /** Borne by the county and the province. */
    Map<String, Object> overspend(int year) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "region",
                region,
                "year",
                year,
                "shares",
                List.of(
                        Map.of("payer", "county", "amount", "30000.00"),
                        Map.of("payer", "province", "amount", "20000.00"))));
    }

    /** Puts money where bills are paid from. */
    void fill(String insurance, String amount) {
        new FundDesk().brings(insurance, region, amount);
    }

    JsonPath read(String at) {
        return clerk.get(at).then().statusCode(200).extract().jsonPath();
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }
}
