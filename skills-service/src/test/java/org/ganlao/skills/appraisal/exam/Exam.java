package org.ganlao.skills.appraisal.exam;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.Certification;

/** An exam of welders on 16 June 2007, three examiners, and those who enter what they gave. */
public final class Exam {

    public static final String DAY = "2007-06-16";
    public static final String LATE = "纸质报名表漏录";
    public static final String DECIDED = "2007-06-22";

    public final Certification certification = new Certification();
    private List<String> examiners;
    private String station;

    public List<String> examiners() {
        if (examiners == null) {
            examiners = Stream.generate(certification::examiner).limit(3).toList();
        }
        return examiners;
    }

    /** All of its sessions are held there. */
    public String station() {
        if (station == null) {
            station = certification.station();
        }
        return station;
    }

    public Map<String, Object> sessionBody(int level, int capacity) {
        return sessionBody(DAY, level, capacity);
    }

    public Map<String, Object> sessionBody(String day, int level, int capacity) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "station",
                station(),
                "examiners",
                examiners(),
                "plan",
                new HashMap<>(Map.of(
                        "heldOn", day,
                        "place", "一号厂房",
                        "occupation", Certification.WELDER,
                        "level", level,
                        "capacity", capacity))));
    }

    public String session(int level, int capacity) {
        return certification
                .clerk
                .made("/v1/exam-sessions", sessionBody(level, capacity))
                .getString("id");
    }

    /** A session of which the day is still to come. */
    public String future(int level) {
        return certification
                .clerk
                .made("/v1/exam-sessions", sessionBody("2007-07-28", level, 40))
                .getString("id");
    }

    public static Map<String, Object> candidateBody(String session, String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "session",
                session,
                "person",
                Certification.person(number),
                "name",
                "王芳",
                "registeredOn",
                "2007-05-28",
                "lateBecause",
                LATE));
    }

    /** Exams are over when the tests run, so a reviewer enters who came to them. */
    public String registers(String session, String number) {
        return certification
                .reviewer
                .made("/v1/exam-candidates", candidateBody(session, number))
                .getString("id");
    }

    public String candidate() {
        return registers(session(5, 40), ResidentNumbers.next());
    }

    /** One of those who enter scores, as a person of their own. */
    public static Desk scorer(int person) {
        return Desk.of(Tokens.of("clerk").in(Certification.REGION).as("scorer-" + person));
    }

    public Map<String, Object> scoreBody(String candidate, String part, int examiner, Object score) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "candidate",
                candidate,
                "part",
                part,
                "examiner",
                examiners().get(examiner),
                "score",
                score));
    }

    /** What this examiner gave, entered by the person of the same number. */
    public ValidatableResponse score(String candidate, String part, int examiner, Object score) {
        return scorer(examiner).post("/v1/exam-scores", scoreBody(candidate, part, examiner, score));
    }

    /** Two agree on a part. */
    public void agree(String candidate, String part, Object score) {
        score(candidate, part, 0, score).statusCode(201);
        score(candidate, part, 1, score).statusCode(201);
    }

    public void agree(String candidate, Object theory, Object practice) {
        agree(candidate, "theory", theory);
        agree(candidate, "practice", practice);
    }

    public JsonPath decide(String session, String day) {
        return certification
                .reviewer
                .change(at(session) + "/results", version(at(session)), Map.of("on", day))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A candidate with a result, whose session is decided. */
    public String decided(Object theory, Object practice) {
        String session = session(5, 40);
        String candidate = registers(session, ResidentNumbers.next());
        agree(candidate, theory, practice);
        decide(session, DECIDED);
        return candidate;
    }

    public JsonPath roll(String session) {
        return certification.clerk.made("/v1/certificate-rolls", rollBody(session));
    }

    public static Map<String, Object> rollBody(String session) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "session", session);
    }

    public void certify(String session) {
        certification
                .reviewer
                .change("/v1/certificate-rolls/" + roll(session).getString("id") + "/approval", 1, Map.of())
                .statusCode(200);
    }

    public static Map<String, Object> appealBody(String candidate, String part) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "candidate",
                candidate,
                "part",
                part,
                "filedOn",
                "2007-06-29",
                "grounds",
                "评分有误"));
    }

    public static Map<String, Object> decision(Object score) {
        return Map.of("on", "2007-06-30", "score", score, "findings", "漏计5分");
    }

    public static Map<String, Object> inspectionBody(String session) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "session",
                session,
                "inspectedOn",
                DAY,
                "findings",
                "考评员擅自离岗",
                "serious",
                true));
    }

    public String inspection(String session) {
        return Desk.of(Tokens.of("inspector").in(Certification.REGION))
                .made("/v1/exam-inspections", inspectionBody(session))
                .getString("id");
    }

    public JsonPath read(String candidate) {
        return certification.read("/v1/exam-candidates/" + candidate);
    }

    public int version(String path) {
        return certification.read(path).getInt("version");
    }

    public static String at(String session) {
        return "/v1/exam-sessions/" + session;
    }
}
