package org.ganlao.employment.aid.personalhelp;

import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
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

/** A bureau in which every person who is hard to place has a named helper. */
public final class PersonalHelpOffice {

    static final String HELP = "/v1/personal-help";
    static final String GAPS = "/v1/personal-help-gaps";

    final Desk desk;
    private final EmploymentOffice bureau;
    private final String region;

    private PersonalHelpOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.bureau = EmploymentOffice.of(region);
    }

    static PersonalHelpOffice of(String region) {
        return new PersonalHelpOffice(region);
    }

    /** The registration of a woman laid off. */
    String registers(int bornIn, String day) {
        PersonalId person = People.born(Sex.FEMALE, LocalDate.of(bornIn, 5, 5));
        Map<String, Object> stated = with(registration("laid-off", day), "region", region);
        return bureau.registers(person, stated).getString("id");
    }

    /** Somebody hard to place, registered today. */
    String hardToPlace() {
        return registers(1964, "2007-06-30");
    }

    static Map<String, Object> helper(String name, String since) {
        return Map.of("name", name, "office", "东湖区就业局", "since", since);
    }

    static Map<String, Object> helpRequest(String registration, String since) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "registration", registration, "helper", helper("周敏", since));
    }

    ValidatableResponse asks(String registration, String since) {
        return desk.post(HELP, helpRequest(registration, since));
    }

    String assigns(String registration, String since) {
        return asks(registration, since).statusCode(201).extract().path("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        PersonalHelpOffice office = of("360102");
        return walk.object(HELP + "/{id}", () -> HELP + "/" + office.assigns(office.hardToPlace(), "2007-06-30"))
                .object(GAPS + "/{id}", () -> GAPS + "/" + office.hardToPlace())
                .body("POST " + HELP, () -> json(helpRequest(office.hardToPlace(), "2007-06-30")))
                .body("POST " + HELP + "/{id}/helper", () -> json(helper("吴刚", "2007-06-30")))
                .body("POST " + HELP + "/{id}/end", () -> json(Map.of("on", "2007-06-30", "reason", "已实现就业")))
                .body("POST " + HELP + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
