package org.ganlao.skills.instruction.apprenticeship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

/** Certificates of these tests are issued on 30 June 2007, today. */
@QuarkusTest
public class ApprenticeshipResourceTest {

    private static final String PAIRS = "/v1/apprenticeships";
    private static final String TODAY = "2007-06-30";
    private static final String TYPE = "org.ganlao.skills.apprenticeship.";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");

    private final Certification desks = new Certification();

    @Test
    void an_apprentice_who_is_certified_at_the_goal_achieves_it_and_is_shown_to_others() {
        // Given
        String apprentice = ResidentNumbers.next();
        String id = begins(pair(master(), apprentice)).getString("id");
        String at = PAIRS + "/" + id;
        Map<String, Object> achieved = result(true, TODAY);
        desks.reviewer.change(at + "/result", 1, achieved).statusCode(422).body("code", equalTo("goal-not-certified"));
        desks.reviewer
                .change(at + "/demonstration", 1, Map.of("on", TODAY))
                .statusCode(409)
                .body("code", equalTo("apprenticeship-in-another-state"));
        desks.reviewer
                .change(at + "/result", 1, result(false, "2007-06-29"))
                .statusCode(422)
                .body("code", equalTo("result-before-beginning"));

        long shown = demonstrations();

        // When
        desks.certificate(apprentice, 3);
        desks.reviewer.change(at + "/result", 1, achieved).statusCode(200).body("state", equalTo("achieved"));
        desks.reviewer
                .change(at + "/demonstration", 2, Map.of("on", TODAY))
                .statusCode(200)
                .body("state", equalTo("demonstrated"));
        assertThat(demonstrations() - shown).isEqualTo(1);
        desks.supervisor
                .change(at + "/annulment", 3, Map.of("reason", "登记重复"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        List<TopicRecord> told = FACTS.of(id, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "begun.v1", TYPE + "concluded.v1", TYPE + "demonstrated.v1", TYPE + "annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_master_is_a_technician_of_the_occupation_and_nobodys_own() {
        // Given
        String technician = ResidentNumbers.next();
        String mastery = desks.certificate(technician, 2).getString("number");
        String senior = desks.certificate(ResidentNumbers.next(), 3).getString("number");
        String intermediate = ResidentNumbers.next();
        desks.certificate(intermediate, 3);

        // Then
        refuses(pair(senior, ResidentNumbers.next()), 422, "master-not-certified");
        refuses(pair(mastery, technician), 422, "master-is-apprentice");
        refuses(pair(mastery, intermediate), 422, "apprenticeship-goal-reached");
        Map<String, Object> tooShort = pair(mastery, ResidentNumbers.next());
        pairing(tooShort).put("endsOn", "2007-09-28");
        refuses(tooShort, 422, "apprenticeship-term");
    }

    @Test
    void an_apprentice_has_one_master_and_a_master_three_apprentices() {
        // Given
        String mastery = master();
        String apprentice = ResidentNumbers.next();
        begins(pair(mastery, apprentice));
        refuses(pair(master(), apprentice), 409, "apprentice-has-master");

        // When
        begins(pair(mastery, ResidentNumbers.next()));
        begins(pair(mastery, ResidentNumbers.next()));

        // Then
        refuses(pair(mastery, ResidentNumbers.next()), 409, "master-has-enough");
    }

    public static void shownTo(EndpointWalk walk) {
        ApprenticeshipResourceTest desk = new ApprenticeshipResourceTest();
        walk.object(PAIRS + "/{id}", () -> PAIRS + "/" + desk.begun())
                .object(PAIRS + "/{id}/demonstration", () -> PAIRS + "/" + desk.achieved() + "/demonstration")
                .body("POST " + PAIRS, () -> json(pair(desk.master(), ResidentNumbers.next())))
                .body("POST " + PAIRS + "/{id}/result", () -> json(result(false, TODAY)))
                .body("POST " + PAIRS + "/{id}/demonstration", () -> json(Map.of("on", TODAY)))
                .body("POST " + PAIRS + "/{id}/annulment", () -> json(Map.of("reason", "登记重复")));
    }

    private long demonstrations() {
        return desks.read("/v1/programme-progress/" + Certification.REGION)
                .getLong("find { it.programme == 'post-growth' }.deeds");
    }

    public String begun() {
        return begins(pair(master(), ResidentNumbers.next())).getString("id");
    }

    private String achieved() {
        String apprentice = ResidentNumbers.next();
        String id = begins(pair(master(), apprentice)).getString("id");
        desks.certificate(apprentice, 3);
        desks.reviewer
                .change(PAIRS + "/" + id + "/result", 1, result(true, TODAY))
                .statusCode(200);
        return id;
    }

    private String master() {
        return desks.certificate(ResidentNumbers.next(), 2).getString("number");
    }

    private JsonPath begins(Map<String, Object> pair) {
        return desks.clerk.made(PAIRS, pair);
    }

    private void refuses(Map<String, Object> pair, int status, String code) {
        desks.clerk.post(PAIRS, pair).statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, Object> result(boolean achieved, String day) {
        return Map.of("achieved", achieved, "on", day, "words", "考核");
    }

    /** Towards a senior welder, from today for a year. */
    private static Map<String, Object> pair(String mastery, String apprentice) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Certification.person(apprentice),
                "masterCertificate",
                mastery,
                "pairing",
                new HashMap<>(Map.of(
                        "region",
                        Certification.REGION,
                        "employer",
                        "71526726X",
                        "occupation",
                        Certification.WELDER,
                        "goalLevel",
                        3,
                        "beginsOn",
                        TODAY,
                        "endsOn",
                        "2008-06-29",
                        "goals",
                        "一年内达到高级焊工"))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> pairing(Map<String, Object> pair) {
        return (Map<String, Object>) pair.get("pairing");
    }
}
