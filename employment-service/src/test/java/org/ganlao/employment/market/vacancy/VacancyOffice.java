package org.ganlao.employment.market.vacancy;

import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county's bureau keeps the vacancies of employers. */
public final class VacancyOffice {

    public static final String VACANCIES = "/v1/vacancies";

    public final Desk desk;
    private final String region;

    private VacancyOffice(String region) {
        this.region = region;
        this.desk = Desk.of(Tokens.of("clerk", "supervisor").in(region));
    }

    public static VacancyOffice of(String region) {
        return new VacancyOffice(region);
    }

    /** Open from 1 March to the end of 2007. */
    public Map<String, Object> vacancy(int places) {
        return new HashMap<>(Map.of(
                "employer",
                "71526726X",
                "entry",
                new HashMap<>(Map.of("region", region, "name", "车工", "openedOn", "2007-03-01")),
                "occupation",
                "6-04-01-01",
                "level",
                "intermediate",
                "urban",
                true,
                "places",
                places,
                "wage",
                new HashMap<>(Map.of("from", "800.00", "to", "1200.00")),
                "until",
                "2007-12-31"));
    }

    static Map<String, Object> vacancyRequest(Map<String, Object> vacancy) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "vacancy", vacancy);
    }

    public String opens(Map<String, Object> vacancy) {
        return desk.made(VACANCIES, vacancyRequest(vacancy)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        VacancyOffice office = of("360102");
        return walk.object(VACANCIES + "/{id}", () -> VACANCIES + "/" + office.opens(office.vacancy(5)))
                .body("POST " + VACANCIES, () -> json(vacancyRequest(office.vacancy(5))))
                .body("POST " + VACANCIES + "/{id}/filling", () -> json(Map.of("filled", 2)))
                .body(
                        "POST " + VACANCIES + "/{id}/corrections",
                        () -> json(Map.of("reason", "人数", "vacancy", with(office.vacancy(5), "places", 6))))
                .body("POST " + VACANCIES + "/{id}/closing", () -> json(Map.of("closedOn", "2007-06-01")))
                .body("POST " + VACANCIES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
