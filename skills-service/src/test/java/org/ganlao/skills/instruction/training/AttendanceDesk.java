package org.ganlao.skills.instruction.training;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.skills.School.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.School;

/** Attendance and trainers of the school's courses. */
public final class AttendanceDesk {

    static final String ATTENDANCES = "/v1/attendances";
    static final String TRAINERS = "/v1/course-trainers";
    public static final String AMENDMENTS = "/v1/completion-amendments";

    private final School school = new School();

    static Map<String, Object> attendance(String trainee, String on, int hours) {
        return new HashMap<>(
                Map.of("sourceRef", UUID.randomUUID().toString(), "trainee", trainee, "on", on, "hours", hours));
    }

    static Map<String, Object> trainer(String course, String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "course",
                course,
                "person",
                Map.of("kind", "resident-id", "number", number),
                "trainsFrom",
                "2007-02-26"));
    }

    /** @param stated null where the completion shall be struck out */
    public static Map<String, Object> amendment(String trainee, Map<String, Object> stated) {
        Map<String, Object> body =
                new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "trainee", trainee, "reason", "未参加培训"));
        body.put("stated", stated);
        return body;
    }

    private Map<String, Object> amendment() {
        String graduate = school.completes(school.enrols(course(), ResidentNumbers.next(), "urban"), "2007-03-23")
                .getString("id");
        return amendment(
                graduate,
                Map.of("enrolment", School.enrolment("rural"), "completion", School.completion("2007-03-24")));
    }

    private String course() {
        return school.course(plan("urban-vocational", 40)).getString("id");
    }

    private String trainee() {
        return school.enrols(course(), ResidentNumbers.next(), "urban").getString("id");
    }

    private String made(String path, Map<String, Object> body) {
        return path + "/" + school.desk.made(path, body).getString("id");
    }

    public static EndpointWalk add(EndpointWalk walk) {
        AttendanceDesk desk = new AttendanceDesk();
        return walk.object(
                        ATTENDANCES + "/{id}",
                        () -> desk.made(ATTENDANCES, attendance(desk.trainee(), "2007-02-26", 6)))
                .object(TRAINERS + "/{id}", () -> desk.made(TRAINERS, trainer(desk.course(), ResidentNumbers.next())))
                .body("POST " + ATTENDANCES, () -> json(attendance(desk.trainee(), "2007-02-26", 6)))
                .body("POST " + ATTENDANCES + "/{id}/annulment", () -> json(Map.of("reason", "点名错误")))
                .object(AMENDMENTS + "/{id}", () -> desk.made(AMENDMENTS, desk.amendment()))
                .body("POST " + AMENDMENTS, () -> json(desk.amendment()))
                .body("POST " + AMENDMENTS + "/{id}/annulment", () -> json(Map.of("reason", "无须更正")))
                .body("POST " + TRAINERS, () -> json(trainer(desk.course(), ResidentNumbers.next())))
                .body("POST " + TRAINERS + "/{id}/annulment", () -> json(Map.of("reason", "登错人")))
                .body("POST /v1/courses/{id}/annulment", () -> json(Map.of("reason", "重复录入")));
    }
}
