package org.ganlao.skills;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.appraisal.exam.Exam;

/** How exams are asked by {@link EndpointsTest}. */
final class ExamEndpoints {

    private static final String SESSIONS = "/v1/exam-sessions";
    private static final String CANDIDATES = "/v1/exam-candidates";
    private static final String SCORES = "/v1/exam-scores";
    private static final String APPEALS = "/v1/exam-appeals";
    private static final String ROLLS = "/v1/certificate-rolls";
    private static final String INSPECTIONS = "/v1/exam-inspections";

    private static Exam shared;

    private ExamEndpoints() {}

    static void add(EndpointWalk walk) {
        addSessions(walk);
        walk.object(SCORES + "/{id}", () -> SCORES + "/" + score())
                .body("POST " + SCORES, () -> json(exam().scoreBody(exam().candidate(), "theory", 0, 70)))
                .body("POST " + SCORES + "/{id}/annulment", ExamEndpoints::reason)
                .object(APPEALS + "/{id}", () -> APPEALS + "/" + made(APPEALS, appeal()))
                .body("POST " + APPEALS, () -> json(appeal()))
                .body("POST " + APPEALS + "/{id}/decision", () -> json(Exam.decision(70)))
                .object(ROLLS + "/{id}", () -> ROLLS + "/" + made(ROLLS, Exam.rollBody(passed())))
                .body("POST " + ROLLS, () -> json(Exam.rollBody(passed())))
                .body("POST " + ROLLS + "/{id}/annulment", ExamEndpoints::reason)
                .object(INSPECTIONS + "/{id}", () -> INSPECTIONS + "/" + exam().inspection(session()))
                .body("POST " + INSPECTIONS, () -> json(Exam.inspectionBody(session())))
                .body(
                        "POST " + INSPECTIONS + "/{id}/rectification",
                        () -> json(Map.of("on", "2007-06-20", "how", "重新评定")))
                .object(INSPECTIONS + "/{id}/confirmation", () -> INSPECTIONS + "/" + rectified() + "/confirmation")
                .body("POST " + INSPECTIONS + "/{id}/annulment", ExamEndpoints::reason);
    }

    private static void addSessions(EndpointWalk walk) {
        walk.object(SESSIONS + "/{id}", () -> Exam.at(session()))
                .body("POST " + SESSIONS, () -> json(exam().sessionBody(5, 40)))
                .body("POST " + SESSIONS + "/{id}/results", () -> json(Map.of("on", Exam.DECIDED)))
                .body("POST " + SESSIONS + "/{id}/annulment", ExamEndpoints::reason)
                .object(SESSIONS + "/{id}/open-papers", () -> Exam.at(waiting()) + "/open-papers")
                .object(SESSIONS + "/{id}/tied-examiners", () -> Exam.at(waiting()) + "/tied-examiners")
                .body("POST " + SESSIONS + "/{id}/examiners", () -> json(substitution()))
                .object(CANDIDATES + "/{id}", () -> CANDIDATES + "/" + exam().candidate())
                .object(CANDIDATES + "/{id}/make-up", () -> CANDIDATES + "/" + exam().decided(50, 70) + "/make-up")
                .body("POST " + CANDIDATES, () -> json(coming()))
                .object(
                        CANDIDATES + "/{id}/withdrawal",
                        () -> CANDIDATES + "/" + made(CANDIDATES, coming()) + "/withdrawal")
                .body("POST " + CANDIDATES + "/{id}/withdrawal", () -> json(Map.of("on", "2007-06-30")))
                .body("POST " + CANDIDATES + "/{id}/absence", () -> json(Map.of("on", Exam.DAY)))
                .body("POST " + CANDIDATES + "/{id}/make-up", () -> json(Map.of("on", "2007-06-29")))
                .body(
                        "POST " + CANDIDATES + "/{id}/fee-payment",
                        () -> json(Map.of("on", "2007-05-28", "slip", "赣财票 " + UUID.randomUUID())))
                .body("POST " + CANDIDATES + "/{id}/fee-waiver", () -> json(Map.of("because", "低保家庭")))
                .body("POST " + CANDIDATES + "/{id}/annulment", ExamEndpoints::reason);
    }

    private static Exam exam() {
        if (shared == null) {
            shared = new Exam();
        }
        return shared;
    }

    /** Somebody who comes to an exam that is still to be held. */
    private static Map<String, Object> coming() {
        return Exam.candidateBody(exam().future(5), ResidentNumbers.next());
    }

    private static Map<String, Object> substitution() {
        return Map.of("examiner", exam().certification.examiner(), "because", "原考评员回避");
    }

    private static String session() {
        return exam().session(5, 40);
    }

    /** A session with a candidate who is not scored. */
    private static String waiting() {
        return exam().read(exam().candidate()).getString("session");
    }

    /** A session of which somebody has passed. */
    private static String passed() {
        return exam().read(exam().decided(70, 70)).getString("session");
    }

    private static Map<String, Object> appeal() {
        return Exam.appealBody(exam().decided(70, 70), "theory");
    }

    private static String rectified() {
        String inspection = exam().inspection(session());
        exam().certification
                .clerk
                .change(INSPECTIONS + "/" + inspection + "/rectification", 1, Map.of("on", "2007-06-20", "how", "重新评定"))
                .statusCode(200);
        return inspection;
    }

    private static String score() {
        return exam().score(exam().candidate(), "theory", 0, 70).extract().path("id");
    }

    private static String made(String path, Map<String, Object> body) {
        return exam().certification.clerk.made(path, body).getString("id");
    }

    private static String reason() {
        return json(Map.of("reason", "重复"));
    }
}
