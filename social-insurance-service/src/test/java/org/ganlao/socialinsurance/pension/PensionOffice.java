package org.ganlao.socialinsurance.pension;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.person.PersonDesk;

/** A county's desk for pensions, and the requests that it sends. */
public final class PensionOffice {

    static final String PREVIEWS = "/v1/pension-previews";
    static final String DEEMED = "/v1/deemed-service";

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
