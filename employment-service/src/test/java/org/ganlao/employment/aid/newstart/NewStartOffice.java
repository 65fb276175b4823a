package org.ganlao.employment.aid.newstart;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A bureau to which workers of closed enterprises come. */
public final class NewStartOffice {

    static final String STARTS = "/v1/new-starts";

    final Desk desk;
    private final EmploymentOffice bureau;
    private final String region;

    private NewStartOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
        this.bureau = EmploymentOffice.of(region);
    }

    static NewStartOffice of(String region) {
        return new NewStartOffice(region);
    }

    static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1965, 8, 1));
    }

    /** Of a closure of its own. */
    Map<String, Object> enrolment(String day) {
        return new HashMap<>(Map.of(
                "region",
                region,
                "closure",
                "GB-" + UUID.randomUUID().toString().substring(0, 8),
                "employer",
                "70000001X",
                "enrolledOn",
                day));
    }

    String enrols(PersonalId person, Map<String, Object> enrolment) {
        return desk.made(STARTS, request(person, "enrolment", enrolment)).getString("id");
    }

    /** The address of the placement. */
    String places(PersonalId person, String day) {
        return "/v1/placements/"
                + bureau.places(person, with(job(day), "region", region)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        NewStartOffice office = of("360102");
        return walk.object(
                        STARTS + "/{id}", () -> STARTS + "/" + office.enrols(someone(), office.enrolment("2007-06-29")))
                .body("POST " + STARTS, () -> json(request(someone(), "enrolment", office.enrolment("2007-06-29"))))
                .body("POST " + STARTS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
