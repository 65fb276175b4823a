package org.ganlao.employment.aid.family;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.stated;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's bureau identifies zero-employment families and places their members. */
public final class FamilyOffice {

    static final String FAMILIES = "/v1/zero-employment-families";

    final Desk desk;
    private final String region;

    private FamilyOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    public static FamilyOffice of(String region) {
        return new FamilyOffice(region);
    }

    static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1967, 3, 5));
    }

    /** The first person is the head; all are willing and able to work. */
    Map<String, Object> family(String day, PersonalId... persons) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "community",
                region + "003001",
                "identifiedOn",
                day,
                "members",
                Stream.of(persons)
                        .map(person -> member(person, person == persons[0], true))
                        .toList()));
    }

    static Map<String, Object> member(PersonalId person, boolean head, boolean willing) {
        return Map.of("person", stated(person), "head", head, "willingAndAble", willing);
    }

    static Map<String, Object> familyRequest(Map<String, Object> family) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "family", family);
    }

    public String identifies(String day, PersonalId... persons) {
        return desk.made(FAMILIES, familyRequest(family(day, persons))).getString("id");
    }

    /** Answers the id of the placement. */
    String places(PersonalId person, String day) {
        return desk.made("/v1/placements", request(person, "job", with(job(day), "region", region)))
                .getString("id");
    }

    void ends(String placement, String lastDay) {
        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", lastDay))
                .statusCode(200);
    }

    static Map<String, String> helper() {
        return Map.of("assignedOn", "2007-03-02", "name", "刘芳", "office", "东湖区公园街道劳动保障所", "plan", "推荐公益性岗位");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        FamilyOffice office = of("360102");
        String[] placement = {UUID.randomUUID().toString()};
        return walk.object(FAMILIES + "/{id}", () -> FAMILIES + "/" + office.identifies("2007-03-01", someone()))
                .object(FAMILIES + "/{id}/resolution", () -> {
                    PersonalId person = someone();
                    String family = office.identifies("2007-03-01", person);
                    placement[0] = office.places(person, "2007-03-20");
                    return FAMILIES + "/" + family + "/resolution";
                })
                .body("POST " + FAMILIES + "/{id}/resolution", () -> json(Map.of("placement", placement[0])))
                .body("POST " + FAMILIES, () -> json(familyRequest(office.family("2007-03-01", someone()))))
                .body("POST " + FAMILIES + "/{id}/helper", () -> json(helper()))
                .body(
                        "POST " + FAMILIES + "/{id}/measures",
                        () -> json(Map.of("measure", "microloan", "grantedOn", "2007-03-20")))
                .body(
                        "POST " + FAMILIES + "/{id}/corrections",
                        () -> json(Map.of("reason", "户主有误", "family", office.family("2007-03-02", someone()))))
                .body("POST " + FAMILIES + "/{id}/annulment", () -> json(Map.of("reason", "认定有误")))
                .regionless("GET /v1/family-measures");
    }
}
