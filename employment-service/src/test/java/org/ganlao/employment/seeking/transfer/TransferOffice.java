package org.ganlao.employment.seeking.transfer;

import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** The bureau of Donghu district registers who goes away to work. */
public final class TransferOffice {

    public static final String TRANSFERS = "/v1/transfers";
    public static final String SITES = "/v1/transfer-sites";

    final Desk desk = Desk.of(Tokens.of("clerk", "supervisor").in("360102"));

    static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1983, 5, 12));
    }

    /** To Shenzhen. */
    static Map<String, Object> departure(String day) {
        return new HashMap<>(Map.of(
                "region", "360102",
                "departedOn", day,
                "destination", new HashMap<>(Map.of("kind", "other-province", "region", "440300", "place", "深圳市宝安区")),
                "occupation", "6-05-03-01",
                "organisedBy", "training-school"));
    }

    static Map<String, String> back(String day) {
        return Map.of("returnedOn", day, "reason", "farming");
    }

    static Map<String, Object> office() {
        return new HashMap<>(Map.of(
                "kind", "service-office",
                "province", "440300",
                "contact", "0755-88880000",
                "entry", new HashMap<>(Map.of("region", "360102", "name", "驻深圳劳务服务站", "openedOn", "2006-09-01"))));
    }

    static Map<String, Object> siteRequest(Map<String, Object> site) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "site", site);
    }

    JsonPath sends(PersonalId person, Map<String, Object> departure) {
        return desk.made(TRANSFERS, request(person, "departure", departure));
    }

    String sends(PersonalId person, String day) {
        return sends(person, departure(day)).getString("id");
    }

    /** Registers afterwards who is back already. */
    String sent(PersonalId person, String departedOn, String returnedOn) {
        Map<String, Object> request = new HashMap<>(request(person, "departure", departure(departedOn)));
        return desk.made(TRANSFERS, with(request, "returned", back(returnedOn))).getString("id");
    }

    String registers(Map<String, Object> site) {
        return desk.made(SITES, siteRequest(site)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        TransferOffice office = new TransferOffice();
        return walk.object(TRANSFERS + "/{id}", () -> TRANSFERS + "/" + office.sends(someone(), "2007-03-05"))
                .body("POST " + TRANSFERS, () -> json(request(someone(), "departure", departure("2007-03-05"))))
                .body("POST " + TRANSFERS + "/{id}/return", () -> json(back("2007-05-20")))
                .body(
                        "POST " + TRANSFERS + "/{id}/corrections",
                        () -> json(Map.of("reason", "日期有误", "departure", departure("2007-03-06"))))
                .body("POST " + TRANSFERS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")))
                .object(SITES + "/{id}", () -> SITES + "/" + office.registers(office()))
                .body("POST " + SITES, () -> json(siteRequest(office())))
                .body("POST " + SITES + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body(
                        "POST " + SITES + "/{id}/corrections",
                        () -> json(Map.of("reason", "电话变更", "site", with(office(), "contact", "0755-88880001"))))
                .body("POST " + SITES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
