package org.ganlao.skills.appraisal.appraiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.ganlao.platformtest.endpoints.BadInput;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AppraiserResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final Tokens REVIEWER = Tokens.of("reviewer").in(Certification.REGION);

    private final Certification certification = new Certification();

    @Test
    void an_examiners_licence_is_told_through_its_life_as_its_contract_says() {
        // Given
        String number = ResidentNumbers.next();
        JsonPath examiner = certification.reviewer.made("/v1/examiners", Certification.examinerBody(number));
        String at = "/v1/examiners/" + examiner.getString("id");

        // When
        certification
                .reviewer
                .change(at + "/renewal", 1, Certification.licence("2009-01-01", "2011-12-31"))
                .statusCode(200)
                .body("licence.validUntil", equalTo("2011-12-31"));

        // Then
        assertThat(lives(at, 2, examiner.getString("id")))
                .containsExactly("licensed", "renewed", "suspended", "reinstated", "revoked");
        assertThat(Topics.shared().containing(number)).isEmpty();
        certification
                .clerk
                .get("/v1/examiners?occupation=" + Certification.WELDER + "&limit=500")
                .then()
                .body("items.id", hasItem(examiner.getString("id")));
    }

    @Test
    void a_stations_licence_is_told_through_its_life() {
        // Given
        JsonPath station = certification.reviewer.made("/v1/appraisal-stations", Certification.stationBody());
        String at = "/v1/appraisal-stations/" + station.getString("id");

        // When
        List<String> told = lives(at, 1, station.getString("id"));

        // Then
        assertThat(told).containsExactly("licensed", "suspended", "reinstated", "revoked");
    }

    /** Suspends, reinstates, revokes; and what is refused in between. */
    private List<String> lives(String at, int version, String id) {
        Map<String, String> today = Certification.on("2007-06-30");
        certification
                .reviewer
                .change(at + "/reinstatement", version, today)
                .statusCode(409)
                .body("code", equalTo("appraiser-not-suspended"));
        certification.reviewer.change(at + "/suspension", version, today).statusCode(200);
        certification
                .reviewer
                .change(at + "/reinstatement", version + 1, Certification.on("2007-06-29"))
                .statusCode(422)
                .body("code", equalTo("appraiser-change-before-last"));
        certification.reviewer.change(at + "/reinstatement", version + 1, today).statusCode(200);
        certification.supervisor.change(at + "/revocation", version + 2, today).statusCode(200);
        certification
                .supervisor
                .change(at + "/revocation", version + 3, today)
                .statusCode(409)
                .body("code", equalTo("appraiser-revoked"));
        List<TopicRecord> told = FACTS.of(id, version + 3);
        PublishedEvents.isAsFullAsItsSample(told.get(0));
        return told.stream()
                .map(event -> event.type().replaceAll(".*\\.([a-z]+)\\.v1", "$1"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> of_a_station() {
        return BadInput.to("POST /v1/appraisal-stations", () -> json(Certification.stationBody()), REVIEWER)
                .refuses(
                        "a licence that ends before it begins",
                        body -> body.withObject("/licence").put("validUntil", "2005-12-31"),
                        422,
                        "appraisal-period-reversed")
                .refuses(
                        "an unknown occupation",
                        body -> body.withObject("/licence")
                                .putArray("occupations")
                                .add("9-99-99-99"),
                        422,
                        "occupation-unknown")
                .refuses(
                        "another's licence",
                        body -> body.withObject("/licence")
                                .put(
                                        "number",
                                        certification
                                                .read("/v1/appraisal-stations/" + certification.station())
                                                .getString("licence.number")),
                        409,
                        "appraisal-licence-in-use")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> of_a_renewal() {
        return BadInput.to(
                        "POST /v1/examiners/{id}/renewal",
                        () -> json(Certification.licence("2009-01-01", "2011-12-31")),
                        REVIEWER)
                .at(() -> "/v1/examiners/" + certification.examiner() + "/renewal")
                .refuses(
                        "an end no later than before",
                        body -> body.put("validFrom", "2006-01-01").put("validUntil", "2008-12-31"),
                        422,
                        "appraisal-not-extended")
                .rules();
    }
}
