package org.ganlao.socialinsurance.benefit.maternity;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.platformtest.OpenApiContract.example;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A county's desk of maternity insurance. */
public final class MaternityDesk {

    static final String CLAIMS = "/v1/maternity-claims";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");
    private static final LocalDate BORN = LocalDate.of(1980, 3, 8);

    final Agency agency;
    private final String region;

    private MaternityDesk(String region) {
        this.region = region;
        this.agency = Agency.of(region);
    }

    static MaternityDesk of(String region) {
        return new MaternityDesk(region);
    }

    /** Answers the enrolment of a woman of an employer; so many months are paid for her up to May 2007. */
    String insured(int months) {
        return insured(ResidentNumbers.ofAWomanBorn(BORN), months);
    }

    String insured(String number, int months) {
        String employer = agency.employer();
        JsonPath enrolled =
                agency.enrolled(Agency.enrolment(number, agency.employee("maternity", employer), "2006-01-01"));
        List<ContributionMonth> paid = IntStream.range(0, months)
                .mapToObj(back -> paid(
                        enrolled.getString("person.token"),
                        employer,
                        YearMonth.of(2007, 5).minusMonths(back)))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(ContributionHistory.class)
                        .get()
                        .take(paid));
        return enrolled.getString("id");
    }

    /** The months of 2006 were paid by another employer. */
    void paidElsewhere(String enrolment) {
        Arc.container().instance(Sql.class).get().update("""
                update contribution_month set employer = '71526726X'
                 where month < date '2007-01-01' and insurance = 'MATERNITY'
                   and person = (select person from enrolment where id = cast(? as uuid))""", enrolment);
    }

    private ContributionMonth paid(String person, String employer, YearMonth month) {
        return new ContributionMonth(
                person,
                Insurance.MATERNITY,
                month,
                UUID.randomUUID(),
                ContributionMonth.Kind.STATED,
                region,
                employer,
                Money.of("1200.00"),
                Money.of("9.60"),
                Money.ZERO,
                Money.ZERO,
                LocalDate.of(2007, 6, 5));
    }

    static Map<String, Object> birth(String on, int children) {
        return Map.of("event", "birth", "on", on, "difficult", false, "children", children);
    }

    Map<String, Object> claim(String enrolment) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "enrolment",
                enrolment,
                "confinement",
                birth("2007-05-10", 1),
                "costs",
                "2500.00",
                "paidInto",
                "own-account"));
    }

    /** Answers where it is found. */
    String claimed(Map<String, Object> claim) {
        return CLAIMS + "/" + agency.clerk().made(CLAIMS, claim).getString("id");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        MaternityDesk donghu = of("360102");
        return walk.object(CLAIMS + "/{id}", () -> donghu.claimed(donghu.claim(donghu.insured(12))))
                .body("POST " + CLAIMS, () -> json(donghu.claim(donghu.insured(12))))
                .body("POST " + CLAIMS + "/preview", () -> json(example("MaternityPreviewRequest")))
                .regionless("POST " + CLAIMS + "/preview")
                .keyless("POST " + CLAIMS + "/preview")
                .body("POST " + CLAIMS + "/{id}/refusal", () -> json(Map.of("reason", "材料不齐")))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(MISTAKE));
    }
}
