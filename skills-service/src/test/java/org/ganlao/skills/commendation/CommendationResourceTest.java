package org.ganlao.skills.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

/** The business clock stands at Saturday, 30 June 2007; what is shown was made public on Monday the 18th, until the 25th. */
@QuarkusTest
public class CommendationResourceTest {

    private static final String COMMENDATIONS = "/v1/commendations";
    private static final String OBJECTIONS = "/v1/commendation-objections";
    private static final String TYPE = "org.ganlao.skills.commendation.";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");

    private final Certification desks = new Certification();

    @Test
    void after_the_publicity_it_is_awarded_once_every_objection_was_dismissed() {
        // Given
        String id = shown();
        String at = COMMENDATIONS + "/" + id;
        String objection =
                desks.clerk.made(OBJECTIONS, objection(id, "2007-06-25")).getString("id");
        award(at, 2, 409, "objection-open");

        // When
        rules(objection, "dismissed").statusCode(200);
        rules(objection, "upheld").statusCode(409).body("code", equalTo("objection-ruled"));
        desks.supervisor.change(at + "/award", 2, Map.of()).statusCode(200).body("state", equalTo("awarded"));
        desks.supervisor.change(at + "/annulment", 3, Map.of("reason", "冒名")).statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(id, 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "published.v1", TYPE + "awarded.v1", TYPE + "annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void nothing_is_awarded_while_it_is_public_or_when_an_objection_was_upheld() {
        // Given
        String running = COMMENDATIONS + "/" + published();
        String over = shown();
        String objection =
                desks.clerk.made(OBJECTIONS, objection(over, "2007-06-18")).getString("id");
        rules(objection, "upheld").statusCode(200);

        // Then
        award(running, 2, 409, "publicity-lasts");
        award(COMMENDATIONS + "/" + over, 2, 409, "objection-stands");
        desks.supervisor
                .change(COMMENDATIONS + "/" + over + "/withholding", 2, grounds())
                .statusCode(200)
                .body("state", equalTo("not-awarded"));
        assertThat(FACTS.of(over, 2).get(1).type()).isEqualTo(TYPE + "withheld.v1");
        desks.clerk
                .post(OBJECTIONS, objection(shown(), "2007-06-26"))
                .statusCode(422)
                .body("code", equalTo("outside-publicity"));
    }

    @Test
    void a_nomination_is_reviewed_by_another_person_and_stands_once_a_year() {
        // Given
        Desk alone = Desk.of(Tokens.of("clerk", "reviewer").in(Certification.REGION));
        String number = ResidentNumbers.next();
        String at = COMMENDATIONS + "/"
                + alone.made(COMMENDATIONS, nomination(number)).getString("id");

        // Then
        alone.change(at + "/publicity", 1, Map.of("from", "2007-06-30"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        desks.reviewer
                .change(at + "/publicity", 1, Map.of("from", "2007-06-29"))
                .statusCode(422)
                .body("code", equalTo("publicity-backdated"));
        alone.post(COMMENDATIONS, nomination(number)).statusCode(409).body("code", equalTo("commended-already"));
        desks.reviewer.change(at + "/refusal", 1, grounds()).statusCode(200).body("state", equalTo("declined"));
        award(at, 2, 409, "commendation-in-another-state");
        alone.made(COMMENDATIONS, nomination(number));
    }

    @Test
    void who_nominated_neither_rules_on_objections_nor_awards() {
        // Given
        Desk nominator = Desk.of(Tokens.of("clerk", "reviewer", "supervisor")
                .in(Certification.REGION)
                .as("nominator"));
        String id = shown(nominator
                .made(COMMENDATIONS, nomination(ResidentNumbers.next()))
                .getString("id"));
        String objection =
                desks.clerk.made(OBJECTIONS, objection(id, "2007-06-20")).getString("id");

        // Then
        nominator
                .change(OBJECTIONS + "/" + objection + "/ruling", 1, ruling("dismissed"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        rules(objection, "dismissed").statusCode(200);
        nominator
                .change(COMMENDATIONS + "/" + id + "/award", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
    }

    public static void shownTo(EndpointWalk walk) {
        CommendationResourceTest desk = new CommendationResourceTest();
        walk.object(COMMENDATIONS + "/{id}", () -> COMMENDATIONS + "/" + desk.nominated())
                .object(COMMENDATIONS + "/{id}/award", () -> COMMENDATIONS + "/" + desk.shown() + "/award")
                .object(COMMENDATIONS + "/{id}/withholding", () -> COMMENDATIONS + "/" + desk.shown() + "/withholding")
                .object(
                        OBJECTIONS + "/{id}",
                        () -> OBJECTIONS + "/"
                                + desk.desks
                                        .clerk
                                        .made(OBJECTIONS, objection(desk.shown(), "2007-06-20"))
                                        .getString("id"))
                .body("POST " + COMMENDATIONS, () -> json(nomination(ResidentNumbers.next())))
                .body("POST " + COMMENDATIONS + "/{id}/publicity", () -> json(Map.of("from", "2007-06-30")))
                .body("POST " + COMMENDATIONS + "/{id}/refusal", () -> json(grounds()))
                .body("POST " + COMMENDATIONS + "/{id}/withholding", () -> json(grounds()))
                .body("POST " + COMMENDATIONS + "/{id}/annulment", () -> json(Map.of("reason", "冒名")))
                .body("POST " + OBJECTIONS, () -> json(objection(desk.shown(), "2007-06-20")))
                .body("POST " + OBJECTIONS + "/{id}/ruling", () -> json(ruling("dismissed")));
    }

    public String nominated() {
        return desks.clerk
                .made(COMMENDATIONS, nomination(ResidentNumbers.next()))
                .getString("id");
    }

    /** Since today. */
    private String published() {
        return published(nominated());
    }

    private String published(String id) {
        desks.reviewer
                .change(COMMENDATIONS + "/" + id + "/publicity", 1, Map.of("from", "2007-06-30"))
                .statusCode(200);
        return id;
    }

    /** For as long as it had to be. */
    private String shown() {
        return shown(nominated());
    }

    private String shown(String id) {
        ServiceDatabase.run(
                "update commendation set public_from = '2007-06-18', public_until = '2007-06-25' where id = '%s'"
                        .formatted(published(id)));
        return id;
    }

    private void award(String at, int version, int status, String code) {
        desks.supervisor
                .change(at + "/award", version, Map.of())
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private ValidatableResponse rules(String objection, String ruling) {
        int version = desks.read(OBJECTIONS + "/" + objection).getInt("version");
        return desks.reviewer.change(OBJECTIONS + "/" + objection + "/ruling", version, ruling(ruling));
    }

    private static Map<String, Object> ruling(String ruling) {
        return Map.of("ruling", ruling, "grounds", "经核查");
    }

    private static Map<String, Object> grounds() {
        return Map.of("grounds", "事迹材料不实");
    }

    private static Map<String, Object> objection(String commendation, String day) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "commendation",
                commendation,
                "raisedOn",
                day,
                "grounds",
                "事迹有出入");
    }

    private static Map<String, Object> nomination(String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Certification.person(number),
                "nomination",
                new HashMap<>(Map.of(
                        "region",
                        Certification.REGION,
                        "honour",
                        "全省技术能手",
                        "occupation",
                        Certification.WELDER,
                        "nominatedOn",
                        "2007-05-08",
                        "merits",
                        "一次合格率连续三年第一"))));
    }
}
