package org.ganlao.employment.aid.welfarepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.welfarepost.WelfarePostOffice.HOLDERS;
import static org.ganlao.employment.aid.welfarepost.WelfarePostOffice.POSTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class WelfarePostResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.welfare-post";
    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    @Inject
    Sql sql;

    private final WelfarePostOffice office = WelfarePostOffice.of("360429");
    private final Desk desk = office.desk;

    @Test
    void a_post_never_has_more_holders_at_once_than_places() {
        // Given
        String post = office.opens(2);
        List<String> placements =
                IntStream.range(0, 6).mapToObj(n -> office.works("2007-03-01")).toList();

        // When
        List<Integer> answers = placements.parallelStream()
                .map(placement -> office.asksPlace(post, placement).extract().statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 201, 409, 409, 409, 409);
        desk.asking().queryParam("post", post).get(HOLDERS).then().body("items", hasSize(2));
    }

    @Test
    void the_database_holds_the_same() {
        String post = office.opens(1);
        String holder = office.takes(post, office.works("2007-03-01"));
        String other = office.works("2007-04-01");

        assertThatThrownBy(() -> sql.update("""
                        insert into welfare_post_holder (id, version, client, source_ref, recorded_at, post, placement,
                                                         region, person, started_on)
                        select ?::uuid, 1, client, 'another', recorded_at, post, ?::uuid, region, person, date '2007-04-01'
                          from welfare_post_holder where id = ?::uuid""", UUID.randomUUID().toString(), other, holder))
                .hasStackTraceContaining("more holders than places");
        assertThatThrownBy(() -> sql.update(
                        "update welfare_post_holder set placement = ?::uuid where id = ?::uuid",
                        UUID.randomUUID().toString(),
                        holder))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void a_place_is_free_again_when_its_placement_ends() {
        // Given
        String post = office.opens(1);
        String placement = office.works("2007-03-01");
        String holder = office.takes(post, placement);
        office.asksPlace(post, office.works("2007-06-01")).statusCode(409).body("code", equalTo("welfare-post-full"));

        // When
        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-31"))
                .statusCode(200);

        // Then
        desk.get(HOLDERS + "/" + holder).then().body("state", equalTo("left")).body("endedOn", equalTo("2007-05-31"));
        office.takes(post, office.works("2007-06-01"));
        desk.change(
                        "/v1/placements/" + placement + "/corrections",
                        2,
                        Map.of("reason", "仍在岗", "job", office.welfareWork("2007-03-01")))
                .statusCode(409)
                .body("code", equalTo("welfare-post-full"));
    }

    @Test
    void a_placement_that_is_no_such_work_takes_no_place() {
        // Given
        String post = office.opens(2);
        PersonalId person = InsuranceSubsidyOffice.someone();
        office.insurance.registers(person, office.insurance.certified());
        String flexible = office.insurance.entitled();
        String placement = office.works("2007-03-01");
        office.takes(post, placement);

        // Then
        office.asksPlace(post, flexible).statusCode(422).body("code", equalTo("no-welfare-work"));
        office.asksPlace(post, placement).statusCode(409).body("code", equalTo("holder-already"));
        office.asksPlace(UUID.randomUUID().toString(), office.works("2007-03-01"))
                .statusCode(422)
                .body("code", equalTo("no-such-welfare-post"));
        office.asksPlace(post, office.works("2006-12-31"))
                .statusCode(422)
                .body("code", equalTo("welfare-post-not-open"));
    }

    @Test
    void a_month_in_the_post_is_subsidised_to_the_unit_and_its_insurance_once() {
        // Given
        String holder = office.holds();

        // When
        String subsidy = office.asksSubsidy(holder, 5).statusCode(201).extract().path("claim");
        String insurance =
                office.asksInsurance(holder, 5).statusCode(201).extract().path("claim");

        // Then
        desk.get("/v1/support-claims/" + subsidy)
                .then()
                .body("kind", equalTo("post-subsidy"))
                .body("amount", equalTo("150.00"))
                .body("payee.employer", equalTo("71526726X"))
                .body("working.key", contains("employment.welfare-post.subsidy"));
        desk.get("/v1/support-claims/" + insurance)
                .then()
                .body("kind", equalTo("insurance-subsidy"))
                .body("amount", equalTo("401.15"));
        office.asksSubsidy(holder, 5).statusCode(409).body("code", equalTo("support-claimed"));
        office.asksInsurance(holder, 5).statusCode(409).body("code", equalTo("support-claimed"));
        office.asksSubsidy(holder, 1).statusCode(422).body("code", equalTo("not-in-post"));
        office.asksSubsidy(holder, 7).statusCode(422).body("code", equalTo("date-in-future"));
    }

    @Test
    void insurance_is_subsidised_once_a_month_whoever_asks() {
        // Given
        PersonalId person = InsuranceSubsidyOffice.someone();
        String holder = office.takes(office.opens(1), office.works(person, "2007-02-10"));
        String flexible = office.insurance.works(person, "2007-02-10");
        String first = office.insurance.claims(flexible, 4);

        // When
        office.asksInsurance(holder, 4).statusCode(409).body("code", equalTo("month-subsidised"));

        // Then
        office.asksInsurance(holder, 5).statusCode(201);
        assertThatThrownBy(() -> sql.update(
                        "update support_claim set kind = 'INSURANCE_SUBSIDY', ground = ?::uuid, from_day = '2007-05-01',"
                                + " to_day = '2007-05-31' where id = ?::uuid",
                        UUID.randomUUID().toString(),
                        first))
                .hasStackTraceContaining("support_claim_insurance_once");
    }

    @Test
    void subsidies_fall_with_the_placement_and_with_the_certificate() {
        // Given
        PersonalId person = InsuranceSubsidyOffice.someone();
        Map<String, Object> stated = office.insurance.certified();
        String registration = office.insurance.registers(person, stated);
        String placement = office.placesAgain(person, "2007-02-10");
        String holder = office.takes(office.opens(1), placement);
        String april = office.asksSubsidy(holder, 4).extract().path("claim");
        String may = office.asksSubsidy(holder, 5).extract().path("claim");

        // When
        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-30"))
                .statusCode(200);

        // Then
        isNow(may, "annulled");
        isNow(april, "claimed");

        // When
        stated.remove("preferentialCertificate");
        int version = desk.get("/v1/job-seekers/" + registration).path("version");
        desk.change(
                        "/v1/job-seekers/" + registration + "/corrections",
                        version,
                        Map.of("reason", "收回优惠证", "registration", stated))
                .statusCode(200);

        // Then
        isNow(april, "annulled");
    }

    @Test
    void only_the_months_fall_at_whose_ends_the_holder_is_no_longer_in_the_post() {
        // Given
        String placement = office.works("2007-02-10");
        String holder = office.takes(office.opens(1), placement);
        List<String> months = IntStream.rangeClosed(2, 5)
                .mapToObj(month -> office.asksSubsidy(holder, month).extract().<String>path("claim"))
                .toList();
        String work = "/v1/placements/" + placement + "/corrections";

        // When
        desk.change(work, 1, Map.of("reason", "日期有误", "job", office.welfareWork("2007-03-20")))
                .statusCode(200);

        // Then
        isNow(months.get(0), "annulled");
        months.subList(1, 4).forEach(month -> isNow(month, "claimed"));

        // When
        Map<String, Object> shorter = with(office.welfareWork("2007-04-02"), "endedOn", "2007-05-30");
        desk.change(work, 2, Map.of("reason", "日期有误", "job", shorter)).statusCode(200);

        // Then
        isNow(months.get(1), "annulled");
        isNow(months.get(2), "claimed");
        isNow(months.get(3), "annulled");
    }

    @Test
    void a_post_with_holders_keeps_its_places_and_its_unit() {
        // Given
        String post = office.opens(2);
        office.takes(post, office.works("2007-03-01"));
        String last = office.takes(post, office.works("2007-03-01"));
        String at = POSTS + "/" + post;

        // Then
        desk.change(at + "/corrections", 1, Map.of("reason", "名额", "post", office.post(1)))
                .statusCode(409)
                .body("code", equalTo("welfare-post-full"));
        desk.change(
                        at + "/corrections",
                        1,
                        Map.of("reason", "单位", "post", with(office.post(2), "employer", "70000001X")))
                .statusCode(422)
                .body("code", equalTo("welfare-post-of-another-unit"));
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("welfare-post-in-use"));
        desk.change(at + "/closing", 1, Map.of("closedOn", "2007-03-01"))
                .statusCode(422)
                .body("code", equalTo("welfare-post-not-open"));
        desk.change(HOLDERS + "/" + last + "/annulment", 1, MISTAKE)
                .statusCode(200)
                .body("state", equalTo("annulled"));
        desk.change(at + "/corrections", 1, Map.of("reason", "名额", "post", office.post(1)))
                .statusCode(200)
                .body("post.places", equalTo(1))
                .body("post.entry.closedOn", nullValue());
    }

    @Test
    void a_post_with_holders_keeps_its_region() {
        // Given
        String post = office.opens(1);
        String holder = office.takes(post, office.works("2007-03-01"));
        Desk ofBoth = Desk.of(Tokens.of("clerk").in("360429", "360430"));
        Map<String, Object> elsewhere =
                with(office.post(1), "entry", Map.of("region", "360430", "name", "社区保洁", "openedOn", "2007-01-01"));
        String at = POSTS + "/" + post + "/corrections";
        Map<String, Object> correction = Map.of("reason", "地区", "post", elsewhere);

        // When, then
        ofBoth.change(at, 1, correction).statusCode(409).body("code", equalTo("welfare-post-region-stays"));
        desk.change(HOLDERS + "/" + holder + "/annulment", 1, MISTAKE).statusCode(200);
        ofBoth.change(at, 1, correction).statusCode(200).body("post.entry.region", equalTo("360430"));
    }

    @Test
    void the_life_of_a_post_and_of_a_holder_is_told() {
        // Given
        String post = office.opens(4);
        String at = POSTS + "/" + post;
        String placement = office.works("2007-03-01");
        String holder = office.takes(post, placement);
        String work = "/v1/placements/" + placement;

        // When
        desk.change(work + "/corrections", 1, Map.of("reason", "日期有误", "job", office.welfareWork("2007-03-02")))
                .statusCode(200);
        desk.change(work + "/end", 2, Map.of("endedOn", "2007-05-31")).statusCode(200);
        desk.change(work + "/annulment", 3, MISTAKE).statusCode(200);
        desk.change(at + "/corrections", 1, Map.of("reason", "名额", "post", office.post(3)))
                .statusCode(200);
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01")).statusCode(200);
        desk.change(at + "/annulment", 3, MISTAKE).statusCode(200);

        // Then
        assertThat(FACTS.of(holder, 4))
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "-holder.placed.v1",
                        TYPE + "-holder.corrected.v1",
                        TYPE + "-holder.ended.v1",
                        TYPE + "-holder.annulled.v1");
        assertThat(FACTS.of(post, 4))
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + ".opened.v1", TYPE + ".corrected.v1", TYPE + ".closed.v1", TYPE + ".annulled.v1");
    }

    private void isNow(String claim, String state) {
        desk.get("/v1/support-claims/" + claim).then().body("state", equalTo(state));
    }
}
