package org.ganlao.employment.seeking.graduate;

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

/** A county's office that serves graduates. */
public final class GraduateOffice {

    static final String SERVICES = "/v1/graduate-services";

    final Desk desk;
    private final String region;

    private GraduateOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk").in(region));
    }

    static GraduateOffice of(String region) {
        return new GraduateOffice(region);
    }

    static PersonalId someone() {
        return People.born(Sex.FEMALE, LocalDate.of(1984, 9, 1));
    }

    Map<String, Object> service(PersonalId person, String service, String day) {
        Map<String, Object> rendered = new HashMap<>(Map.of(
                "region", region, "service", service, "servedOn", day, "provider", "创业指导中心", "college", "江西财经大学"));
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "person", EmploymentOffice.stated(person),
                "rendered", rendered);
    }

    String logs(PersonalId person, String service, String day) {
        return desk.made(SERVICES, service(person, service, day)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        GraduateOffice office = of("360102");
        return walk.object(SERVICES + "/{id}", () -> SERVICES + "/" + office.logs(someone(), "follow-up", "2007-05-08"))
                .body("POST " + SERVICES, () -> json(office.service(someone(), "follow-up", "2007-05-08")))
                .body("POST " + SERVICES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")))
                .regionless("GET /v1/graduate-service-kinds");
    }
}
