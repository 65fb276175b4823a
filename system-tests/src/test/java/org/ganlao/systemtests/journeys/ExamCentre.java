package org.ganlao.systemtests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.ResidentNumbers;

/** A county's exam of welders: a station, three examiners, three clerks who enter what these gave, and who decides and certifies. */
final class ExamCentre {

    private static final String SERVICE = "/api/skills/v1";
    private static final List<String> CLERKS = List.of("clerk.donghu", "clerk.nanchang", "clerk.province");
    private static final String CLERK = "clerk.nanchang";
    private static final String REVIEWER = "reviewer.nanchang";
    private static final String NAME = "王芳";
    private static final String LICENCE = """
            "licence": {"number": "%s", "validFrom": "2006-01-01", "validUntil": "2008-12-31", "occupations": ["6-04-02-05"],
             "highestLevel": 3}""";

    private final Client client;
    private final String county;
    private List<UUID> examiners;

    ExamCentre(Client client, String county) {
        this.client = client;
        this.county = county;
    }

    /** An exam for the primary level on 17 March, at a station and with examiners licensed for it. */
    UUID session() {
        UUID station = made(REVIEWER, "/appraisal-stations", """
                {"sourceRef": "journey-station", "region": "%s", "name": "东湖区职业技能鉴定站", "organisation": "71526726X",
                 %s}""".formatted(county, LICENCE.formatted("赣职鉴站-journey")));
        examiners = IntStream.range(0, CLERKS.size()).mapToObj(this::examiner).toList();
        return made(
                CLERK, "/exam-sessions", """
                {"sourceRef": "journey-session", "station": "%s", "examiners": ["%s", "%s", "%s"],
                 "plan": {"heldOn": "2007-03-17", "place": "一号厂房", "occupation": "6-04-02-05", "level": 5,
                  "capacity": 40}}""".formatted(station, examiners.get(0), examiners.get(1), examiners.get(2)));
    }

    private UUID examiner(int nth) {
        return made(REVIEWER, "/examiners", """
                {"sourceRef": "journey-examiner-%d", "region": "%s", "name": "考评员", %s,
                 "person": {"kind": "resident-id", "number": "%s"}}""".formatted(
                        nth, county, LICENCE.formatted("赣职鉴员-journey-" + nth), ResidentNumbers.of(county, 900 + nth)));
    }

    UUID registered(UUID session) {
        return made(REVIEWER, "/exam-candidates", """
                {"sourceRef": "journey-candidate", "session": "%s", "name": "%s", "registeredOn": "2007-02-26",
                 "lateBecause": "纸质报名表漏录",
                 "person": {"kind": "resident-id", "number": "%s"}}""".formatted(session, NAME, ResidentNumbers.of(county, 910)));
    }

    /** What the examiner gave, entered by the clerk of the same number. */
    Answer scored(UUID candidate, String part, int nth, String score) {
        return client.post(CLERKS.get(nth), SERVICE + "/exam-scores", """
                {"sourceRef": "journey-%s-%d", "candidate": "%s", "part": "%s", "examiner": "%s", "score": %s}""".formatted(
                        part, nth, candidate, part, examiners.get(nth), score));
    }

    /** The scores of a candidate, as this clerk sees them. */
    JsonNode scores(int nth, UUID candidate) {
        return client.get(CLERKS.get(nth), SERVICE + "/exam-scores?candidate=" + candidate)
                .expect(200)
                .json()
                .required("items");
    }

    JsonNode decided(UUID session) {
        return changed(REVIEWER, "/exam-sessions/" + session, "results", "{\"on\": \"2007-03-23\"}");
    }

    /** Proposes and approves the certificates of all who passed; answers the candidate's. */
    JsonNode certified(UUID session, UUID candidate, String reference) {
        UUID roll = made(CLERK, "/certificate-rolls", """
                {"sourceRef": "%s", "session": "%s"}""".formatted(reference, session));
        changed(REVIEWER, "/certificate-rolls/" + roll, "approval", "{}");
        return certificate(
                read("/exam-candidates/" + candidate).required("certificate").asText());
    }

    JsonNode certificate(String id) {
        return read("/certificates/" + id);
    }

    /** What everybody is told of a certificate of the candidate with this number. */
    String publicly(String number) {
        String name = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        return read("/certificate-verifications?number=%s&name=%s".formatted(number, name))
                .required("status")
                .asText();
    }

    /** An appeal against the practice, of which the review finds this score. */
    void appealed(UUID candidate, String score) {
        UUID appeal = made(CLERK, "/exam-appeals", """
                {"sourceRef": "journey-appeal", "candidate": "%s", "part": "practice", "filedOn": "2007-03-29",
                 "grounds": "焊缝外观评分有误"}""".formatted(candidate));
        changed(REVIEWER, "/exam-appeals/" + appeal, "decision", """
                {"on": "2007-03-30", "score": %s, "findings": "漏计5分"}""".formatted(score));
    }

    private UUID made(String who, String path, String body) {
        return client.post(who, SERVICE + path, body).expect(201).id();
    }

    private JsonNode changed(String who, String path, String step, String body) {
        String version = client.get(who, SERVICE + path).expect(200).etag();
        return client.sent(Post.of(who, SERVICE + path + "/" + step, body).ifMatch(version))
                .expect(200)
                .json();
    }

    private JsonNode read(String path) {
        return client.get(CLERK, SERVICE + path).expect(200).json();
    }
}
