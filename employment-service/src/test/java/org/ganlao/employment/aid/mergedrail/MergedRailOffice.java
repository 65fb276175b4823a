package org.ganlao.employment.aid.mergedrail;

import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's office that follows persons of the merged rail. */
public final class MergedRailOffice {

    static final String PERSONS = "/v1/merged-rail-persons";
    static final Map<String, String> SETTLEMENT = Map.of("on", "2007-03-20", "how", "terminated");
    static final Map<String, String> INSURANCE = Map.of("on", "2007-04-01", "source", "参保证明");

    final Desk desk;
    private final String region;

    private MergedRailOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    static MergedRailOffice of(String region) {
        return new MergedRailOffice(region);
    }

    static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1962, 3, 5));
    }

    Map<String, Object> request(PersonalId person) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                EmploymentOffice.stated(person),
                "region",
                region,
                "employer",
                "71526726X",
                "mergedOn",
                "2006-12-31");
    }

    /** The address of the record. */
    String follows(PersonalId person) {
        return PERSONS + "/" + desk.made(PERSONS, request(person)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        MergedRailOffice office = of("360102");
        return walk.object(PERSONS + "/{id}", () -> office.follows(someone()))
                .object(PERSONS + "/summary/{region}", () -> {
                    office.follows(someone());
                    return PERSONS + "/summary/360102";
                })
                .body("POST " + PERSONS, () -> json(office.request(someone())))
                .body("POST " + PERSONS + "/{id}/contract-settlement", () -> json(SETTLEMENT))
                .body("POST " + PERSONS + "/{id}/insurance-continuation", () -> json(INSURANCE))
                .body("POST " + PERSONS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
