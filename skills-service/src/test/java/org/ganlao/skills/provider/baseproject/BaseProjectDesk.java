package org.ganlao.skills.provider.baseproject;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;

/** Who builds a public training base with the province. */
public final class BaseProjectDesk {

    static final String PROJECTS = "/v1/base-projects";

    final Desk clerk = Desk.of(Tokens.of("clerk").in(School.REGION));

    static Map<String, Object> project() {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "name",
                "青云谱公共实训基地",
                "region",
                School.REGION,
                "setUpOn",
                "2007-03-12",
                "funding",
                funding("2000000.00")));
    }

    static Map<String, Object> funding(String local) {
        return new HashMap<>(Map.of(
                "funders", "province-and-county",
                "total", "6000000.00",
                "provinceShare", "4000000.00",
                "localShare", local));
    }

    static Map<String, Object> corrected() {
        Map<String, Object> funding = funding("3000000.00");
        funding.put("total", "7000000.00");
        return new HashMap<>(Map.of("name", "青云谱公共实训基地", "funding", funding, "reason", "追加投资"));
    }

    Map<String, Object> opening(String kind) {
        Map<String, Object> institution = School.institutionBody();
        institution.put("kind", kind);
        return new HashMap<>(Map.of(
                "on",
                "2007-06-01",
                "institution",
                clerk.made("/v1/institutions", institution).getString("id")));
    }

    String setUp() {
        return PROJECTS + "/" + clerk.made(PROJECTS, project()).getString("id");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        BaseProjectDesk desk = new BaseProjectDesk();
        return walk.object(PROJECTS + "/{id}", desk::setUp)
                .body("POST " + PROJECTS, () -> json(project()))
                .body("POST " + PROJECTS + "/{id}/corrections", () -> json(corrected()))
                .body("POST " + PROJECTS + "/{id}/opening", () -> json(desk.opening("public-base")))
                .body("POST " + PROJECTS + "/{id}/annulment", () -> json(Map.of("reason", "重复立项")));
    }
}
