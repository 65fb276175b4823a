package org.ganlao.employment.money.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.money.reward.RewardOffice.CITIES;
import static org.ganlao.employment.money.reward.RewardOffice.ROUNDS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RewardResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");

    private final RewardOffice office = new RewardOffice();
    private final FundOffice fund = new FundOffice();

    @Test
    void a_pot_is_shared_by_achievement_to_the_cent_and_granted_once_another_person_approves() {
        // Given
        List<Money> before = cash();

        // When
        String id = office.worksOut(2006, "1000000.00");

        // Then
        JsonPath round = office.supervisor.get(ROUNDS + "/" + id).jsonPath();
        assertThat(round.getString("state")).isEqualTo("worked-out");
        assertThat(round.getString("source")).isEqualTo("statement");
        assertThat(round.getList("cities.region", String.class)).isEqualTo(CITIES);
        List<Money> amounts = round.getList("cities.amount", String.class).stream()
                .map(Money::of)
                .toList();
        // One to eleven sixty-sixths; of the cents that are left the eleventh gets one, and the first none.
        assertThat(amounts.get(0)).isEqualTo(Money.of("15151.51"));
        assertThat(amounts.get(10)).isEqualTo(Money.of("166666.67"));
        assertThat(Money.sum(amounts)).isEqualTo(Money.of("1000000.00"));
        assertThat(round.getList("cities[10].working.counted", Float.class)).containsOnly(1100f);
        assertThat(round.getList("formula.key", String.class)).contains("employment.reward.cap");

        // When
        office.supervisor
                .change(ROUNDS + "/" + id + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        fund.budgets("1000000.00");
        office.other
                .change(ROUNDS + "/" + id + "/approval", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("allocated"))
                .body("cities[0].grant", notNullValue());

        // Then
        List<Money> after = cash();
        for (int i = 0; i < CITIES.size(); i++) {
            assertThat(after.get(i).minus(before.get(i))).isEqualTo(amounts.get(i));
        }
        TopicRecord told = FACTS.of(id, 1).get(0);
        assertThat(told.type()).isEqualTo("org.ganlao.employment.reward-round.approved.v1");
        assertThat(told).satisfies(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.json().findValuesAsText("amount").stream()
                        .map(Money::of)
                        .toList())
                .isEqualTo(amounts);
        assertThat(told.json().findValuesAsText("grant"))
                .allSatisfy(grant -> assertThat(FACTS.of(grant, 1)).hasSize(1));

        office.supervisor
                .change(ROUNDS + "/" + id + "/annulment", 2, Map.of("reason", "重新测算"))
                .statusCode(409)
                .body("code", equalTo("reward-allocated"));
        office.supervisor
                .post(ROUNDS, RewardOffice.request(2006, "1.00"))
                .statusCode(409)
                .body("code", equalTo("year-rewarded"));
    }

    @Test
    void a_round_of_more_than_the_province_has_is_not_approved_and_grants_nobody_anything() {
        // Given
        Map<String, Object> request = office.requestAnew(2007);
        request.put("pot", "9999999999.00");
        String id = office.supervisor.made(ROUNDS, request).getString("id");
        List<Money> before = cash();

        // When
        office.other
                .change(ROUNDS + "/" + id + "/approval", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));

        // Then
        assertThat(cash()).isEqualTo(before);
        office.supervisor.get(ROUNDS + "?year=2007").then().body("items.id", hasItems(id));
        office.supervisor
                .change(ROUNDS + "/" + id + "/annulment", 1, Map.of("reason", "重新测算"))
                .statusCode(200)
                .body("state", equalTo("annulled"));
    }

    @Test
    void rounds_are_the_provinces() {
        String id = office.supervisor.made(ROUNDS, office.requestAnew(2007)).getString("id");
        Desk city = Desk.of(Tokens.of("supervisor").in("360100"));

        city.post(ROUNDS, RewardOffice.request(2007, "1.00")).statusCode(403);
        city.get(ROUNDS + "/" + id).then().statusCode(404);
        city.get(ROUNDS).then().statusCode(200).body("items", hasSize(0));
        city.change(ROUNDS + "/" + id + "/approval", 1, Map.of()).statusCode(404);
        city.change(ROUNDS + "/" + id + "/annulment", 1, Map.of("reason", "不要")).statusCode(404);
    }

    private List<Money> cash() {
        return CITIES.stream()
                .map(city -> Money.of(fund.standing(city, "cash")))
                .toList();
    }
}
