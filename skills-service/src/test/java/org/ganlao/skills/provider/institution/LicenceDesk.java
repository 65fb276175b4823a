package org.ganlao.skills.provider.institution;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;

/** Who decides about licences in the school's county. */
public final class LicenceDesk {

    static final String INSTITUTIONS = "/v1/institutions";
    static final String DECISIONS = "/v1/licence-decisions";

    final Desk reviewer = Desk.of(Tokens.of("reviewer").in(School.REGION).as("licence-reviewer"));
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(School.REGION).as("licence-supervisor"));
    private final School school = new School();

    static Map<String, Object> change() {
        return new HashMap<>(Map.of(
                "name", "青云谱职业培训学校（新）",
                "ownership", "shareholding",
                "scope", List.of(Map.of("occupation", "6-07-06-05", "highestLevel", 4)),
                "on", "2007-04-02",
                "reason", "增加中级工培训"));
    }

    static Map<String, Object> decision(String institution, String kind, String on) {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "institution", institution,
                "kind", kind,
                "on", on,
                "why", "发布虚假招生广告"));
    }

    String proposed(String institution, String kind, String on) {
        return DECISIONS + "/"
                + reviewer.made(DECISIONS, decision(institution, kind, on)).getString("id");
    }

    /** Proposes and approves. */
    public void decides(String institution, String kind, String on) {
        supervisor
                .change(proposed(institution, kind, on) + "/approval", 1, Map.of())
                .statusCode(200);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        LicenceDesk desk = new LicenceDesk();
        return walk.object(
                        DECISIONS + "/{id}", () -> desk.proposed(desk.school.institution(), "revocation", "2007-05-08"))
                .body("POST " + INSTITUTIONS + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body("POST " + INSTITUTIONS + "/{id}/changes", () -> json(change()))
                .body("POST " + DECISIONS, () -> json(decision(desk.school.institution(), "suspension", "2007-05-08")))
                .body("POST " + DECISIONS + "/{id}/annulment", () -> json(Map.of("reason", "误提")));
    }
}
