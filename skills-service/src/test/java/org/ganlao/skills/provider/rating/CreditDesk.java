package org.ganlao.skills.provider.rating;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;

/** Who supervises and rates the institutions of the school's county. */
public final class CreditDesk {

    static final String INSPECTIONS = "/v1/institution-inspections";
    static final String DEFECTS = "/v1/institution-defects";
    static final String COMPLAINTS = "/v1/training-complaints";
    static final String GRADES = "/v1/institution-grades";

    final School school = new School();
    final Desk inspector = Desk.of(Tokens.of("inspector").in(School.REGION));
    final Desk supervisor = Desk.of(Tokens.of("supervisor").in(School.REGION));

    static Map<String, Object> inspection(String institution) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "institution",
                institution,
                "focus",
                "advertising",
                "inspectedOn",
                "2007-06-18",
                "result",
                "招生简章与备案内容不符"));
    }

    static Map<String, Object> defect(String inspection, String kind) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "inspection",
                inspection,
                "kind",
                kind,
                "foundOn",
                "2007-06-18",
                "description",
                "承诺包就业"));
    }

    static Map<String, Object> complaint(String institution) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "institution",
                institution,
                "receivedOn",
                "2007-06-04",
                "matter",
                "未按课时授课"));
    }

    static Map<String, Object> upheld() {
        return new HashMap<>(Map.of("upheld", true, "on", "2007-06-18", "grounds", "属实"));
    }

    static Map<String, Object> review(String institution) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "institution", institution);
    }

    String inspected(String institution) {
        return inspector.made(INSPECTIONS, inspection(institution)).getString("id");
    }

    String found(String inspection, String kind) {
        return inspector.made(DEFECTS, defect(inspection, kind)).getString("id");
    }

    String received(String institution) {
        return inspector.made(COMPLAINTS, complaint(institution)).getString("id");
    }

    private String newDefect() {
        return found(inspected(school.institution()), "lessons-not-given");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        CreditDesk desk = new CreditDesk();
        String mistake = json(Map.of("reason", "误登"));
        return walk.open("GET /v1/rating-criteria")
                .object(INSPECTIONS + "/{id}", () -> INSPECTIONS + "/" + desk.inspected(desk.school.institution()))
                .object(DEFECTS + "/{id}", () -> DEFECTS + "/" + desk.newDefect())
                .object(COMPLAINTS + "/{id}", () -> COMPLAINTS + "/" + desk.received(desk.school.institution()))
                .object(
                        GRADES + "/{id}",
                        () -> GRADES + "/"
                                + desk.supervisor
                                        .made(GRADES, review(desk.school.institution()))
                                        .getString("id"))
                .body("POST " + INSPECTIONS, () -> json(inspection(desk.school.institution())))
                .body("POST " + INSPECTIONS + "/{id}/annulment", () -> mistake)
                .body("POST " + DEFECTS, () -> json(defect(desk.inspected(desk.school.institution()), "fees-unlawful")))
                .body("POST " + DEFECTS + "/{id}/cure", () -> json(Map.of("on", "2007-06-25", "how", "已整改")))
                .body("POST " + DEFECTS + "/{id}/annulment", () -> mistake)
                .body("POST " + COMPLAINTS, () -> json(complaint(desk.school.institution())))
                .body("POST " + COMPLAINTS + "/{id}/decision", () -> json(upheld()))
                .body("POST " + COMPLAINTS + "/{id}/annulment", () -> mistake)
                .body("POST " + GRADES, () -> json(review(desk.school.institution())));
    }
}
