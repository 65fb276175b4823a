package org.ganlao.employment.seeking.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.seeking.dossier.DossierOffice.HOLDERS;
import static org.ganlao.employment.seeking.dossier.DossierOffice.TRANSFERS;
import static org.ganlao.employment.seeking.dossier.DossierOffice.decision;
import static org.ganlao.employment.seeking.dossier.DossierOffice.release;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** From Xiushui county to Yongxiu county; the business clock stands at 30 June 2007. */
@QuarkusTest
class DossierTransferTest {

    private static final String XIUSHUI = "360424";
    private static final String YONGXIU = "360425";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.dossier-transfer.";

    private final DossierOffice xiushui = DossierOffice.of(XIUSHUI);
    private final DossierOffice yongxiu = DossierOffice.of(YONGXIU);
    private final PersonalId person = DossierOffice.someone();

    @Test
    void released_the_registration_belongs_to_the_county_that_asked_and_is_seen_by_it_alone() {
        // Given
        String registration = xiushui.registers(person);
        String transfer = yongxiu.asksFor(person);
        yongxiu.desk.get(registration).then().statusCode(404);
        Stream.of(xiushui, yongxiu)
                .forEach(office -> office.desk
                        .get(transfer)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("asked"))
                        .body("holdingRegion", equalTo(XIUSHUI))
                        .body("person.number", equalTo(person.masked()))
                        .body("$", not(hasKey("name"))));
        Desk.of(Tokens.of("clerk").in("360426")).get(transfer).then().statusCode(404);

        // When
        xiushui.desk
                .change(transfer + "/release", 1, release())
                .statusCode(200)
                .body("state", equalTo("released"))
                .body("decidedOn", equalTo("2007-05-15"));

        // Then
        xiushui.desk.get(registration).then().statusCode(404);
        yongxiu.desk
                .get(registration)
                .then()
                .body("registration.region", equalTo(YONGXIU))
                .body("registration.registeredOn", equalTo("2007-02-08"))
                .body("state", equalTo("registered"));
        xiushui.desk.get(transfer).then().body("state", equalTo("released"));
        List<TopicRecord> told = FACTS.of(idOf(registration), 2);
        assertThat(told.get(1).type()).isEqualTo("org.ganlao.employment.job-seeker.corrected.v1");
        assertThat(told.get(1).json().get("region").asText()).isEqualTo(YONGXIU);
        assertThat(FACTS.of(idOf(transfer), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "asked.v1", TYPE + "released.v1");
        xiushui.desk
                .change(transfer + "/release", 2, release())
                .statusCode(409)
                .body("code", equalTo("transfer-decided"));
    }

    @Test
    void of_a_foreign_registration_nothing_is_told_but_the_region() {
        // Given
        String registration = xiushui.registers(person);
        String token = xiushui.desk.get(registration).path("person.token");

        // Then
        yongxiu.desk
                .asking()
                .queryParam("person", token)
                .get(HOLDERS)
                .then()
                .statusCode(200)
                .body("$", contains(Map.of("region", XIUSHUI)));
        yongxiu.desk
                .asking()
                .header("Identity-Document", "resident-id " + person.number())
                .get(HOLDERS)
                .then()
                .body("region", contains(XIUSHUI));
        xiushui.desk.change(registration + "/deregistration", 1, Map.of("on", "2007-05-08", "reason", "other"));
        yongxiu.desk.asking().queryParam("person", token).get(HOLDERS).then().body("$", hasSize(0));
        yongxiu.desk.get(HOLDERS).then().statusCode(200).body("$", hasSize(0));
    }

    @Test
    void refused_or_withdrawn_the_registration_stays_and_may_be_asked_for_again() {
        // Given
        String registration = xiushui.registers(person);
        String first = yongxiu.asksFor(person);
        yongxiu.desk.post(TRANSFERS, yongxiu.asking(person)).statusCode(409).body("code", equalTo("transfer-asked"));

        // When
        xiushui.desk
                .change(first + "/refusal", 1, decision())
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("decision", equalTo("本人仍居住在原地"));
        String second = yongxiu.asksFor(person);
        yongxiu.desk
                .change(second + "/withdrawal", 1, decision())
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        // Then
        xiushui.desk.get(registration).then().statusCode(200).body("version", equalTo(1));
        assertThat(FACTS.of(idOf(first), 2).get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(idOf(second), 2).get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
        xiushui.desk
                .asking()
                .header("Identity-Document", "resident-id " + person.number())
                .queryParam("holdingRegion", XIUSHUI)
                .queryParam("state", "refused")
                .get(TRANSFERS)
                .then()
                .body("items.id", contains(idOf(first)));
    }

    @Test
    void only_the_county_that_holds_the_file_releases_it_and_only_the_other_withdraws() {
        xiushui.registers(person);
        String transfer = yongxiu.asksFor(person);

        yongxiu.desk
                .change(transfer + "/release", 1, release())
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        yongxiu.desk.change(transfer + "/refusal", 1, decision()).statusCode(403);
        xiushui.desk.change(transfer + "/withdrawal", 1, decision()).statusCode(403);
    }

    @Test
    void nobody_releases_what_the_same_person_asked_for_also_not_for_a_whole_city() {
        xiushui.registers(person);
        Desk jiujiang = Desk.of(Tokens.of("clerk").in("360400").as("clerk-of-jiujiang"));
        String transfer = TRANSFERS + "/"
                + jiujiang.made(TRANSFERS, yongxiu.asking(person)).getString("id");

        jiujiang.change(transfer + "/release", 1, release()).statusCode(409).body("code", equalTo("asked-by-you"));
        xiushui.desk.change(transfer + "/release", 1, release()).statusCode(200);
    }

    @Test
    void what_is_not_held_elsewhere_is_not_transferred() {
        yongxiu.desk.post(TRANSFERS, yongxiu.asking(person)).statusCode(409).body("code", equalTo("nobody-holds-it"));
        yongxiu.registers(person);
        yongxiu.desk.post(TRANSFERS, yongxiu.asking(person)).statusCode(409).body("code", equalTo("held-already"));
    }

    @Test
    void a_registration_that_ended_meanwhile_is_not_released() {
        String registration = xiushui.registers(person);
        String transfer = yongxiu.asksFor(person);
        xiushui.desk.change(registration + "/deregistration", 1, Map.of("on", "2007-05-08", "reason", "other"));

        xiushui.desk
                .change(transfer + "/release", 1, release())
                .statusCode(409)
                .body("code", equalTo("registration-not-in-force"));
        xiushui.desk
                .change(transfer + "/refusal", 1, Map.of("on", "2007-05-07", "reason", "登记已终止"))
                .statusCode(422)
                .body("code", equalTo("decided-before-asked"));
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
