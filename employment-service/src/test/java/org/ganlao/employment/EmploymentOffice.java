package org.ganlao.employment;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;

/** A county's employment office, which registers and places persons, and the requests that it sends. */
public final class EmploymentOffice {

    public final Desk desk;

    private EmploymentOffice(String region) {
        this.desk = Desk.of(Tokens.of("clerk").in(region));
    }

    /** Of Donghu district in Nanchang. */
    public static EmploymentOffice ofDonghu() {
        return of("360102");
    }

    public static EmploymentOffice of(String region) {
        return new EmploymentOffice(region);
    }

    public JsonPath registers(PersonalId person, Map<String, ?> registration) {
        return desk.made("/v1/job-seekers", request(person, "registration", registration));
    }

    public JsonPath places(PersonalId person, Map<String, ?> job) {
        return desk.made("/v1/placements", request(person, "job", job));
    }

    public static Map<String, Object> request(PersonalId person, String what, Map<String, ?> stated) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "person", stated(person), what, stated);
    }

    public static Map<String, String> stated(PersonalId person) {
        return Map.of("kind", "resident-id", "number", person.number());
    }

    /** The same with one field said otherwise. */
    public static Map<String, Object> with(Map<String, Object> stated, String field, Object value) {
        stated.put(field, value);
        return stated;
    }

    public static Map<String, Object> registration(String kind, String day) {
        return new HashMap<>(Map.of(
                "registeredOn", day,
                "region", "360102",
                "name", "李梅",
                "residenceRegion", "360103",
                "residence", "urban",
                "kind", kind));
    }

    public static Map<String, Object> job(String day) {
        return new HashMap<>(Map.of(
                "kind", "re-employment",
                "urban", true,
                "region", "360102",
                "residenceRegion", "360103",
                "employer", "71526726X",
                "startedOn", day));
    }
}
